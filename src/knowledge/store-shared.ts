import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'
import { shown } from './store'

/**
 * The address of what bears this code, in this language or, when it is not read in it, in the other; `null` when nothing
 * public does. One query a language, by an indexed field.
 */
export async function findShared(
  payload: Payload,
  { kind, code, locale }: { kind: Kind; code: string; locale: Locale },
): Promise<string | null> {
  for (const one of locale === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)) {
    const { docs } = await payload.find({
      collection: kind,
      where: { and: [...shown(one), { shareCode: { equals: code } }] },
      locale: one,
      fallbackLocale: false,
      depth: 0,
      limit: 1,
      pagination: false,
      sort: 'createdAt',
      select: { slug: true },
      overrideAccess: false,
    })
    if (docs[0]?.slug) return pathTo(one, kind, docs[0].slug)
  }
  return null
}
