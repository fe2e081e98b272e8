import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { kinds } from '../language/routes'
import { perPage } from './document'
import { type NewsItem, newsOf } from './news'
import { read, shown } from './store'

/** The stream goes back so many pages: each one reads all those before it. */
export const mostNewsPages = 10

/** A page of what appeared and what was revised; two queries a kind, whatever the number of contents. */
export async function listNews(
  payload: Payload,
  { locale, page, now }: { locale: Locale; page: number; now: Date },
): Promise<{ items: NewsItem[]; page: number; pages: number }> {
  const limit = perPage * Math.min(page + 1, mostNewsPages) + 1
  const until = { less_than_equal: now.toISOString() }
  const lists = await Promise.all(
    kinds.map(async (kind) => ({
      appeared: await read(payload, {
        kind,
        locale,
        where: [...shown(locale), { publishedAt: until }],
        sort: ['-publishedAt', 'id'],
        limit,
      }),
      revised: await read(payload, {
        kind,
        locale,
        where: [...shown(locale), { revisedOn: until }],
        sort: ['-revisedOn', 'id'],
        limit,
      }),
    })),
  )
  const all = newsOf(
    lists.flatMap(({ appeared }) => appeared),
    lists.flatMap(({ revised }) => revised),
  )
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    page,
    // Of the pages after the next one, nothing was read: the reader learns of each when coming near it.
    pages: Math.min(Math.max(Math.ceil(all.length / perPage), 1), page + 1, mostNewsPages),
  }
}
