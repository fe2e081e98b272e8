import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'

/** How a visitor narrows a list. Terms are told by their slug, the same in both languages. */
export type Filters = Partial<Record<FilterName, string>>

/** The first three are chosen in the form of a list; the others come from a link, and stay until they are taken off. */
export const filterNames = ['audience', 'theme', 'territory', 'organisation', 'factor', 'phase'] as const
export const linkedFilterNames = ['organisation', 'factor', 'phase'] as const
export type FilterName = (typeof filterNames)[number]

/** What each filter is called in an address. */
export const filterParams = {
  fr: {
    audience: 'public',
    theme: 'theme',
    territory: 'territoire',
    organisation: 'organisme',
    factor: 'facteur',
    phase: 'phase',
    page: 'page',
  },
  en: {
    audience: 'audience',
    theme: 'theme',
    territory: 'territory',
    organisation: 'organization',
    factor: 'factor',
    phase: 'phase',
    page: 'page',
  },
} as const

type Params = Record<string, string | string[] | undefined>

/** Reads filters from an address; what is not a slug or a page number is left out. */
export function readFilters(locale: Locale, params: Params): { filters: Filters; page: number } {
  const filters: Filters = {}
  for (const name of filterNames) {
    const value = params[filterParams[locale][name]]
    if (typeof value === 'string' && /^[a-z0-9-]{1,120}$/.test(value)) filters[name] = value
  }
  const page = Number(params.page)
  return { filters, page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1 }
}

/** `/fr/fiches?public=parents&page=2` */
export function listPath(locale: Locale, kind: Kind, filters: Filters = {}, page = 1): string {
  const params = new URLSearchParams()
  for (const name of filterNames) {
    const value = filters[name]
    if (value) params.set(filterParams[locale][name], value)
  }
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return pathTo(locale, kind) + (query && `?${query}`)
}

export function hasFilters(filters: Filters): boolean {
  return filterNames.some((name) => filters[name])
}
