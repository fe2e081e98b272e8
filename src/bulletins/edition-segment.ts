import type { Conditions } from '../segments/segment'

/**
 * The segment that an edition goes to, as it is now. `gone` is no longer there, `elsewhere` is of another bulletin, and
 * `unreadable` has conditions that cannot be asked: none of them can be sent to.
 */
export type EditionSegment =
  | { id: string; name: string; state: 'gone' | 'elsewhere' | 'unreadable' }
  | { id: string; name: string; state: 'ready'; conditions: Conditions; isEmpty: boolean }

/** What is stored in `editions.sentTo` when sending starts: the segment as it was then, whatever becomes of it. */
export type SentTo = { segment: string; name: string; conditions: Conditions }
