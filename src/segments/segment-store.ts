import type { Locale } from '../language/locale'
import type { Estimate } from './estimate'
import type { Question } from './question'

export type Found = { id: string; email: string; locale: Locale }

/** Those of a segment, as the database finds them: counted there, read some at a time. */
export type SegmentStore = {
  /** What stands before every id of this store. */
  first: string
  /** About how many, at once; `null` where the count is as quick. */
  estimate: (question: Question) => Promise<Estimate | null>
  /** How many; others are served meanwhile. What is counted so far when `signal` is aborted: nobody waits for it. */
  count: (question: Question, signal?: AbortSignal) => Promise<number>
  /** At most `limit` of them after an id, in the order of ids. */
  page: (question: Question, limit: number, after?: string) => Promise<Found[]>
  /** Which of these people, at most 1,000, are in the segment. */
  among: (question: Question, ids: string[]) => Promise<Set<string>>
}
