import type { Locale } from '../language/locale'
import type { Round } from './digest-rounds'
import type { DigestCounts } from './sending'

/** For whom a digest is made. */
export type DigestReader = { id: string; locale: Locale }

/** An edition that a digest carries: a row of `deliveries`. `locale` is the language it was put aside in. */
export type DigestPart = { id: string; edition: string; locale: Locale }

/**
 * What is put aside for digests. An edition and a person have one row in `deliveries`, whichever way it goes; a row goes from
 * `waiting` to one digest by one conditional statement, so that no two digests carry it.
 */
export type DigestBook = {
  /** Ids of the people for whom something put aside by `upTo` waits, in order, after one of them. */
  waitingFor(upTo: Date, after: string | null, limit: number): Promise<string[]>
  /** Adds the digests that are not there yet, one for each person and round. */
  plan(round: Round, readers: DigestReader[], now: Date): Promise<void>
  /** Gives to a digest what waits for its person up to a moment. Doing it again adds nothing. */
  gather(digest: string, subscriber: string, upTo: Date, now: Date): Promise<void>
  /** What the digest carries. */
  partsOf(digest: string, limit: number): Promise<DigestPart[]>
  /** The person may no longer have these: they are not carried, and their rows say why. */
  drop(parts: string[], reason: string, now: Date): Promise<void>
  counts(edition: string): Promise<DigestCounts>
}
