import type { Locale } from '../language/locale'
import type { Counts } from './sending'

/** A row that this worker has taken, and must settle or give back before its lease ends. */
export type ClaimedRow = {
  id: string
  /** Attempts made before this one. */
  attempts: number
  locale: Locale
  edition: string | null
  subscriber: string | null
}

export type Settlement =
  | { state: 'accepted'; reply: string }
  | { state: 'failed'; reason: string; reply?: string; attempts?: number }
  | { state: 'deferred'; reason: string; reply?: string; nextAttemptAt: Date; attempts?: number }
  | { state: 'suppressed'; reason: string }
  | { state: 'uncertain'; reason: string }

/**
 * The book of what is to be sent and what became of it. Each method is one conditional statement: two workers, or a
 * worker and its own ghost, cannot both win. `false` says that the row was no longer ours; nothing was changed then.
 */
export type Ledger = {
  /** Takes pending rows, and deferred ones whose time has come. */
  claim(owner: string, limit: number, leaseUntil: Date, now: Date): Promise<ClaimedRow[]>
  /** claimed → submitting. Written before the message is handed over: from here on, in doubt, it is not sent again. */
  beginSubmitting(id: string, owner: string, attempt: SubmissionAttempt): Promise<boolean>
  /** Says how it ended. Also over `uncertain`: what the server did answer, late, is better than a doubt. */
  settle(id: string, owner: string, settlement: Settlement, now: Date): Promise<boolean>
  /** claimed → pending, for a row that was not begun. */
  release(id: string, owner: string, now: Date): Promise<boolean>
  /** Leases that ran out: claimed → pending, submitting → uncertain. A notice in doubt is nobody’s after an hour, and what it held goes. */
  recover(now: Date): Promise<{ released: number; uncertain: number }>
  hasWork(now: Date): Promise<boolean>
}

/**
 * For how long the late answer about a notice is believed. Until then it keeps what it is made of: an answer that reopens it must not
 * send another mail, nor to another address.
 */
export const answeredLateForMs = 60 * 60 * 1000

export type SubmissionAttempt = { leaseUntil: Date; now: Date; messageId: string; attempts: number }

/** `waiting`: put aside for the person’s digest (digest-book.ts). */
export type PlannedRow = {
  edition: string
  subscriber: string
  locale: Locale
  state: 'pending' | 'waiting'
}

/** The ledger of the editions, one row for each edition and recipient. */
export type DeliveryLedger = Ledger & {
  /** Adds the rows that are not there yet, as long as the edition is being planned. */
  plan(edition: string, rows: PlannedRow[], now: Date): Promise<void>
  /** Of the messages of the edition itself: what goes with digests is counted apart. */
  counts(edition: string): Promise<Counts>
}

/** The columns a settlement fills; what it does not speak of is emptied. */
export function columnsOf(settlement: Settlement) {
  return {
    reason: 'reason' in settlement ? settlement.reason : null,
    reply: 'reply' in settlement ? (settlement.reply ?? null) : null,
    nextAttemptAt: 'nextAttemptAt' in settlement ? settlement.nextAttemptAt : null,
    attempts: 'attempts' in settlement ? (settlement.attempts ?? null) : null,
    isFinal: settlement.state !== 'deferred',
  }
}
