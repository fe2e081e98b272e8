import { existsSync } from 'node:fs'
import { readBasis } from '../intake/basis'
import { HoldLost } from '../intake/hold'
import { type ImportReport, importSubscribers } from '../intake/import-subscribers'
import type { Plan } from '../intake/people'
import type { RowFate } from '../intake/row-fate'
import { peopleStore } from '../intake/store-people'
import { termNames } from '../intake/store-terms'
import { intakeWords } from '../language/words/intake'
import type { OpenList } from '../lists/open-list'
import type { Clock } from '../platform/clock'
import { cutText } from '../platform/sound-text'
import { note } from '../register/store-audit'
import { addToJournal, importFiles, makeFolder, openReport, writeJson } from './import-files'
import { dayMs, type ImportCounts, type ImportRow, type ImportState, noCounts } from './import-record'
import type { ImportChange, ImportStore } from './import-store'
import type { Payload } from './store-imports'
import { peopleBefore } from './store-undo'

export type Carrying = {
  payload: Payload
  store: ImportStore
  /** As it was when this owner took it: `checking` or `running`. */
  row: ImportRow
  list: OpenList
  owner: string
  clock: Clock
  /** Aborting it leaves the import to whoever takes it next. */
  signal: AbortSignal
  onBatch?: (fates: RowFate[], rows: number) => Promise<void>
}

/** How long an import stays with one owner who says nothing more of it. */
export const importLeaseMs = 30_000
const sampleOf = 8

/**
 * Does the dry run of an import, or brings its list in from where it stopped: after each batch what was done is kept, so that
 * whoever stops it, or takes it over, starts there. Before each batch what is needed to take it back is kept.
 * @returns what came of this run alone
 */
export async function carryImport(carrying: Carrying): Promise<ImportReport> {
  const { payload, store, row, list, owner, clock, signal } = carrying
  const isDryRun = row.state === 'checking'
  const words = intakeWords[row.language]
  const files = importFiles(row.id)
  const from = isDryRun ? 0 : row.position
  const before = (!isDryRun && row.counts) || noCounts
  const at = clock()
  const stop = new AbortController()
  const leave = () => stop.abort()
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()

  const holdOn = (change: ImportChange = {}) =>
    store.change(
      row.id,
      { holder: { owner, now: clock() } },
      {
        ...change,
        leaseOwner: owner,
        leaseUntil: new Date(clock().getTime() + importLeaseMs).toISOString(),
      },
    )

  const stillMine = async () => {
    if ((await holdOn()) !== row.state) throw new HoldLost()
  }

  await makeFolder(files.folder)
  const report = await openReport(files.report, from > 0 ? row.reportBytes : 0, words)
  const sample = sampleKeeper()
  try {
    const found = await importSubscribers({
      store: peopleStore(payload),
      rows: list.rows,
      again: list.again,
      header: list.header,
      format: list.format,
      columns: row.columns,
      told: {
        bulletin: row.bulletin,
        basis: row.basis ? readBasis(row.basis) : null,
        proof: row.proof,
        givenOn: row.givenOn ? new Date(row.givenOn) : null,
        locale: row.locale,
      },
      terms: await termNames(payload),
      importId: row.id,
      isDryRun,
      language: row.language,
      at,
      after: from,
      signal: stop.signal,
      onReading: async () => {
        if ((await holdOn()) !== row.state) stop.abort()
      },
      hold: { importId: row.id, owner },
      // Whoever slept since the last batch may wake up in an import that was undone meanwhile.
      beforeWrite: async (plans) => {
        await stillMine()
        await keepWhatWas(payload, files.journal, plans, at)
      },
      beforeKeepingOut: async (left) => {
        await stillMine()
        await addToJournal(files.journal, { at: at.toISOString(), created: [], changed: [], left })
      },
      onBatch: async (fates, rows, sofar) => {
        sample.take(fates)
        const reportBytes = await report.add(fates)
        const state = await holdOn({ position: from + rows, reportBytes, counts: added(before, sofar) })
        if (state !== row.state) stop.abort()
        await carrying.onBatch?.(fates, from + rows)
        // Between two batches, others are heard.
        await new Promise((resolve) => setImmediate(resolve))
      },
    })
    // Whoever gave it up has thrown its files away.
    if (existsSync(files.folder)) await writeJson(files.sample, sample.kept())
    await settle(carrying, found, added(before, found))
    return found
  } finally {
    signal.removeEventListener('abort', leave)
    await report.close()
  }
}

/** A change says whom it changes as they were; of somebody new there is nothing to keep but who they are. */
async function keepWhatWas(payload: Payload, journal: string, plans: Plan[], at: Date): Promise<void> {
  const changed = plans.filter(({ write }) => write.is === 'change').map(({ id }) => id)
  await addToJournal(journal, {
    at: at.toISOString(),
    created: plans.filter(({ write }) => write.is === 'new').map(({ id }) => id),
    // Who stands as this import has just made them, for another bulletin, is in the journal already.
    changed: (changed.length > 0 ? await peopleBefore(payload, changed) : []).filter(
      ({ updatedAt }) => updatedAt !== at.toISOString(),
    ),
  })
}

function added(before: ImportCounts, found: ImportReport): ImportCounts {
  const names = Object.keys(noCounts) as (keyof ImportCounts)[]
  return Object.fromEntries(names.map((name) => [name, before[name] + found[name]])) as ImportCounts
}

/** A few rows of each fate: what a screen shows without reading a report of a million lines. */
function sampleKeeper() {
  const byFate = new Map<string, RowFate[]>()
  return {
    take(fates: RowFate[]) {
      for (const one of fates) {
        const kept = byFate.get(one.fate)
        if (!kept) byFate.set(one.fate, [one])
        else if (kept.length < sampleOf) kept.push(one)
      }
    },
    kept: () => [...byFate.values()].flat().map((one) => ({ ...one, address: cutText(one.address, 320) })),
  }
}

async function settle(
  { payload, store, row, list, clock, owner }: Carrying,
  { isCancelled }: ImportReport,
  counts: ImportCounts,
): Promise<void> {
  const now = clock()
  const keptUntil = new Date(now.getTime() + dayMs).toISOString()
  const mine = { holder: { owner, now } }
  const to = async (from: ImportState[], change: Parameters<ImportStore['change']>[2]) =>
    (await store.change(row.id, { ...mine, from }, { keptUntil, ...change })) !== null
  if (row.state === 'checking') {
    if (!isCancelled) {
      await to(['checking'], { state: 'checked', checked: counts, counts: null, position: 0, problem: null })
    }
    return
  }
  if (isCancelled) {
    await to(['paused'], { endedAt: now.toISOString() })
    return
  }
  // All of it came in, even when somebody asked to stop during the last batch, or thought it had stopped.
  const isDone = await to(['running', 'paused', 'failed'], {
    state: 'done',
    counts,
    endedAt: now.toISOString(),
    problem: null,
  })
  if (!isDone) return
  const details = { file: row.file, sha256: list.sha256, ...counts }
  await note(payload, {
    action: 'subscribers-imported',
    actor: row.by,
    subject: `imports/${row.id}`,
    details,
  })
}
