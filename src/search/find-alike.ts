import type { Document, Summary } from '../knowledge/document'
import { findSummaries } from '../knowledge/store'
import { type Kind, kinds } from '../language/routes'
import { keyOf } from './catalogue'
import type { Library } from './library'
import type { Database } from './store'

const most = 4

/**
 * Contents in the same language that share the most with one (audiences, themes, factors, phases, territories; a rare
 * term weighs more), at most four, without those that staff have linked to it already.
 */
export async function findAlike(
  { payload, library }: { payload: Database; library: Library },
  document: Pick<Document, 'kind' | 'id' | 'locale' | 'related'>,
  now: Date,
): Promise<Summary[]> {
  const { kind, id, locale, related } = document
  const open = await library.open(locale, 1500)
  if (!open) return []
  const without = new Set(related.map((one) => keyOf(one.kind, one.id)))
  const cards = open.catalogue.closeTo({ kind, id, without, among: kinds, limit: most }, now)
  const ids = cards.map((card) => ({ kind: card.kind as Kind, id: card.id }))
  return findSummaries(payload, { locale, ids })
}
