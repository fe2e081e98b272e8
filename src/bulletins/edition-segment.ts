import type { Conditions } from '../segments/segment'

/** To whom an edition is to go. `goesTo` is what staff said: a segment that is no longer there does not change it. */
export type Aim = { bulletin: string; goesTo: 'everyone' | 'segment'; segment: string | null }

/** Nothing that bears a segment is for everyone, whatever else it says. */
export const isForSegment = ({ goesTo, segment }: { goesTo?: unknown; segment?: unknown }): boolean =>
  goesTo === 'segment' || Boolean(segment)

/**
 * The segment that an edition goes to, as it is now. `gone` is no longer there or was never
 * chosen (its id is then empty), `elsewhere` is of another bulletin, and
 * `unreadable` has conditions that cannot be asked: none of them can be sent to.
 */
export type EditionSegment =
  | { id: string; name: string; state: 'gone' | 'elsewhere' | 'unreadable' }
  | { id: string; name: string; state: 'ready'; conditions: Conditions; isEmpty: boolean }

/** What is stored in `editions.sentTo` when sending starts: the segment as it was then, whatever becomes of it. */
export type SentTo = { segment: string; name: string; conditions: Conditions }
