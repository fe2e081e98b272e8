import { suppressionHashes } from '../audience/suppression'
import type { Locale } from '../language/locale'
import { intakeWords } from '../language/words/intake'
import { recordedConsent } from './consent-of-row'
import { decide, type Known } from './decide'
import { limits } from './limits'
import type { Columns } from './list-fields'
import { lookAt, type Waiting } from './look-at-people'
import type { PeopleStore, Plan } from './people'
import { readRow, type Terms, type Told } from './read-row'
import { reasonOf } from './reason'
import type { Fate, RowFate } from './row-fate'
import { type SeenAddresses, seenAddresses } from './seen'
import type { ListRow } from './split-rows'
import { type Survey, surveyList } from './survey-list'

/** The counts of fates add up to `rows`. `rejected` names the invalid rows, `limits.rejected` of them at most. */
export type ImportReport = Record<Fate | 'rows' | 'unknownTerms', number> & {
  rejected: { line: number; reason: string }[]
  isCancelled: boolean
}

type Given = {
  store: PeopleStore
  rows: AsyncIterable<ListRow[]>
  /** The same rows, from the first one again. */
  again: () => AsyncIterable<ListRow[]>
  header: string[]
  isWorkbook: boolean
  columns: Columns
  told: Told
  terms: Terms
  /** Id of the bulletin these people consented to. */
  bulletin: string
  /** What the register calls this import. */
  importId: string
  isDryRun: boolean
  /** Language of the reasons. */
  language: Locale
  at: Date
  signal?: AbortSignal
  /** Rows that an import of this list took already: read again for the addresses they name, and neither told nor counted. */
  after?: number
  /** Now and then while the list is read before its rows are taken. */
  onReading?: () => Promise<void>
  /** Before a batch is written: what is about to be. */
  beforeWrite?: (plans: Plan[]) => Promise<void>
  onBatch?: (fates: RowFate[], rows: number, report: ImportReport) => Promise<void>
}

/**
 * Brings a list in, some rows at a time, whatever its size: what becomes of each row is decided from one look at the people
 * and the suppressions it names, then written at once. Run again on the same list it changes nothing, so that what was cut
 * short is simply run again. A dry run decides the same and writes nothing.
 */
export async function importSubscribers(given: Given): Promise<ImportReport> {
  const report: ImportReport = {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    suppressed: 0,
    duplicate: 0,
    invalid: 0,
    unknownTerms: 0,
    rejected: [],
    isCancelled: false,
  }
  const seen = seenAddresses()
  const { signal, onReading } = given
  const survey = await surveyList(given.again, contextOf(given), { signal, onReading })
  let left = given.after ?? 0
  for await (const batch of batches(given.rows)) {
    const rows = batch.slice(left)
    for (const row of batch.slice(0, left)) remember(row, given, survey, seen)
    left -= batch.length - rows.length
    if (rows.length === 0) continue
    if (given.signal?.aborted) {
      report.isCancelled = true
      break
    }
    const told = await takeRows(rows, given, survey, seen, report)
    for (const { line, fate, reason } of told) {
      report.rows++
      report[fate]++
      if (fate === 'invalid' && report.rejected.length < limits.rejected) {
        report.rejected.push({ line, reason: reason ?? '' })
      }
    }
    await given.onBatch?.(told, report.rows, report)
  }
  return report
}

async function* batches(pieces: AsyncIterable<ListRow[]>): AsyncGenerator<ListRow[]> {
  let held: ListRow[] = []
  for await (const piece of pieces) {
    held = held.length > 0 ? [...held, ...piece] : piece
    let from = 0
    for (; held.length - from >= limits.batch; from += limits.batch)
      yield held.slice(from, from + limits.batch)
    held = held.slice(from)
  }
  if (held.length > 0) yield held
}

function remember(row: ListRow, given: Given, survey: Survey, seen: SeenAddresses): void {
  const read = readRow(row, contextOf(given, survey))
  if (read.outcome === 'invalid') return
  const [hash = ''] = suppressionHashes(read.outcome === 'candidate' ? read.candidate.email : read.email)
  seen.firstLine(hash, row.line)
}

const contextOf = (given: Given, survey?: Survey) => ({
  ...given,
  now: given.at,
  words: intakeWords[given.language],
  ...(survey && { dayOrders: survey.dayOrders }),
})

async function takeRows(
  rows: ListRow[],
  given: Given,
  survey: Survey,
  seen: SeenAddresses,
  report: ImportReport,
): Promise<RowFate[]> {
  const words = intakeWords[given.language]
  const context = contextOf(given, survey)
  const told: RowFate[] = []
  const waiting: Waiting[] = []

  for (const row of rows) {
    const { line } = row
    const read = readRow(row, context)
    if (read.outcome === 'invalid') {
      told.push({ line, address: read.address, fate: 'invalid', reason: read.reason })
      continue
    }
    const email = read.outcome === 'candidate' ? read.candidate.email : read.email
    const hashes = suppressionHashes(email)
    const [hash = ''] = hashes
    const before = seen.firstLine(hash, line)
    if (before !== null) {
      told.push({ line, address: email, fate: 'duplicate', reason: words.duplicate(before) })
    } else if (read.outcome === 'kept-out') {
      told.push({ line, address: email, fate: 'suppressed', reason: read.reason })
    } else {
      const refusedAt = survey.refused.lineOf(hash)
      if (refusedAt !== null) {
        told.push({ line, address: email, fate: 'suppressed', reason: words.kept.saysTheLine(refusedAt) })
        continue
      }
      report.unknownTerms += read.unknownTerms
      waiting.push({ candidate: read.candidate, hashes, notes: read.notes, place: told.length })
      told.push({ line, address: email, fate: 'unchanged', reason: null })
    }
  }
  for (const [place, fate] of await settle(waiting, given)) {
    told[place] = { ...(told[place] as RowFate), ...fate }
  }
  return told
}

const mostTries = 5

/** Decides and writes; whoever somebody else touched meanwhile is looked up and decided again. */
async function settle(
  waiting: Waiting[],
  given: Given,
): Promise<Map<number, { fate: Fate; reason: string | null }>> {
  const { store, bulletin, language, at } = given
  const words = intakeWords[language]
  const settled = new Map<number, { fate: Fate; reason: string | null }>()
  let open = waiting
  for (let tries = 0; open.length > 0; tries++) {
    const look = await lookAt(open, store, bulletin)
    const plans: Plan[] = []
    for (const one of open) {
      const { candidate, notes, place } = one
      const person = look.known.get(candidate.email) ?? null
      const decision = decide(candidate, person, look.keptOut(one))
      settled.set(place, { fate: decision.fate, reason: reasonOf(decision, notes, words) })
      if (!given.isDryRun) plans.push(...planOf(one, person, decision, given))
    }
    if (plans.length > 0) await given.beforeWrite?.(plans)
    const left = new Set(
      (await store.write(plans, bulletin, at.toISOString())).map(({ candidate }) => candidate),
    )
    open = open.filter(({ candidate }) => left.has(candidate))
    if (open.length > 0 && tries >= mostTries) throw new ListIsContended()
  }
  return settled
}

/** Others kept adding the same people at the same moments. What was counted is written: run the same list again. */
class ListIsContended extends Error {
  readonly code = 'list-is-contended'
  constructor() {
    super('Other processes keep adding the same people: run the same import again')
  }
}

function planOf(
  { candidate, hashes: [hash = ''] }: Waiting,
  person: Known | null,
  decision: ReturnType<typeof decide>,
  { store, bulletin, importId, at }: Given,
): Plan[] {
  if (decision.fate !== 'created' && decision.fate !== 'updated') return []
  const id = person?.id ?? store.newId()
  const records = decision.fate === 'created' || decision.change.records
  return [
    {
      candidate,
      id,
      write:
        decision.fate === 'created' || !person
          ? { is: 'new' }
          : { is: 'change', change: decision.change, since: person.updatedAt },
      consent: records ? recordedConsent(candidate, { subscriber: id, hash, bulletin, importId, at }) : null,
    },
  ]
}
