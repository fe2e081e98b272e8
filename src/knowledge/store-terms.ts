import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { Term } from './document'

/** What a list can be narrowed by. */
export type Choices = {
  audiences: Term[]
  themes: Term[]
  /** By region; terms that are in no region come last, under `null`. */
  territories: { region: Term | null; parts: Term[] }[]
}

/** The terms that a visitor may choose from, in the order staff gave them. */
export async function listChoices(payload: Payload, locale: Locale): Promise<Choices> {
  const [audiences, themes, territories] = await Promise.all([
    all(payload, 'audiences', locale),
    all(payload, 'themes', locale),
    all(payload, 'territories', locale),
  ])
  return { audiences, themes, territories: byRegion(territories) }
}

/**
 * The ids of a term and of those directly under it. An unknown term gives an empty list, and so no result: an address
 * that someone kept must not suddenly show everything.
 */
export async function termsUnder(
  payload: Payload,
  collection: 'audiences' | 'themes' | 'territories',
  slug: string,
): Promise<string[]> {
  const isHere = { slug: { equals: slug } }
  const { docs } = await payload.find({
    collection,
    where: collection === 'themes' ? isHere : { or: [isHere, { 'parent.slug': { equals: slug } }] },
    depth: 0,
    pagination: false,
    select: { slug: true },
    overrideAccess: false,
  })
  return docs.map(({ id }) => String(id))
}

type Row = Term & { id: string; kind: string | null; parent: string | null }

async function all(
  payload: Payload,
  collection: 'audiences' | 'themes' | 'territories',
  locale: Locale,
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    limit: 0,
    sort: ['order', 'slug'],
    overrideAccess: false,
  })
  return docs.flatMap((doc) => {
    const kind = 'kind' in doc ? doc.kind : null
    const parent = 'parent' in doc && doc.parent ? String(doc.parent) : null
    return doc.name ? [{ id: String(doc.id), slug: doc.slug, name: doc.name, kind, parent }] : []
  })
}

function byRegion(rows: Row[]): Choices['territories'] {
  const regions = rows.filter(({ kind }) => kind === 'region')
  const loose = rows.filter(
    ({ kind, parent }) => kind !== 'region' && !regions.some(({ id }) => id === parent),
  )
  return [
    ...regions.map((region) => ({ region, parts: rows.filter(({ parent }) => parent === region.id) })),
    ...(loose.length > 0 ? [{ region: null, parts: loose }] : []),
  ]
}
