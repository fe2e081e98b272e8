import { kinds, type Place, pathTo } from '../language/routes'
import type { SitePage } from './site-map'

/** What a place of the site holds; `updatedAt` is the change of its newest page. */
type Held<Name extends string> = { place: Name; total: number; updatedAt: string | null }

/** A part of the site map in a file of its own: parts of a place count from 1. */
type Part<Name extends string> = { place: Name; part: number; path: string; updatedAt: string | null }

/** Pages in one file of the map, each in two languages: far below what the protocol allows (50,000 addresses). */
export const partSize = 1000

/** The pages that every site has. A list changed when its newest page did. */
export function fixedPages(held: Held<string>[]): SitePage[] {
  const changed = (place: Place) => held.find((one) => one.place === place)?.updatedAt ?? null
  const newest = newestOf(kinds.map(changed))
  return [
    page(undefined, newest),
    ...lists.map((place) => page(place, changed(place))),
    ...(['whats-new', 'life-phases'] as const).map((place) => page(place, newest)),
    ...(['key-messages', 'subscribe', 'privacy', 'accessibility'] as const).map((place) => page(place, null)),
  ]
}

/** A small site has one file, and no parts; a large one has an index of parts, in the order of its places. */
export function partsOf<Name extends string>(held: Held<Name>[]): Part<Name>[] {
  const all = held.reduce((sum, { total }) => sum + total, 0)
  if (all <= partSize) return []
  return held.flatMap(({ place, total, updatedAt }) =>
    Array.from({ length: Math.ceil(total / partSize) }, (_, index) => ({
      place,
      part: index + 1,
      path: partPath(`${place}-${index + 1}`),
      updatedAt,
    })),
  )
}

/** At the root, beside the index: a map may only tell of addresses under its own. */
export function partPath(name: string): string {
  return `/sitemap.xml?part=${name}`
}

/** The part that such an address names; `null` for what no index tells. */
export function readPart<Name extends string>(
  asked: string,
  places: readonly Name[],
): { place: Name; part: number } | null {
  const [, name, number] = /^(.+)-([1-9]\d{0,5})$/.exec(asked) ?? []
  const place = places.find((one) => one === name)
  return place ? { place, part: Number(number) } : null
}

const lists = [
  ...kinds,
  'bulletins',
  'pages',
  'sections',
  'territories',
  'organisations',
  'themes',
  'audiences',
] as const

function page(place: Place | undefined, updatedAt: string | null): SitePage {
  return { paths: { fr: pathTo('fr', place), en: pathTo('en', place) }, updatedAt }
}

function newestOf(moments: (string | null)[]): string | null {
  return (
    moments
      .map((moment) => moment ?? '')
      .sort()
      .at(-1) || null
  )
}
