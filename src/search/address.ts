import { filterParams, readFilters } from '../knowledge/filters'
import type { Locale } from '../language/locale'
import { pathTo, segments } from '../language/routes'
import { type FindableKind, facetNames, findableKinds, type Narrowing } from './findable'
import { tidy } from './question'

type Params = Record<string, string | string[] | undefined>

const kindParam = { fr: 'genre', en: 'kind' } as const

/** `/fr/chercher?q=décrochage&genre=fiches&public=parents&page=2`: kinds bear the names of their sections. */
export function searchPath(locale: Locale, asked: string, narrowing: Narrowing = {}, page = 1): string {
  const params = new URLSearchParams()
  if (asked) params.set('q', asked)
  if (narrowing.kind) params.set(kindParam[locale], segments[narrowing.kind][locale])
  for (const name of facetNames) {
    const value = narrowing[name]
    if (value) params.set(filterParams[locale][name], value)
  }
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return pathTo(locale, 'search') + (query && `?${query}`)
}

/** Reads such an address; what it cannot hold is left out. */
export function readSearch(
  locale: Locale,
  params: Params,
): { asked: string; narrowing: Narrowing; page: number } {
  const { filters, page } = readFilters(locale, params)
  const kind = findableKinds.find((one: FindableKind) => segments[one][locale] === params[kindParam[locale]])
  const { audience, theme, territory } = filters
  const narrowing = { ...(kind && { kind }), ...pick({ audience, theme, territory }) }
  return { asked: tidy(Array.isArray(params.q) ? params.q[0] : params.q), narrowing, page }
}

function pick(values: Record<string, string | undefined>): Narrowing {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Narrowing
}
