import { type Kind, kinds } from '../language/routes'
import type { Summary } from './document'
import type { Opening } from './long-page'

/** A part of the site that staff compose: a few words, then lists. */
export type Section = Opening & {
  body: string
  /** Only those that hold something: a rule that finds nothing shows nothing. */
  lists: { id: string; heading: string; items: Summary[] }[]
  otherLanguagePath: string | null
}

/** What the lists of a section hold, each content once, in the order of the page. */
export function contentsOf({ lists }: Pick<Section, 'lists'>): Summary[] {
  return [...new Map(lists.flatMap(({ items }) => items).map((item) => [item.id, item])).values()]
}

/** What staff asked of a list that fills itself. Terms are ids, with those under them. */
export type Rule = {
  kinds: readonly Kind[]
  terms: { field: 'themes' | 'audiences' | 'territories' | 'factors'; ids: string[] }[]
  withinDays: number | null
  order: 'newest' | 'oldest' | 'title'
  limit: number
}

/** No kind chosen means every kind. */
export function kindsOf(chosen: readonly Kind[] | null | undefined): readonly Kind[] {
  return chosen && chosen.length > 0 ? kinds.filter((kind) => chosen.includes(kind)) : kinds
}

/** What the database is asked, in Payload's own terms. */
type Condition = Record<string, { in: string[] } | { greater_than_equal: string }>

export function conditionsOf(
  { terms, withinDays }: Pick<Rule, 'terms' | 'withinDays'>,
  now: Date,
): Condition[] {
  const since = withinDays && new Date(now.getTime() - withinDays * 86_400_000).toISOString()
  return [
    ...terms.map(({ field, ids }) => ({ [field]: { in: ids } })),
    ...(since ? [{ publishedAt: { greater_than_equal: since } }] : []),
  ]
}

export const sortsOf = {
  newest: ['-publishedAt', 'id'],
  oldest: ['publishedAt', 'id'],
  title: ['title', 'id'],
} as const satisfies Record<Rule['order'], string[]>

/** Brings the lists of each kind together, in the order of the rule, and keeps what it asks for. */
export function assemble(lists: Summary[][], { order, limit }: Pick<Rule, 'order' | 'limit'>): Summary[] {
  const byDate = (a: Summary, b: Summary) => a.publishedAt.localeCompare(b.publishedAt)
  const compare = {
    newest: (a: Summary, b: Summary) => byDate(b, a),
    oldest: byDate,
    title: (a: Summary, b: Summary) => a.title.localeCompare(b.title, a.locale),
  }[order]
  return lists.flat().sort(compare).slice(0, limit)
}
