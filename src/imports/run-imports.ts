import { existsSync } from 'node:fs'
import { intakeWords } from '../language/words/intake'
import { openList } from '../lists/open-list'
import { UnreadableList } from '../lists/unreadable'
import { again } from '../platform/again'
import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { note } from '../register/store-audit'
import { carryImport, importLeaseMs } from './carry-import'
import { discardFiles, importFiles, oldFolders } from './import-files'
import { dayMs, type ImportRow, type ImportState, importActs } from './import-record'
import type { ImportStore } from './import-store'
import { mayRetry, putOff } from './retry-undo'
import { importStore, type Payload } from './store-imports'
import { undoImport } from './undo-import'

type Running = { payload: Payload; clock: Clock; signal: AbortSignal; owner: string }

const everyMs = 1_000
const tidyEveryMs = 60_000
/** How long a command may say nothing: a machine that sleeps wakes up. */
const silentMs = 10 * 60_000

/** Does what staff ask of imports, one after the other, until `signal` is aborted: mails leave meanwhile. */
export async function runImports(running: Running): Promise<void> {
  const { payload, clock, signal } = running
  await Promise.all([
    again(everyMs, signal, async () => {
      while (!signal.aborted && (await workOnImport(running)));
    }),
    again(tidyEveryMs, signal, async () => {
      await stopSilent(payload, clock)
      await discardExpired(payload, clock)
      await discardStray(payload, clock)
    }),
  ])
}

/** Takes the oldest import that waits, and does what is asked of it. `false` when none waits. */
export async function workOnImport(running: Running): Promise<boolean> {
  const { payload, clock, owner } = running
  const store = importStore(payload)
  const next = await store.next(clock())
  if (!next) return false
  const now = clock()
  const leaseUntil = new Date(now.getTime() + importLeaseMs).toISOString()
  const isMine = await store.change(
    next.id,
    { from: [next.state], holder: { owner, now } },
    { leaseOwner: owner, leaseUntil },
  )
  // Another process was first, or somebody changed their mind: whatever waits is looked for again.
  if (!isMine) return true
  const row = await store.find(next.id)
  try {
    if (row && isRetry(row) && !(await mayRetry(row, { store, owner, clock }))) return true
    if (row) await workOn(row, store, running)
  } catch (error) {
    if (next.state === 'undoing') {
      log.error({ import: next.id, err: error }, 'an undo failed, and is tried again')
      await putOff(next, { store, owner, clock })
      return true
    }
    await fail(next, store, running, error).finally(() => release(store, next.id, running))
    return true
  }
  await release(store, next.id, running)
  return true
}

const isRetry = ({ state, problem }: ImportRow) => state === 'undoing' && problem !== null

async function workOn(row: ImportRow, store: ImportStore, running: Running): Promise<void> {
  if (row.state === 'undoing') {
    await undoImport({ ...running, store, row, leaseMs: importLeaseMs })
    return
  }
  const words = intakeWords[row.language]
  const file = importFiles(row.id).list(row.file)
  if (!existsSync(file)) throw new UnreadableList(words.file.gone)
  const list = await openList(file, words)
  await carryImport({ ...running, store, row, list })
}

/** A dry run that cannot be done is a list to be mended; an import that stops goes on when it is asked to. */
async function fail(
  row: ImportRow,
  store: ImportStore,
  { payload, clock, owner }: Running,
  error: unknown,
): Promise<void> {
  const isTold = error instanceof UnreadableList
  if (!isTold) log.error({ import: row.id, err: error }, 'an import was interrupted')
  const problem = isTold ? error.message : intakeWords[row.language].file.interrupted
  const state: ImportState = row.state === 'checking' ? 'draft' : 'failed'
  const now = clock()
  const keptUntil = new Date(now.getTime() + dayMs).toISOString()
  const holder = { owner, now }
  const isChanged = await store.change(row.id, { from: [row.state], holder }, { state, problem, keptUntil })
  if (isChanged && state === 'failed') await noteStop(payload, store, row.id, 'interrupted')
}

/** What came in before stays: the log says how much. */
async function noteStop(payload: Payload, store: ImportStore, id: string, why: 'interrupted' | 'expired') {
  const row = await store.find(id)
  const details = { why, file: row?.file, sha256: row?.digest, ...row?.counts }
  await note(payload, { action: 'import-stopped', actor: 'liaison', subject: `imports/${id}`, details })
}

async function release(store: ImportStore, id: string, { owner, clock }: Running): Promise<void> {
  await store.change(id, { holder: { owner, now: clock() } }, { leaseOwner: null, leaseUntil: null })
}

/**
 * Says of imports whose command has gone without a word that they stopped, so that they can be undone. A command that wakes up
 * before goes on; one that wakes up after sees it, and stops.
 */
export async function stopSilent(payload: Payload, clock: Clock): Promise<void> {
  const store = importStore(payload)
  for (const { id, language } of await store.silent(new Date(clock().getTime() - silentMs))) {
    const now = clock()
    const change = {
      state: 'failed',
      problem: intakeWords[language].file.silentCommand,
      keptUntil: new Date(now.getTime() + dayMs).toISOString(),
      leaseOwner: null,
      leaseUntil: null,
    } as const
    const isStopped = await store.change(id, { from: ['running'], holder: { owner: '', now } }, change)
    if (isStopped) await noteStop(payload, store, id, 'interrupted')
  }
}

/** After a day the files of an import are thrown away: what it did stands, and what it did not do is given up. */
export async function discardExpired(payload: Payload, clock: Clock): Promise<number> {
  const store = importStore(payload)
  const expired = await store.expired(clock())
  for (const { id, state } of expired) {
    const isOpen = ([...importActs.cancel.from, 'paused', 'failed'] as ImportState[]).includes(state)
    // Whoever works on it, or asks for it at this moment, keeps it: it is looked at again later.
    const change = { keptUntil: null, ...(isOpen && { state: 'cancelled' as const }) }
    const from: ImportState[] = isOpen ? [state] : ['done', 'undone', 'cancelled']
    const holder = { owner: '', now: clock() }
    if (!(await store.change(id, { from, holder }, change))) continue
    await discardFiles(id)
    if (state === 'paused' || state === 'failed') await noteStop(payload, store, id, 'expired')
  }
  return expired.length
}

/** Throws away the folders of a day or more that no import keeps: of an upload that was cut by a crash, or of an import that is gone. */
export async function discardStray(payload: Payload, clock: Clock): Promise<number> {
  const store = importStore(payload)
  let discarded = 0
  for (const name of await oldFolders(new Date(clock().getTime() - dayMs))) {
    const row = await store.find(name)
    if (row && row.keptUntil !== null) continue
    await discardFiles(name)
    discarded++
  }
  return discarded
}
