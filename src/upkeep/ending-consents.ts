import type { Locale } from '../language/locale'
import { askedBeforeDays, type ImpliedKind } from '../register/consent-record'

/** An implied consent that still stands for someone who follows the bulletin, and when it ends (ISO 8601, in UTC). */
export type EndingConsent = {
  sequence: number
  subscriber: string
  email: string
  locale: Locale
  bulletin: string
  kind: ImpliedKind
  endsAt: string
}

/** Later than `after`, up to `until`. `unasked`: of those, the people who were not yet asked for an express consent. */
export type EndingSpan = { after: Date; until: Date; unasked?: boolean }

/** From where a page goes on: the last line of the one before. */
export type EndingPlace = Pick<EndingConsent, 'endsAt' | 'sequence'>

export type EndingStore = {
  /** How many, counted up to `most`. */
  count(span: EndingSpan, most: number): Promise<number>
  /** Those that end first. */
  page(span: EndingSpan, limit: number, place?: EndingPlace): Promise<EndingConsent[]>
}

const day = 24 * 60 * 60 * 1000

/** How long before the end staff are told, and the person asked, in days. */
export const endingWindow = { told: 60, asked: askedBeforeDays }

export const daysAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * day)
