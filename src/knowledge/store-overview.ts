import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, kinds } from '../language/routes'
import type { Summary } from './document'
import type { Filters } from './filters'
import { narrowed, newestFirst, query } from './store'

/** The first contents of each kind about a term, and how many there are in all; a kind that has none is left out. */
export type Overview = { kind: Kind; items: Summary[]; total: number }[]

const mostOfKind = 5

export async function readOverview(
  payload: Payload,
  { locale, filters }: { locale: Locale; filters: Filters },
): Promise<Overview> {
  const parts = await Promise.all(
    kinds.map(async (kind) => {
      const found = await query(payload, {
        kind,
        locale,
        where: await narrowed(payload, { kind, locale, filters }),
        sort: kind === 'events' ? ['-startsAt', 'id'] : newestFirst,
        limit: mostOfKind,
        page: 1,
        pagination: true,
      })
      return { kind, items: found.docs, total: found.totalDocs }
    }),
  )
  return parts.filter(({ total }) => total > 0)
}
