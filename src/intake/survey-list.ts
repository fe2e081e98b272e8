import { suppressionHash } from '../audience/suppression'
import type { ListRow } from '../lists/split-rows'
import { answersYesOrNo } from './basis'
import type { RowContext } from './candidate'
import { valueAt } from './cells'
import { placesOf, refusalFields } from './list-fields'
import { type DayOrders, dateFields, orderShownBy } from './read-day'
import { refusedAddress, silentAddress } from './read-row'
import { type SeenAddresses, seenAddresses } from './seen'

/** What must be known of a whole list before its first row comes in. */
export type Survey = {
  /** Whom some row keeps out, with its line. */
  refused: SeenAddresses
  /** Of these, who left the tool of before. */
  left: SeenAddresses
  dayOrders: DayOrders
  /** Whether the column of the basis answers yes or no somewhere. */
  isBasisTicked: boolean
  /** Whom some row leaves without an answer in such a column, with its line. */
  unticked: SeenAddresses
}

type Given = {
  signal?: AbortSignal | undefined
  /** Said now and then, so that a long reading shows it is alive. */
  onReading?: (() => Promise<void>) | undefined
}

const saidEvery = 100_000
/** Rows looked into for the order of dates, when nothing else asks to read them all. */
const enoughForDates = 10_000

/**
 * Reads a list once before it comes in, when it has columns that keep people out or hold dates: of several rows that name one
 * person, the one that says no wins wherever it stands.
 */
export async function surveyList(
  rows: () => AsyncIterable<ListRow[]>,
  context: RowContext,
  { signal, onReading }: Given,
): Promise<Survey> {
  const survey: Survey = {
    refused: seenAddresses(),
    left: seenAddresses(),
    dayOrders: {},
    isBasisTicked: false,
    unticked: seenAddresses(),
  }
  const refuses = [...refusalFields, 'basis' as const].some((field) => field in context.columns)
  const [basis] = placesOf(context.columns, 'basis')
  const dates = dateFields.flatMap((field) =>
    placesOf(context.columns, field).map((place) => ({ field, place })),
  )
  if (!refuses && dates.length === 0) return survey

  let read = 0
  for await (const piece of rows()) {
    for (const row of piece) {
      if (!('cells' in row)) continue
      for (const { field, place } of dates) {
        const shown = orderShownBy(valueAt(row.cells, place, context))
        if (shown) survey.dayOrders[field] = joined(survey.dayOrders[field], shown)
      }
      if (basis !== undefined) {
        survey.isBasisTicked ||= answersYesOrNo(valueAt(row.cells, basis, context))
        const silent = silentAddress(row, context)
        if (silent) survey.unticked.firstLine(suppressionHash(silent), row.line)
      }
      const refused = refuses ? refusedAddress(row, context) : null
      if (!refused) continue
      const hash = suppressionHash(refused.email)
      survey.refused.firstLine(hash, row.line)
      if (refused.hasLeft) survey.left.firstLine(hash, row.line)
    }
    if (onReading && Math.floor(read / saidEvery) < Math.floor((read + piece.length) / saidEvery))
      await onReading()
    read += piece.length
    if (signal?.aborted || (!refuses && read >= enoughForDates)) break
  }
  return survey.isBasisTicked ? survey : { ...survey, unticked: seenAddresses() }
}

const joined = (known: DayOrders['givenOn'], shown: 'day' | 'month') =>
  known === undefined || known === shown ? shown : 'unclear'
