import type { Locale } from '../language/locale'
import type { Narrowing } from './findable'
import type { Library } from './library'
import { tidy } from './question'
import { type Results, resultsPerPage } from './result'
import type { Database } from './store'
import { readResults } from './store-results'

type Request = { locale: Locale; asked: unknown; narrowing?: Narrowing; page?: number }

/** One page of what answers a question. `null` when the index cannot be made for now. */
export async function search(
  { payload, library }: { payload: Database; library: Library },
  { locale, asked, narrowing = {}, page = 1 }: Request,
  now: Date,
): Promise<Results | null> {
  const open = await library.open(locale)
  if (!open) return null
  const question = tidy(asked)
  const { hits, facets, stems, correction, isPartial } = open.catalogue.answer(question, narrowing, now)
  const cards = hits.slice((page - 1) * resultsPerPage, page * resultsPerPage)
  return {
    asked: question,
    results: await readResults(payload, locale, cards, stems),
    total: hits.length,
    page,
    pages: Math.max(1, Math.ceil(hits.length / resultsPerPage)),
    facets,
    correction,
    isPartial,
    isWhole: open.isWhole,
  }
}
