import type { EventFacts, Term } from '../knowledge/document'
import type { Piece } from './excerpt'
import type { Facets, FindableKind } from './findable'

/** A content as the page of results shows it. */
export type Result = {
  kind: FindableKind
  id: string
  /** Its address on the site, without the origin. */
  path: string
  title: Piece[]
  excerpt: Piece[]
  nature: string | null
  isSample: boolean
  /** `null` for what has no date of its own. */
  publishedAt: string | null
  audiences: Term[]
  territories: Term[]
  event: EventFacts | null
}

export type Results = {
  /** What was asked, as it was understood: at most 200 characters. */
  asked: string
  results: Result[]
  total: number
  page: number
  pages: number
  facets: Facets
  correction: string | null
  isPartial: boolean
  /** False while the index is being made: there may be more. */
  isWhole: boolean
}

export const resultsPerPage = 10
