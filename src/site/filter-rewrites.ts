import { filterNames, filterParams } from '../knowledge/filters'
import { directoryParams } from '../knowledge/organisation'
import { locales } from '../language/locale'
import { kinds, oneOf } from '../language/routes'

/**
 * A list is a static page; as soon as its address holds a filter or a page number it is made at each request, by the
 * folder `filtered`. Rules of the configuration, for the reason told in form-posts.ts: as few as can be, since Next
 * compiles every one of them anew for each page that it answers. A later one turns the place's name.
 */
export const filterRewrites = locales.flatMap((locale) => {
  const directory: string[] = Object.values(directoryParams[locale])
  const params: string[] = [...filterNames, 'page' as const].map((name) => filterParams[locale][name])
  return [...new Set([...params, ...directory])].map((key) => ({
    source: `/${locale}/${oneOf('place', locale, [
      ...(params.includes(key) ? kinds : []),
      ...(directory.includes(key) ? ['organisations' as const] : []),
    ])}`,
    has: [{ type: 'query' as const, key }],
    destination: `/${locale}/:place/filtered`,
  }))
})
