import type { Locale } from '../language/locale'
import { pathTo } from '../language/routes'
import { organisationWords } from '../language/words/organisations'
import type { Organisation as RawOrganisation } from '../payload-types'
import { isSafeHref } from './safe-href'
import { type Term, terms } from './terms'

/** A body of the network, never a person. */
export type Organisation = Term & {
  id: string
  path: string
  acronym: string | null
  type: string | null
  roles: string[]
  description: string | null
  website: string | null
  email: string | null
  territories: Term[]
}

export function organisationOf(raw: RawOrganisation, locale: Locale): Organisation {
  const { types, roles } = organisationWords[locale]
  return {
    id: String(raw.id),
    slug: raw.slug,
    path: pathTo(locale, 'organisations', raw.slug),
    name: raw.name ?? raw.slug,
    acronym: raw.acronym || null,
    type: raw.type ? types[raw.type] : null,
    roles: (raw.roles ?? []).map((role) => roles[role]),
    description: raw.description || null,
    website: isSafeHref(raw.website) ? raw.website : null,
    email: raw.contactEmail || null,
    territories: terms(raw.territories),
  }
}

/** With its acronym, which many already have in their name. */
export function fullName({ name, acronym }: Pick<Organisation, 'name' | 'acronym'>): string {
  return acronym && !name.includes(acronym) ? `${name} (${acronym})` : name
}

/** How a visitor narrows the directory. */
export type DirectoryFilters = { type?: string; role?: string; territory?: string }

export const directoryParams = {
  fr: { type: 'type', role: 'role', territory: 'territoire', page: 'page' },
  en: { type: 'type', role: 'role', territory: 'territory', page: 'page' },
} as const

type Params = Record<string, string | string[] | undefined>

/** What is neither a type or role we know nor the shape of a slug is left out. */
export function readDirectoryFilters(
  locale: Locale,
  params: Params,
): { filters: DirectoryFilters; page: number } {
  const names = directoryParams[locale]
  const { types, roles } = organisationWords[locale]
  const type = params[names.type]
  const role = params[names.role]
  const territory = params[names.territory]
  const page = Number(params.page)
  return {
    filters: {
      ...(typeof type === 'string' && Object.hasOwn(types, type) && { type }),
      ...(typeof role === 'string' && Object.hasOwn(roles, role) && { role }),
      ...(typeof territory === 'string' && /^[a-z0-9-]{1,120}$/.test(territory) && { territory }),
    },
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

export function directoryPath(locale: Locale, filters: DirectoryFilters = {}, page = 1): string {
  const names = directoryParams[locale]
  const params = new URLSearchParams()
  for (const name of ['type', 'role', 'territory'] as const) {
    const value = filters[name]
    if (value) params.set(names[name], value)
  }
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return pathTo(locale, 'organisations') + (query && `?${query}`)
}
