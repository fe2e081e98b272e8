import { createHash } from 'node:crypto'
import { intakeWords } from '../language/words/intake'
import type { Clock } from '../platform/clock'
import { decides, gives, type SealedConsent, unsealed } from '../register/consent-record'
import { note } from '../register/store-audit'
import { appendConsents } from '../register/store-consents'
import { consentsOfPeople } from '../register/store-consents-by-person'
import { importFiles, journalLines } from './import-files'
import { type ImportRow, noUndo, type UndoCounts } from './import-record'
import type { ImportStore } from './import-store'
import type { Before, JournalLine } from './journal'
import type { Payload } from './store-imports'
import { lastChanges, undoStore } from './store-undo'

type Undoing = {
  payload: Payload
  store: ImportStore
  row: ImportRow
  owner: string
  leaseMs: number
  clock: Clock
  signal: AbortSignal
}

/**
 * Takes an import back: whom it created is removed, what it changed becomes as it was. Whoever did something since, or was
 * changed by anybody else, is left as they are. Nothing leaves the register: a line says that the consent was undone, and what
 * stood before is said again. What came last is taken back first: of somebody written twice, by a run that was cut short and the
 * one that went on, each writing is met as it was left. Stopped in the middle, it goes on where it was; what is undone twice is
 * undone once.
 */
export async function undoImport(undoing: Undoing): Promise<UndoCounts> {
  const { payload, store, row, owner, leaseMs, clock, signal } = undoing
  let counts = row.undo ?? noUndo
  for await (const { line, position } of journalLines(importFiles(row.id).journal, counts.position)) {
    if (signal.aborted) return counts
    const found = await undoBatch(payload, row, line, clock())
    counts = {
      ...counts,
      position,
      removed: counts.removed + found.removed,
      restored: counts.restored + found.restored,
      kept: counts.kept + found.kept,
    }
    const now = clock()
    const leaseUntil = new Date(now.getTime() + leaseMs).toISOString()
    const holder = { owner, now }
    if (!(await store.change(row.id, { holder }, { undo: counts, leaseOwner: owner, leaseUntil })))
      return counts
  }
  const now = clock()
  const undone = await store.change(
    row.id,
    { from: ['undoing'], holder: { owner, now } },
    { state: 'undone', undo: counts, undoneAt: now.toISOString(), problem: null },
  )
  if (undone) {
    const { removed, restored, kept } = counts
    const actor = row.undoneBy ?? row.by
    await note(payload, {
      action: 'import-undone',
      actor,
      subject: `imports/${row.id}`,
      details: { removed, restored, kept },
    })
  }
  return counts
}

async function undoBatch(
  payload: Payload,
  row: ImportRow,
  { at, created, changed, left = [] }: JournalLine,
  now: Date,
): Promise<Omit<UndoCounts, 'position'>> {
  const ids = [...created, ...changed.map(({ id }) => id)]
  const [changes, consents] = await Promise.all([lastChanges(payload, ids), consentsOfPeople(payload, ids)])
  const isThere = (id: string) => changes.has(id)
  const isUntouched = (id: string) =>
    changes.get(id) === at &&
    !(consents.get(id) ?? []).some((line) => line.import !== row.id && line.at >= at)
  const toRemove = created.filter((id) => isThere(id) && isUntouched(id))
  const toRestore = changed.filter(({ id }) => isThere(id) && isUntouched(id))

  // The register first: stopped between the two, nothing may be sent to whom the import brought.
  const lines = [...toRemove, ...toRestore.map(({ id }) => id)].flatMap((id) =>
    linesFor(consents.get(id) ?? [], row, now),
  )
  if (lines.length > 0) await appendConsents(payload, lines)
  const store = undoStore(payload)
  if (left.length > 0) await store.release(left, at)
  const written = { import: row.id, at }
  if (toRemove.length > 0) await store.remove(toRemove, written)
  if (toRestore.length > 0) await store.restore(toRestore, written)
  const late = await actedMeanwhile(payload, toRemove, toRestore)
  const since = late.length > 0 ? await consentsOfPeople(payload, late) : new Map<string, SealedConsent[]>()
  const again = late.flatMap((id) => saidAgain(consents.get(id) ?? [], since.get(id) ?? [], row, now))
  if (again.length > 0) await appendConsents(payload, again)

  const isLate = (id: string) => late.includes(id)
  // A batch that was decided again stands twice in the journal: the second time there is nothing left to take back.
  const isAsBefore = ({ id, updatedAt }: Before) => changes.get(id) === updatedAt
  const removed = toRemove.filter((id) => !isLate(id)).length
  const restored = toRestore.filter(({ id }) => !isLate(id)).length
  const undone = removed + restored + changed.filter(isAsBefore).length
  return { removed, restored, kept: ids.filter(isThere).length - undone }
}

/** Who did something between the look and the act: the stores left them as they are. */
async function actedMeanwhile(payload: Payload, removed: string[], restored: Before[]): Promise<string[]> {
  const changes = await lastChanges(payload, [...removed, ...restored.map(({ id }) => id)])
  const wasRestored = new Map(restored.map(({ id, updatedAt }) => [id, updatedAt]))
  return [...changes].filter(([id, at]) => wasRestored.get(id) !== at).map(([id]) => id)
}

/** Of each bulletin where this undo has the last word: what the person said of it meanwhile, or else what was recorded. */
function saidAgain(before: SealedConsent[], after: SealedConsent[], row: ImportRow, now: Date) {
  return recordedBy(before, row).flatMap((recorded) => {
    const said = after.filter((line) => line.bulletin === recorded.bulletin && decides(line))
    if (said.at(-1)?.import !== row.id) return []
    const own = said.findLast(({ import: from, sequence }) => from !== row.id && sequence > recorded.sequence)
    return [own ? unsealed(own) : { ...unsealed(recorded), at: now.toISOString() }]
  })
}

/** What this import recorded of a person, the last of each bulletin. */
function recordedBy(consents: SealedConsent[], row: ImportRow): SealedConsent[] {
  const own = consents.filter(({ import: from, act }) => from === row.id && act === 'recorded')
  return [...new Map(own.map((one) => [one.bulletin, one])).values()]
}

/** Says of the consents this import recorded that they are undone; then, of each, again what stood before it. */
function linesFor(consents: SealedConsent[], row: ImportRow, now: Date) {
  const undone = consents.filter(({ import: from, act }) => from === row.id && act === 'undone')
  return recordedBy(consents, row)
    .filter(({ bulletin }) => !undone.some((one) => one.bulletin === bulletin))
    .flatMap((recorded) => undoing(recorded, consents, row, now))
}

function undoing(recorded: SealedConsent, consents: SealedConsent[], row: ImportRow, now: Date) {
  const before = consents.findLast(
    (line) => line.sequence < recorded.sequence && line.bulletin === recorded.bulletin && decides(line),
  )
  const text = intakeWords[recorded.locale].consent.undone
  const textHash = createHash('sha256').update(text, 'utf8').digest('hex')
  const common = { method: 'import', import: row.id, at: now.toISOString() } as const
  const undone = { ...unsealed(recorded), ...common, act: 'undone', text, textHash, proof: null } as const
  return [undone, ...(before && gives(before) ? [{ ...unsealed(before), ...common }] : [])]
}
