import type { Payload } from 'payload'
import type { Raw } from '../knowledge/raw'
import { summaryOf } from '../knowledge/shape'
import type { Locale } from '../language/locale'
import type { Kind } from '../language/routes'
import type { Card } from './catalogue'
import { excerpt, highlight } from './excerpt'
import { findableKinds } from './findable'
import type { Result } from './result'
import { textOf } from './text-of'

/**
 * The contents of one page of results, read as a visitor sees them now: one withdrawn a moment ago is left out, whatever
 * the index still says. One query a kind.
 */
export async function readResults(
  payload: Payload,
  locale: Locale,
  cards: Card[],
  stems: ReadonlySet<string>,
): Promise<Result[]> {
  const lists = await Promise.all(
    findableKinds.map(async (kind) => {
      const ids = cards.filter((card) => card.kind === kind).map(({ id }) => id)
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection: kind,
        where: {
          and: [{ id: { in: ids } }, ...(locale === 'en' ? [{ englishReady: { equals: true } }] : [])],
        },
        locale,
        fallbackLocale: false,
        depth: 1,
        limit: ids.length,
        pagination: false,
        select: { related: false, formerSlugs: false, sources: false, image: false },
        overrideAccess: false,
      })
      // A page and a section have the fields of a content that a list shows.
      return docs.map((raw) => {
        const { id, path, title, lead, ...shown } = summaryOf(raw as Raw, kind as Kind, locale)
        const result: Result = {
          ...shown,
          kind,
          id,
          path,
          title: highlight(title, stems, locale),
          excerpt: excerpt(lead, textOf(raw as unknown as Parameters<typeof textOf>[0]), stems, locale),
        }
        return result
      })
    }),
  )
  const found = new Map(lists.flat().map((result) => [`${result.kind}/${result.id}`, result]))
  return cards.flatMap(({ kind, id }) => found.get(`${kind}/${id}`) ?? [])
}
