import type { Locale } from './locale'

/**
 * Dates in words, in the zone of Québec. `Intl` gives fr-CA times with ordinary spaces and day one as « 1 février »:
 * the OQLF asks for « 1er », « 14 h 30 » and spaces that do not break (LAW T6, T7), so the words are put together here.
 */
const zone = 'America/Toronto'
const nbsp = '\u00A0'

type Moment = Date | string
type Parts = { year: string; month: number; day: number; hour: number; minute: number }

const months = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

const shortMonths = {
  fr: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
} as const

/** « 12 février 2026 », « 1er février 2026 », “February 12, 2026”. */
export function dateInWords(moment: Moment, locale: Locale): string {
  const { year } = partsOf(moment)
  return locale === 'fr' ? `${dayAndMonth(moment, 'fr')} ${year}` : `${dayAndMonth(moment, 'en')}, ${year}`
}

/** « février 2026 », “February 2026”; `month` counts from 1. */
export function monthInWords({ year, month }: { year: number; month: number }, locale: Locale): string {
  return `${months[locale][month - 1]}${nbsp}${year}`
}

/** « jeudi 12 février 2026 », “Thursday, February 12, 2026”. */
export function dayInWords(moment: Moment, locale: Locale): string {
  const separator = locale === 'fr' ? ' ' : ', '
  return `${weekday(moment, locale)}${separator}${dateInWords(moment, locale)}`
}

/** « 14 h 30 », « 19 h », “2:30 p.m.”, “7 p.m.” */
export function timeInWords(moment: Moment, locale: Locale): string {
  const { hour, minute } = partsOf(moment)
  const minutes = String(minute).padStart(2, '0')
  if (locale === 'fr') return `${hour}${nbsp}h${minute === 0 ? '' : nbsp + minutes}`
  const half = hour < 12 ? 'a.m.' : 'p.m.'
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${minutes}`}${nbsp}${half}`
}

/** « jeudi 12 février 2026, 14 h 30 » */
export function momentInWords(moment: Moment, locale: Locale): string {
  return `${dayInWords(moment, locale)}, ${timeInWords(moment, locale)}`
}

/** From start to end; an event from midnight to midnight (or 23 h 59) lasts whole days and shows no hours. */
export function spanInWords(start: Moment, end: Moment, locale: Locale): string {
  const isOneDay = isoDay(start) === isoDay(end)
  if (isWholeDays(start, end)) {
    if (isOneDay) return dayInWords(start, locale)
    return locale === 'fr'
      ? `du ${dayInWords(start, 'fr')} au ${dayInWords(end, 'fr')}`
      : `${dayInWords(start, 'en')} to ${dayInWords(end, 'en')}`
  }
  if (isOneDay) {
    const [from, to] = [timeInWords(start, locale), timeInWords(end, locale)]
    return locale === 'fr'
      ? `${dayInWords(start, 'fr')}, de ${from} à ${to}`
      : `${dayInWords(start, 'en')}, ${from} to ${to}`
  }
  return locale === 'fr'
    ? `du ${momentInWords(start, 'fr')}, au ${momentInWords(end, 'fr')}`
    : `${momentInWords(start, 'en')}, to ${momentInWords(end, 'en')}`
}

/** What a small calendar leaf shows. */
export function calendarLeaf(
  moment: Moment,
  locale: Locale,
): { weekday: string; day: string; month: string; year: string } {
  const { day, month, year } = partsOf(moment)
  return {
    weekday: weekday(moment, locale),
    day: locale === 'fr' && day === 1 ? '1er' : String(day),
    month: shortMonths[locale][month - 1] ?? '',
    year,
  }
}

/** `2026-02-12`, the day in Québec: for `dateTime` attributes. */
export function isoDay(moment: Moment): string {
  const { year, month, day } = partsOf(moment)
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

export function isWholeDays(start: Moment, end: Moment): boolean {
  const [from, to] = [partsOf(start), partsOf(end)]
  return (
    from.hour === 0 &&
    from.minute === 0 &&
    (to.hour * 60 + to.minute === 0 || to.hour * 60 + to.minute === 1439)
  )
}

function dayAndMonth(moment: Moment, locale: Locale): string {
  const { day, month } = partsOf(moment)
  const name = months[locale][month - 1]
  return locale === 'fr' ? `${day === 1 ? '1er' : day}${nbsp}${name}` : `${name}${nbsp}${day}`
}

const weekdays = {
  fr: new Intl.DateTimeFormat('fr-CA', { timeZone: zone, weekday: 'long' }),
  en: new Intl.DateTimeFormat('en-CA', { timeZone: zone, weekday: 'long' }),
}

function weekday(moment: Moment, locale: Locale): string {
  return weekdays[locale].format(new Date(moment))
}

const clockFace = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
})

function partsOf(moment: Moment): Parts {
  const found = Object.fromEntries(
    clockFace.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]),
  )
  return {
    year: found.year ?? '',
    month: Number(found.month),
    day: Number(found.day),
    hour: Number(found.hour),
    minute: Number(found.minute),
  }
}
