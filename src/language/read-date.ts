import { TZDate } from '@date-fns/tz'

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2})(?::| ?h ?)(\d{2})?(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * An instant from `2026-02-10`, `2026-02-10 14:30`, `2026-02-10 14 h 30` or a full ISO 8601 date. Without a zone the hour
 * is that of Montréal. A day alone is noon UTC, as the admin keeps it, or its first minute where the hour counts.
 *
 * @returns ISO 8601 in UTC; `null` when it is no day of the calendar
 */
export function readDate(value: unknown, withTime: boolean): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  const parts = typeof value === 'string' ? shape.exec(value.trim()) : null
  if (!parts) return null
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = parts
    .slice(1, 6)
    .map((part) => Number(part ?? 0))
  const isReal = new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date && month <= 12
  if (!isReal || hour > 23 || minute > 59) return null
  if (parts[6]) {
    const whole = new Date((value as string).trim().replace(' ', 'T'))
    return Number.isNaN(whole.getTime()) ? null : whole.toISOString()
  }
  if (!parts[4] && !withTime) return new Date(Date.UTC(year, month - 1, date, 12)).toISOString()
  return new Date(new TZDate(year, month - 1, date, hour, minute, 'America/Toronto').getTime()).toISOString()
}
