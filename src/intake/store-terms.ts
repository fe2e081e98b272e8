import type { Payload } from 'payload'
import { locales } from '../language/locale'
import { pagesOf } from '../platform/pages'
import type { Terms } from './candidate'
import { plainName } from './columns'

const kinds = ['themes', 'audiences', 'territories'] as const
const pageSize = 500

/**
 * The names a list may call bulletins, terms and organisations by: slug, name in each language, acronym. Held whole: terms are some
 * hundreds, organisations some thousands, whatever the list.
 */
export async function termNames(payload: Payload): Promise<Terms> {
  const [bulletins, themes, audiences, territories, organisation] = await Promise.all([
    ...(['bulletins', ...kinds] as const).map((kind) => namesOf(payload, kind)),
    namesOf(payload, 'organisations'),
  ])
  return {
    bulletins: bulletins ?? new Map(),
    themes: themes ?? new Map(),
    audiences: audiences ?? new Map(),
    territories: territories ?? new Map(),
    organisation: organisation ?? new Map(),
  }
}

/** Slugs by id, for what goes out. */
export async function slugsById(payload: Payload): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  for (const collection of [...kinds, 'organisations', 'bulletins'] as const) {
    for await (const row of rowsOf(payload, collection, 'fr')) slugs.set(row.id, row.slug)
  }
  return slugs
}

async function namesOf(
  payload: Payload,
  collection: (typeof kinds)[number] | 'organisations' | 'bulletins',
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const locale of locales) {
    for await (const { id, slug, name, acronym } of rowsOf(payload, collection, locale)) {
      for (const one of [slug, name, acronym]) {
        const plain = one ? plainName(one) : ''
        // The first to bear a name keeps it; a slug is of one alone.
        if (plain && (one === slug || !names.has(plain))) names.set(plain, id)
      }
    }
  }
  return names
}

type Named = { id: string; slug: string; name: string | null; acronym: string | null }

async function* rowsOf(
  payload: Payload,
  collection: (typeof kinds)[number] | 'organisations' | 'bulletins',
  locale: 'fr' | 'en',
): AsyncGenerator<Named> {
  const found = pagesOf(pageSize, (at) =>
    payload.find({
      collection,
      locale,
      fallbackLocale: 'fr',
      sort: 'id',
      ...at,
      depth: 0,
      overrideAccess: true,
    }),
  )
  for await (const docs of found)
    for (const doc of docs) {
      const { name, acronym } = doc as { name?: string | null; acronym?: string | null }
      yield { id: String(doc.id), slug: doc.slug ?? '', name: name ?? null, acronym: acronym ?? null }
    }
}
