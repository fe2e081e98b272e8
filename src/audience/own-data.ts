import type { Locale } from '../language/locale'
import { listColumnWords } from '../language/words/list-columns'
import { csvLine } from '../platform/formula-safe'
import type { Frequency } from './frequency'

/** What we hold of one person, as they may take it away (P-39.1 s. 27): what they gave, chose and agreed to, and what was sent. */
export type OwnData = {
  /** Raised when a field changes its meaning or its name. */
  format: 'liaison-own-data-1'
  /** ISO 8601, in UTC, like every moment below. */
  exportedAt: string
  person: {
    email: string
    typedEmail: string | null
    newEmail: string | null
    firstName: string | null
    language: 'fr' | 'en'
    organisation: string | null
    state: string
    source: string
    requestedAt: string | null
    confirmedAt: string | null
    unsubscribedAt: string | null
  }
  choices: {
    bulletins: string[]
    themes: string[]
    audiences: string[]
    territories: string[]
    frequency: Frequency
    pausedUntil: string | null
  }
  consents: OwnConsent[]
  messages: OwnMessage[]
}

/** One line of the register of consents, with the very words that were read. */
export type OwnConsent = {
  at: string
  act: string
  purpose: string
  basis: string
  expiresAt: string | null
  bulletin: string | null
  method: string
  source: string | null
  proof: string | null
  language: 'fr' | 'en'
  text: string
  textVersion: string
}

/**
 * An edition, a digest or a notice that was meant for them, and what became of it. The editions of a digest are there too, as
 * `digested`.
 */
export type OwnMessage = { at: string | null; kind: string; subject: string | null; state: string }

type Line = [part: string, at: string | null, name: string, value: string | null]

/**
 * The same as one table: a part, a moment, a name and a value on each line (RFC 4180, UTF-8 with its mark so that a spreadsheet
 * reads accents), parted as spreadsheets in their language want it. What one would run as a formula is kept as text.
 */
export function ownDataAsCsv(data: OwnData, locale: Locale): string {
  const lines: Line[] = [
    ...linesOf('person', null, data.person),
    ...linesOf('choices', null, data.choices),
    ...data.consents.flatMap(({ at, ...rest }, index) => linesOf(`consent ${index + 1}`, at, rest)),
    ...data.messages.flatMap(({ at, ...rest }, index) => linesOf(`message ${index + 1}`, at, rest)),
  ]
  const { cellSeparator } = listColumnWords[locale]
  const rows = [['part', 'at', 'name', 'value'], ...lines.map((line) => line.map((cell) => cell ?? ''))]
  return `\ufeff${rows.map((row) => csvLine(row, cellSeparator)).join('')}`
}

function linesOf(part: string, at: string | null, values: Record<string, string | string[] | null>): Line[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one): Line => [part, at, name, one]),
  )
}
