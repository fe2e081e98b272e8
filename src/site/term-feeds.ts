import { pathTo, segments, termPlaces } from '../language/routes'

const files = ['feed.xml', 'feed.json', 'events.ics'] as const
const places = Object.keys(termPlaces) as (keyof typeof termPlaces)[]

/** The feeds of a theme, an audience, a territory, an organization bear French names under /fr: the folders have the English ones. */
export const termFeedRewrites = places.flatMap((place) =>
  files.map((file) => ({
    source: `${pathTo('fr', place)}/:slug/${segments[file].fr}`,
    destination: `${pathTo('fr')}/${segments[place].en}/:slug/${segments[file].en}`,
  })),
)
