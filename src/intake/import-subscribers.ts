import { suppressionHashes } from '../audience/suppression'
import { type IntakeWords, intakeWords } from '../language/words/intake'
import type { OpenList } from '../lists/open-list'
import type { ListRow } from '../lists/split-rows'
import { cutText } from '../platform/sound-text'
import type { Terms, Told } from './candidate'
import { HoldLost } from './hold'
import { limits } from './limits'
import type { Columns } from './list-fields'
import type { Waiting } from './look-at-people'
import { type ReadRow, readRow } from './read-row'
import { type Left, rememberLeft } from './remember-left'
import type { Fate, RowFate } from './row-fate'
import { type SeenAddresses, seenAddresses } from './seen'
import { type Settling, settle } from './settle'
import { type Survey, surveyList } from './survey-list'

/** The counts of fates add up to `rows`; `remembered` of them are kept as unsubscribed from now on. `rejected` names the invalid rows, `limits.rejected` of them at most. */
export type ImportReport = Record<Fate | 'rows' | 'unknownTerms' | 'remembered', number> & {
  rejected: { line: number; reason: string }[]
  isCancelled: boolean
}

type Given = Settling & {
  rows: AsyncIterable<ListRow[]>
  /** The same rows, from the first one again. */
  again: () => AsyncIterable<ListRow[]>
  header: string[]
  format: OpenList['format']
  columns: Columns
  told: Told
  terms: Terms
  signal?: AbortSignal
  /** Rows that an import of this list took already: read again for the addresses they name, and neither told nor counted. */
  after?: number
  /** Now and then while the list is read before its rows are taken. */
  onReading?: () => Promise<void>
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
    remembered: 0,
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
    const taken = await takeRows(rows, given, survey, seen).catch(unlessHoldIsLost)
    if (!taken) {
      report.isCancelled = true
      break
    }
    report.unknownTerms += taken.unknownTerms
    report.remembered += taken.remembered
    const told = taken.told.map(shortly)
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

/** Somebody else has the import now: it ends before this batch, as where it is stopped. */
function unlessHoldIsLost(error: unknown): null {
  if (error instanceof HoldLost) return null
  throw error
}

/** A reason may quote a cell of a hundred thousand characters. */
const shortly = (one: RowFate): RowFate => ({
  ...one,
  reason: one.reason && cutText(one.reason, limits.reason),
})

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
  const [hash = ''] = suppressionHashes(addressOf(read))
  seen.firstLine(hash, row.line)
}

const addressOf = (read: Exclude<ReadRow, { outcome: 'invalid' }>): string =>
  read.outcome === 'kept-out' ? read.email : (read.candidates[0]?.email ?? '')

const contextOf = (given: Given, survey?: Survey) => ({
  ...given,
  isWorkbook: given.format.workbook,
  isFrom1904: given.format.workbook && given.format.isFrom1904,
  now: given.at,
  words: intakeWords[given.language],
  ...(survey && { dayOrders: survey.dayOrders, isBasisTicked: survey.isBasisTicked }),
})

async function takeRows(
  rows: ListRow[],
  given: Given,
  survey: Survey,
  seen: SeenAddresses,
): Promise<Pick<ImportReport, 'unknownTerms' | 'remembered'> & { told: RowFate[] }> {
  const words = intakeWords[given.language]
  const context = contextOf(given, survey)
  const told: RowFate[] = []
  const waiting: Waiting[] = []
  const left: Left[] = []
  let unknownTerms = 0

  for (const row of rows) {
    const { line } = row
    const read = readRow(row, context)
    if (read.outcome === 'invalid') {
      told.push({ line, address: read.address, fate: 'invalid', reason: read.reason })
      continue
    }
    const email = addressOf(read)
    const hashes = suppressionHashes(email)
    const [hash = ''] = hashes
    const before = seen.firstLine(hash, line)
    if (before !== null) {
      told.push({ line, address: email, fate: 'duplicate', reason: words.duplicate(before) })
      continue
    }
    const refusal = refusalOf(read, survey.refused.lineOf(hash) ?? survey.unticked.lineOf(hash), words)
    if (refusal) {
      if (survey.left.lineOf(hash) !== null) left.push({ email, hashes, place: told.length })
      told.push({ line, address: email, fate: 'suppressed', reason: refusal })
    } else if (read.outcome === 'candidates') {
      unknownTerms += read.unknownTerms
      const place = told.length
      waiting.push(...read.candidates.map((candidate) => ({ candidate, hashes, notes: read.notes, place })))
      told.push({ line, address: email, fate: 'unchanged', reason: null })
    }
  }
  const sayMore = (place: number, sentence: string) => {
    const row = told[place] as RowFate
    row.reason = `${row.reason} ${sentence}`
  }
  const { remembered, known } = await rememberLeft(left, given)
  for (const place of remembered) sayMore(place, words.kept.remembered)
  for (const place of known) sayMore(place, words.kept.known)
  for (const [place, fate] of await settle(waiting, given)) {
    told[place] = { ...(told[place] as RowFate), ...fate }
  }
  return { told, unknownTerms, remembered: remembered.length }
}

/** Why the list keeps someone out: by this row, or by another one. */
function refusalOf(
  read: Exclude<ReadRow, { outcome: 'invalid' }>,
  refusedAt: number | null,
  { kept }: IntakeWords,
): string | null {
  if (read.outcome === 'kept-out') return read.reason
  return refusedAt === null ? null : kept.saysTheLine(refusedAt)
}
