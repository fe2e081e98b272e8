import { readDate } from '../language/read-date'
import { plainName } from './columns'
import type { ListField } from './list-fields'

/** Which part of `12/03/2024` is the day; `unclear` where a column shows both. */
export type DayOrder = 'day' | 'month' | 'unclear'

export const dateFields = ['givenOn', 'expiresAt', 'pausedUntil'] as const satisfies readonly ListField[]
/** What each column of dates shows of its order. */
export type DayOrders = Partial<Record<(typeof dateFields)[number], DayOrder>>

const months = [
  /^jan/,
  /^(fev|feb)/,
  /^mar/,
  /^(avr|apr)/,
  /^(mai|may)$/,
  /^(juin|june?)$/,
  /^(juil|jul)/,
  /^(aout|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
]
const time = '(?: (?:a|at|h|am|pm|utc|gmt|est|edt|[0-9]{1,2}))*'
const dayFirst = new RegExp(`^(?:[a-z]+ )?(\\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9}) (\\d{4})${time}$`)
const monthFirst = new RegExp(`^(?:[a-z]+ )?([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})${time}$`)
const inNumbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: .*)?$/

/**
 * A day as people and tools write it: ISO 8601, `2026/02/10`, a number of days as Excel counts them, `12 mars 2024`,
 * `March 12, 2024`, `13/03/2024`. `12/03/2024` is read in the order that is told. Excel counts from 1900 unless its workbook
 * says 1904.
 *
 * @returns `ambiguous` when it may be two days; `null` when it is none
 */
export function readDay(text: string, order: DayOrder | null, isFrom1904 = false): Date | 'ambiguous' | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return countedDay(Number(text) + (isFrom1904 ? daysTo1904 : 0))
  const iso = readDate(text.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3'), false)
  if (iso) return new Date(iso)
  const numbers = inNumbers.exec(text)
  if (numbers) return numbered(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), order)
  const plain = plainName(text)
  const named = dayFirst.exec(plain)
  if (named) return calendarDay(Number(named[3]), monthOf(named[2]), Number(named[1]))
  const other = monthFirst.exec(plain)
  return other ? calendarDay(Number(other[3]), monthOf(other[1]), Number(other[2])) : null
}

/** What one value shows of the order of its column: `13/03/2024` that the day comes first. */
export function orderShownBy(text: string): 'day' | 'month' | null {
  const numbers = inNumbers.exec(text)
  const [first, second] = [Number(numbers?.[1] ?? 0), Number(numbers?.[3] ?? 0)]
  if (first > 12 && second <= 12) return 'day'
  return second > 12 && first <= 12 ? 'month' : null
}

/** From the first day of Excel’s calendar to that of its other one. */
const daysTo1904 = 1462
const daysTo1970 = 25_569
const countedDay = (days: number) => new Date(Math.round((days - daysTo1970) * 86_400) * 1000)

function numbered(first: number, second: number, year: number, order: DayOrder | null) {
  if (first > 12) return calendarDay(year, second, first)
  if (second > 12) return calendarDay(year, first, second)
  if (first === second) return calendarDay(year, first, first)
  if (order === 'day') return calendarDay(year, second, first)
  return order === 'month' ? calendarDay(year, first, second) : 'ambiguous'
}

const monthOf = (name = '') => months.findIndex((month) => month.test(name)) + 1

/** Noon UTC, as `readDate` gives a day. */
function calendarDay(year: number, month: number, day: number): Date | null {
  const found = new Date(Date.UTC(year, month - 1, day, 12))
  return month >= 1 && month <= 12 && day >= 1 && found.getUTCDate() === day ? found : null
}
