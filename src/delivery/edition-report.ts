import type { Problem } from '../bulletins/readiness'
import type { Locale } from '../language/locale'
import type { Counts, DigestCounts, EditionState, RowState } from './sending'

/** What `GET /api/editions/:id/status` answers, and the two screens of an edition show. Moments are ISO 8601. */
export type EditionReport = Counts & {
  id: string
  state: EditionState
  planned: number
  slug: string
  number: number
  startedAt: string | null
  sentAt: string | null
  /** The languages it goes out in, or went out in. */
  locales: Locale[]
  inbox: Partial<Record<Locale, { from: string; subject: string; preheader: string }>>
  problems: Problem[]
  /** The segment it goes to, or went to; `null` is everyone who follows the bulletin. */
  segment: { id: string; name: string } | null
  /** Confirmed subscribers who get each edition, by the language they will read. */
  expected: Record<Locale, number>
  /** Those who chose a digest, and when the next one leaves. */
  expectedDigests: Record<'weekly' | 'monthly', { people: number; at: string }>
  /** What became of them once sending started: counted apart from `planned`. */
  digests: DigestCounts
  mail: MailState
  isWorkerRunning: boolean
  isAdministrator: boolean
  maySeeRecipients: boolean
}

export type MailState = { state: 'on' } | { state: 'off' } | { state: 'away'; since: string | null }

/** What `GET /api/editions/:id/recipients` answers. Addresses are masked for who is not an administrator. */
export type RecipientsPage = { rows: Recipient[]; page: number; pages: number }

export type Recipient = {
  id: string
  address: string | null
  locale: Locale
  state: RowState
  reason: string | null
  reply: string | null
  attempts: number
  nextAttemptAt: string | null
  at: string | null
}

/** What `POST …/send` answers. */
export type SendAnswer = { outcome: 'started' | 'already-started' | 'not-ready' | 'unknown' }
