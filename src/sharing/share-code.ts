import type { Locale } from '../language/locale'
import { type Kind, kinds } from '../language/routes'

/** The first letter of a short link tells where to look. */
const letters = {
  'fact-sheets': 'f',
  research: 'r',
  initiatives: 'n',
  events: 'e',
} as const satisfies Record<Kind, string>

/** `/s/fk7m2x9ab`, and `/s/fk7m2x9ab-en` for English: stays the same when titles and addresses change. */
export function shortPath(kind: Kind, code: string, locale: Locale): string {
  return `/s/${letters[kind]}${code}${locale === 'en' ? '-en' : ''}`
}

/** Reads the last part of a short link, without its language. */
export function readShortCode(short: string): { kind: Kind; code: string } | null {
  const kind = kinds.find((one) => letters[one] === short[0])
  const code = short.slice(1)
  return kind && /^[2-9a-z]{8}$/.test(code) ? { kind, code } : null
}
