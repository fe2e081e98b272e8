import { hostname } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { carryImport, importLeaseMs } from '../imports/carry-import'
import { dayMs } from '../imports/import-record'
import type { ImportStore } from '../imports/import-store'
import { draftOf } from '../imports/receive-list'
import { importStore } from '../imports/store-imports'
import type { Told } from '../intake/candidate'
import type { ImportReport } from '../intake/import-subscribers'
import type { Columns } from '../intake/list-fields'
import type { RowFate } from '../intake/row-fate'
import type { Locale } from '../language/locale'
import { intakeWords } from '../language/words/intake'
import { intakeTerminalWords } from '../language/words/intake-terminal'
import type { OpenList } from '../lists/open-list'
import { systemClock } from '../platform/clock'
import { cutText } from '../platform/sound-text'
import { note } from '../register/store-audit'
import { CannotGoOn } from './explain'

type Given = {
  file: string
  list: OpenList
  columns: Columns
  told: Told
  language: Locale
  signal: AbortSignal
  onBatch: (fates: RowFate[], rows: number) => Promise<void>
}

/** Brings a list in from the terminal, as the worker does: what it did can be undone for a day. */
export async function bringIn(
  payload: Payload,
  { file, list, columns, told, language, signal, onBatch }: Given,
): Promise<ImportReport & { import: string }> {
  const store = importStore(payload)
  const owner = `cli:${hostname()}:${process.pid}`
  await refuseDuringUndo(store, language)
  const now = systemClock()
  const { bulletin, basis, proof, givenOn, locale } = told
  const id = await store.add({
    ...draftOf(list),
    file: cutText(path.basename(file), 200),
    source: 'cli',
    by: 'cli',
    language,
    state: 'running',
    bulletin,
    locale,
    basis: basis && (basis.basis === 'express' ? 'express' : `implied:${basis.kind}`),
    proof,
    givenOn: givenOn?.toISOString() ?? null,
    columns,
    startedAt: now.toISOString(),
    keptUntil: new Date(now.getTime() + dayMs).toISOString(),
    leaseOwner: owner,
    leaseUntil: new Date(now.getTime() + importLeaseMs).toISOString(),
  })
  // Only what is still its own: after a sleep, somebody else may have taken it.
  const mine = () => ({ holder: { owner, now: systemClock() } })
  const row = await store.find(id)
  if (!row) throw new Error(`The import ${id} is gone`)
  await refuseDuringUndo(store, language).catch(async (error) => {
    await store.change(id, mine(), { state: 'cancelled', leaseOwner: null, leaseUntil: null })
    throw error
  })
  try {
    const found = await carryImport({
      payload,
      store,
      row,
      list,
      owner,
      clock: systemClock,
      signal,
      onBatch,
    })
    if (found.isCancelled) {
      const endedAt = systemClock().toISOString()
      const isStopped = await store.change(id, { from: ['running'], ...mine() }, { state: 'paused', endedAt })
      if (isStopped) await note(payload, { action: 'import-stopped', actor: 'cli', subject: `imports/${id}` })
    }
    return { ...found, import: id }
  } catch (error) {
    const problem = intakeWords[language].file.interrupted
    await store.change(id, { from: ['running'], ...mine() }, { state: 'failed', problem })
    throw error
  } finally {
    await store.change(id, mine(), { leaseOwner: null, leaseUntil: null })
  }
}

/** What it would find of people may be about to go. Asked again once this import is known: an undo looks for it likewise. */
async function refuseDuringUndo(store: ImportStore, language: Locale): Promise<void> {
  const [one] = await store.undoing()
  if (one) throw new CannotGoOn(intakeTerminalWords[language].lists.undoUnderWay(one.file))
}
