import { filterNames, filterParams } from '../knowledge/filters'
import { directoryParams } from '../knowledge/organisation'
import { locales } from '../language/locale'
import { kinds, segments } from '../language/routes'

/**
 * A list is a static page; as soon as its address holds a filter or a page number it is made at each request, by the
 * folder `filtered`. Rules of the configuration, for the reason told in form-posts.ts.
 */
export const filterRewrites = locales.flatMap((locale) => [
  ...kinds.flatMap((kind) =>
    [...filterNames, 'page' as const].map((name) => ({
      source: `/${locale}/${segments[kind][locale]}`,
      has: [{ type: 'query' as const, key: filterParams[locale][name] }],
      destination: `/${locale}/${kind}/filtered`,
    })),
  ),
  ...Object.values(directoryParams[locale]).map((key) => ({
    source: `/${locale}/${segments.organisations[locale]}`,
    has: [{ type: 'query' as const, key }],
    destination: `/${locale}/${segments.organisations.en}/filtered`,
  })),
])
