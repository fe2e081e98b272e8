import { monthInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'

/** « novembre 2026 », of `2026-11`. */
export function monthName(month: string, language: Locale): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return monthInWords({ year, month: number }, language)
}
