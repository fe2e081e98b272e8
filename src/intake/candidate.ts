import type { Locale } from '../language/locale'
import type { ConsentSource } from '../register/consent-record'
import type { Basis } from './basis'
import type { Sheet } from './cells'
import type { DayOrders } from './read-day'

/** What is said of the whole list, for the rows that do not say it themselves. */
export type Told = {
  /** Id of the bulletin these people consented to; `null` where each row names its own. */
  bulletin: string | null
  basis: Basis | null
  proof: string | null
  givenOn: Date | null
  locale: Locale
}

/** Ids of bulletins, terms and organisations by the names and slugs a list may give them, without accents or capitals. */
export type Terms = Record<
  'bulletins' | 'themes' | 'audiences' | 'territories' | 'organisation',
  Map<string, string>
>

export type GivenConsent =
  | { basis: 'express'; proof: string }
  /** `isDated`: the list says when it began or ends, not only that it does. */
  | {
      basis: 'implied'
      kind: Extract<Basis, { kind: unknown }>['kind']
      expiresAt: Date
      isDated: boolean
      proof: string
    }

/** A consent to one bulletin. `name`: what the row calls it, empty where the whole list is about one. */
export type Grant = { bulletin: string; name: string; consent: GivenConsent }

/** One person and one bulletin. Dates are ISO 8601, in UTC. */
export type Candidate = {
  line: number
  email: string
  typed: string
  firstName: string | null
  locale: Locale
  themes: string[]
  audiences: string[]
  territories: string[]
  organisation: string | null
  frequency: 'each' | 'weekly' | 'monthly'
  pausedUntil: string | null
  /** What our own exports say; any other list is a source of its own. */
  source: ConsentSource
  requestedAt: string | null
  confirmedAt: string | null
} & Grant

export type RowContext = Sheet & {
  told: Told
  terms: Terms
  now: Date
  /** A workbook whose days are counted from 1904. */
  isFrom1904: boolean
  dayOrders?: DayOrders
  /** Whether the column of the basis answers yes or no somewhere: an empty cell of it is then a box left empty. */
  isBasisTicked?: boolean
}
