import { oneOf, pathTo, segments, termPlaces } from '../language/routes'

const files = ['feed.xml', 'feed.json', 'events.ics'] as const
const places = [...(Object.keys(termPlaces) as (keyof typeof termPlaces)[]), 'sections' as const]

/**
 * The feeds of a theme, an audience, a territory, an organization, a section of the site bear French names under /fr: the folders have the English
 * ones. A later rule turns the place's name.
 */
export const termFeedRewrites = files.map((file) => ({
  source: `${pathTo('fr')}/${oneOf('place', 'fr', places)}/:slug/${segments[file].fr}`,
  destination: `${pathTo('fr')}/:place/:slug/${segments[file].en}`,
}))
