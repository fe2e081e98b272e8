import type { Locale } from '../language/locale'
import type { Question } from './question'

export type Found = { id: string; email: string; locale: Locale }

/** Those of a segment, as the database finds them: counted there, read some at a time. */
export type SegmentStore = {
  /** What stands before every id of this store. */
  first: string
  count: (question: Question) => Promise<number>
  /** At most `limit` of them after an id, in the order of ids. Ids are random: the first few are a fair sample. */
  page: (question: Question, limit: number, after?: string) => Promise<Found[]>
  /** Which of these people, at most 1,000, are in the segment. */
  among: (question: Question, ids: string[]) => Promise<Set<string>>
}
