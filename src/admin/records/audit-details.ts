import type { Locale } from '../../language/locale'
import { auditDetailWords } from '../../language/words/audit-details'

/** How many ids, in a list of them, say more than their number. */
const mostListed = 5
/** The beginning of an id is enough to tell one from the next: the line itself keeps it whole. */
const isId = (text: string) => /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(text)

const isChange = (value: unknown): value is { before: unknown; after: unknown } =>
  typeof value === 'object' && value !== null && 'before' in value && 'after' in value

/** What stands beside a line of the audit log (JSON, src/register), in words. What nobody foresaw is shown as it is. */
export function auditDetailsInWords(details: string, language: Locale): string {
  const { names, values, separator, and } = auditDetailWords[language]
  const inWords = (value: unknown): string => {
    if (Array.isArray(value))
      return value.length > mostListed ? and(value.length) : value.map(inWords).join(', ')
    if (isChange(value)) return `${inWords(value.before)} → ${inWords(value.after)}`
    if (typeof value === 'object') return JSON.stringify(value)
    const text = String(value)
    return values[text] ?? names[text] ?? (isId(text) ? text.slice(0, 8) : text)
  }
  const held = parsed(details)
  if (!held) return details
  return Object.entries(held)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${names[name] ?? name}${separator}${inWords(value)}`)
    .join('; ')
}

function parsed(details: string): Record<string, unknown> | null {
  try {
    const held: unknown = JSON.parse(details)
    return held && typeof held === 'object' && !Array.isArray(held) ? { ...held } : null
  } catch {
    return null
  }
}
