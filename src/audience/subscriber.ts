import type { Locale } from '../language/locale'
import type { Frequency } from './frequency'

/** A person who asked for bulletins. `unconfirmed` asked, `confirmed` proved that the mailbox is theirs. */
export type Subscriber = {
  id: string
  email: string
  firstName: string | null
  locale: Locale
  state: 'unconfirmed' | 'confirmed' | 'unsubscribed'
  /** Ids of the bulletins asked for, or followed once confirmed. */
  bulletins: string[]
  themes: string[]
  audiences: string[]
  territories: string[]
  frequency: Frequency
  /** Id of the organisation they read for. */
  organisation: string | null
  /** Nothing is sent before this moment. */
  pausedUntil: Date | null
  /** The address they want to move to, as it was written, until it answers. */
  newEmail: string | null
  requestedAt: Date | null
  confirmedAt: Date | null
  unsubscribedAt: Date | null
}

/** What a person chooses about what they receive, besides the bulletins themselves. Ids. */
export type Profile = Pick<Subscriber, 'firstName' | 'locale' | 'themes' | 'audiences' | 'territories'>

/** Whether an edition of this bulletin may go to this person. Asked again at the moment of sending (CASL s. 11(3)). */
export function follows(subscriber: Pick<Subscriber, 'state' | 'bulletins'>, bulletin: string): boolean {
  return subscriber.state === 'confirmed' && subscriber.bulletins.includes(bulletin)
}

export function isFollowing(subscriber: Pick<Subscriber, 'state' | 'bulletins'>): boolean {
  return subscriber.state === 'confirmed' && subscriber.bulletins.length > 0
}

/** Bulletins that come to a person: what somebody only asked for, and never confirmed, is not what they consented to. */
export function gaining(
  { state }: Pick<Subscriber, 'state'>,
  bulletins: string[],
): { follows: string[] } | { bulletins: string[] } {
  return state === 'confirmed' ? { follows: bulletins } : { bulletins }
}

/** The end of a pause that still runs. */
export function pauseOf({ pausedUntil }: Pick<Subscriber, 'pausedUntil'>, now: Date): Date | null {
  return pausedUntil && pausedUntil > now ? pausedUntil : null
}
