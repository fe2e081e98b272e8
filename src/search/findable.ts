import type { Locale } from '../language/locale'
import { kinds, type Place } from '../language/routes'

/** What search looks through: everything that staff write and that has a page of its own. */
export const findableKinds = [
  ...kinds,
  'pages',
  'sections',
  'key-messages',
  'organisations',
] as const satisfies Place[]
export type FindableKind = (typeof findableKinds)[number]

/** By what results are narrowed, with how many each choice would leave. */
export const facetNames = ['audience', 'theme', 'territory'] as const
export type FacetName = (typeof facetNames)[number]

/** Classifications that tell how close two contents are. */
export const bonds = ['audiences', 'themes', 'factors', 'lifePhases', 'territories'] as const
export type Bond = (typeof bonds)[number]

export const facetBond = {
  audience: 'audiences',
  theme: 'themes',
  territory: 'territories',
} as const satisfies Record<FacetName, Bond>

/** A content in one language, as the index takes it: words to look through, and what it is classified under. */
export type Entry = {
  kind: FindableKind
  id: string
  locale: Locale
  /** The end of its address. */
  slug: string
  title: string
  lead: string
  /** The names of its terms and organizations, its place. */
  keywords: string
  /** Everything else that its page says. */
  text: string
  /** ISO 8601, UTC. One that is to come hides the content until then; what has no date of its own comes last. */
  publishedAt: string
  /** Ids of terms. */
  terms: Record<Bond, string[]>
}

/** A term of a classification, in one language. */
export type FacetTerm = { id: string; slug: string; name: string; parent: string | null }

export type Narrowing = { kind?: FindableKind } & Partial<Record<FacetName, string>>

export type Count = { slug: string; name: string; count: number }
export type Facets = { kind: { kind: FindableKind; count: number }[] } & Record<FacetName, Count[]>
