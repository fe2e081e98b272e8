import type { Payload, Where } from 'payload'
import type { Localised } from '../language/locale'
import { isTermPlace, kinds, pathTo, type TermPlace, termPlaces } from '../language/routes'

/** What has pages of its own at addresses that staff give: contents, pages, sections, and terms of the classifications. */
export const mappedPlaces = [
  ...kinds,
  'pages',
  'sections',
  ...(Object.keys(termPlaces) as TermPlace[]),
] as const
export type MappedPlace = (typeof mappedPlaces)[number]

/** How many pages there are at a place, and when the newest of them changed: ISO 8601, `null` when there is none. */
type Held = {
  place: MappedPlace
  total: number
  updatedAt: string | null
}

/** A page in each language it has, with paths from the root. */
type Address = { paths: Localised<string | null>; updatedAt: string }

/** Two small questions for each place, whatever it holds. */
export function countAddresses(payload: Payload): Promise<Held[]> {
  return Promise.all(
    mappedPlaces.map(async (place) => {
      const { docs, totalDocs } = await payload.find({
        collection: place,
        where: hasAddress(place),
        locale: 'fr',
        sort: '-updatedAt',
        limit: 1,
        depth: 0,
        select: { updatedAt: true },
        overrideAccess: false,
      })
      return { place, total: totalDocs, updatedAt: docs[0]?.updatedAt ?? null }
    }),
  )
}

/** The addresses of one part of a place, oldest first, so that a part that is full stays as it is. Parts count from 1. */
export async function listAddresses(
  payload: Payload,
  { place, part, size }: { place: MappedPlace; part: number; size: number },
): Promise<Address[]> {
  const { docs } = await payload.find({
    collection: place as 'fact-sheets',
    where: hasAddress(place),
    locale: 'all',
    sort: ['createdAt', 'id'],
    limit: size,
    page: part,
    depth: 0,
    select: { slug: true, updatedAt: true, ...(!isTermPlace(place) && { englishReady: true }) },
    overrideAccess: false,
  })
  return (docs as unknown as Row[]).map(({ slug, englishReady, updatedAt }) => {
    const { fr, en } = typeof slug === 'string' ? { fr: slug, en: slug } : { en: null, ...slug }
    const isInEnglish = en && (englishReady || isTermPlace(place))
    return {
      paths: { fr: fr ? pathTo('fr', place, fr) : null, en: isInEnglish ? pathTo('en', place, en) : null },
      updatedAt,
    }
  })
}

type Row = {
  slug: string | Partial<Localised<string | null>>
  englishReady?: boolean | null
  updatedAt: string
}

/** The language is named: asked for in all of them, MongoDB finds none. */
const hasAddress = (place: MappedPlace): Where => (isTermPlace(place) ? {} : { 'slug.fr': { exists: true } })
