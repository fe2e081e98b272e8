import type { Locale } from '../language/locale'
import { auditDetailWords } from '../language/words/audit-details'

/** How many ids, in a list of them, say more than their number. */
const mostListed = 5

/** What stands beside a line of the audit log (JSON, src/register), in words. What nobody foresaw is shown as it is. */
export function auditDetailsInWords(details: string, language: Locale): string {
  const { names, values, separator, and } = auditDetailWords[language]
  const inWords = (value: unknown): string => {
    if (Array.isArray(value))
      return value.length > mostListed ? and(value.length) : value.map(inWords).join(', ')
    if (typeof value === 'object') return JSON.stringify(value)
    return values[String(value)] ?? names[String(value)] ?? String(value)
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
