import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { type Filters, linkedFilterNames } from './filters'
import type { Term } from './terms'

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

export type Classification =
  | 'audiences'
  | 'themes'
  | 'territories'
  | 'organisations'
  | 'factors'
  | 'life-phases'

/** Of one classification: Québec has some 120 regions, MRCs and former CRÉs, and no list of ours is longer. */
const mostTerms = 500

/** By what a term of each list says which wider one it belongs to; a former CRÉ holds its MRCs. */
const wider: Record<Classification, string[]> = {
  audiences: ['parent.slug'],
  territories: ['parent.slug', 'formerCre.slug'],
  themes: [],
  organisations: [],
  factors: [],
  'life-phases': [],
}

/**
 * The ids of a term and of those directly under it. An unknown term gives an empty list, and so no result: an address
 * that someone kept must not suddenly show everything.
 */
export async function termsUnder(
  payload: Payload,
  collection: Classification,
  slug: string,
): Promise<string[]> {
  const under = [
    { slug: { equals: slug } },
    ...wider[collection].map((field) => ({ [field]: { equals: slug } })),
  ]
  const { docs } = await payload.find({
    collection,
    where: { or: under },
    depth: 0,
    limit: mostTerms,
    pagination: false,
    select: { slug: true },
    overrideAccess: false,
  })
  return docs.map(({ id }) => String(id))
}

/** The same, from the id of the wide term. */
export async function termsUnderId(
  payload: Payload,
  collection: Classification,
  id: string,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where: {
      or: [
        { id: { equals: id } },
        ...wider[collection].map((field) => ({ [field.replace('.slug', '')]: { equals: id } })),
      ],
    },
    depth: 0,
    limit: mostTerms,
    pagination: false,
    select: { slug: true },
    overrideAccess: false,
  })
  return docs.map((doc) => String(doc.id))
}

/** A term by its address, with what it says of itself. */
export async function findTerm(
  payload: Payload,
  { collection, slug, locale }: { collection: Classification; slug: string; locale: Locale },
): Promise<(Term & { description: string | null }) | null> {
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  const [doc] = docs
  if (!doc?.name) return null
  const description = 'description' in doc ? doc.description : null
  return { slug: doc.slug, name: doc.name, description: description || null }
}

/** The names of the filters that came from a link, for the list to say what it is narrowed by. */
export async function linkedTerms(
  payload: Payload,
  { locale, filters }: { locale: Locale; filters: Filters },
): Promise<{ filter: (typeof linkedFilterNames)[number]; term: Term }[]> {
  const lists = { organisation: 'organisations', factor: 'factors', phase: 'life-phases' } as const
  const found = await Promise.all(
    linkedFilterNames.map(async (filter) => {
      const slug = filters[filter]
      const term = slug && (await findTerm(payload, { collection: lists[filter], slug, locale }))
      return term ? [{ filter, term }] : []
    }),
  )
  return found.flat()
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
    limit: mostTerms,
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
