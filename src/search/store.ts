import type { CollectionSlug, Payload } from 'payload'
import { type Locale, locales } from '../language/locale'
import { everything, pagesOf } from '../platform/pages'
import { entryOf, type Raw, text } from './entry-of'
import { type Entry, type FacetName, type FacetTerm, type FindableKind, findableKinds } from './findable'
import { inLocale } from './text-of'

/**
 * What the index reads. Contents are read as a visitor would: what is a draft, internal or in the trash never comes out.
 * Only dates of change are looked at beyond that, so that something taken away is noticed.
 */

/** The database, through Payload, as this domain hands it on. */
export type Database = Payload

/** Terms whose names and places in their classification the index knows. */
const classifications = [
  'audiences',
  'themes',
  'territories',
  'factors',
  'life-phases',
  'organisations',
] as const satisfies CollectionSlug[]

/** When a collection last changed, and how many of its documents a visitor sees: alike, nothing has changed. */
export type Stamp = { latest: string; count: number }
export type Stamps = { contents: Record<FindableKind, Stamp>; terms: string }

/** Two small questions for each collection, whatever it holds. */
export async function readStamps(payload: Payload): Promise<Stamps> {
  const [contents, terms] = await Promise.all([
    Promise.all(findableKinds.map(async (kind) => [kind, await stampOf(payload, kind)] as const)),
    Promise.all(classifications.map((collection) => stampOf(payload, collection))),
  ])
  return {
    contents: Object.fromEntries(contents) as Stamps['contents'],
    terms: terms.map(({ latest, count }) => `${latest} ${count}`).join(', '),
  }
}

async function stampOf(payload: Payload, collection: CollectionSlug): Promise<Stamp> {
  const [latest, seen] = await Promise.all([
    payload.find({
      collection,
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      depth: 0,
      select: { updatedAt: true },
      trash: true,
      overrideAccess: true,
    }),
    payload.find({
      collection,
      // By an estimate, everything would seem to have changed.
      where: everything,
      limit: 1,
      depth: 0,
      select: { updatedAt: true },
      overrideAccess: false,
    }),
  ])
  return { latest: (latest.docs[0] as Dated | undefined)?.updatedAt ?? '', count: seen.totalDocs }
}

type Dated = { id: string | number; updatedAt: string }

const idsAtOnce = 1000

/** The ids of everything a visitor sees of a kind. */
export async function listIds(payload: Payload, kind: FindableKind): Promise<string[]> {
  const ids: string[] = []
  const found = pagesOf(idsAtOnce, (at) =>
    payload.find({
      collection: kind,
      sort: 'id',
      ...at,
      depth: 0,
      select: { updatedAt: true },
      overrideAccess: false,
    }),
  )
  for await (const docs of found) ids.push(...docs.map(({ id }) => String(id)))
  return ids
}

/** The ids of what changed at that moment or later, seen or not; `null` when that is a thousand or more. */
export async function listChanged(
  payload: Payload,
  kind: FindableKind,
  since: string,
): Promise<string[] | null> {
  const { docs } = await payload.find({
    collection: kind,
    ...(since && { where: { updatedAt: { greater_than_equal: since } } }),
    limit: idsAtOnce,
    depth: 0,
    select: { updatedAt: true },
    trash: true,
    overrideAccess: true,
  })
  return docs.length < idsAtOnce ? docs.map(({ id }) => String(id)) : null
}

/** Contents by id, in each language that shows them; what a visitor does not see is absent. */
export async function readEntries(
  payload: Payload,
  kind: FindableKind,
  ids: string[],
  names: TermNames,
): Promise<{ seen: string[]; entries: Entry[] }> {
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: ids } },
    locale: 'all',
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  const rows = docs as unknown as Raw[]
  return {
    seen: rows.map(({ id }) => String(id)),
    entries: rows.flatMap((row) =>
      locales.flatMap((locale) => entryOf(row, kind, locale, names[locale]) ?? []),
    ),
  }
}

export type TermNames = Record<Locale, Map<string, string>>
export type Terms = { facets: Record<Locale, Record<FacetName, FacetTerm[]>>; names: TermNames }

/** Every term, in both languages and in the order staff gave them. */
export async function readTerms(payload: Payload): Promise<Terms> {
  const lists = await Promise.all(classifications.map((collection) => readAll(payload, collection)))
  const inBoth = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({ fr: make('fr'), en: make('en') })
  const facet = (index: number, locale: Locale): FacetTerm[] =>
    (lists[index] ?? []).map((row) => ({
      id: String(row.id),
      slug: text(row.slug),
      name: text(inLocale(row, locale).name),
      parent: row.parent ? String(row.parent) : null,
    }))
  return {
    facets: inBoth((locale) => ({
      audience: facet(0, locale),
      theme: facet(1, locale),
      territory: facet(2, locale),
    })),
    names: inBoth(
      (locale) => new Map(lists.flat().map((row) => [String(row.id), text(inLocale(row, locale).name)])),
    ),
  }
}

async function readAll(payload: Payload, collection: (typeof classifications)[number]): Promise<Raw[]> {
  const rows: Raw[] = []
  const found = pagesOf(idsAtOnce, (at) =>
    payload.find({
      collection,
      locale: 'all',
      sort: ['order', 'slug'],
      ...at,
      depth: 0,
      overrideAccess: false,
    }),
  )
  for await (const docs of found) rows.push(...(docs as unknown as Raw[]))
  return rows
}
