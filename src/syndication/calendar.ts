import type { EventFacts, Summary } from '../knowledge/document'
import { isoDay, isWholeDays } from '../language/dates'
import type { Locale } from '../language/locale'
import { feedWords } from '../language/words/feeds'
import { siteWords } from '../language/words/site'
import { calendarDay, rawLine, textLine, utcMoment } from './icalendar'

type Source = {
  locale: Locale
  /** What a calendar program calls the subscription; `null` for the file of one event, which is imported and not followed. */
  name: string | null
  origin: string
  events: Summary[]
}

/**
 * An iCalendar file, RFC 5545. It has no METHOD: nobody is invited, and DTSTAMP then tells when the event was last
 * changed (s. 3.8.7.2), so the same events always give the same bytes.
 */
export function calendarFile({ locale, name, origin, events }: Source): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    rawLine('PRODID', `-//Liaison//Liaison//${locale.toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    ...(name ? subscription(name) : []),
    ...events.flatMap((summary) => (summary.event ? eventLines(summary, summary.event, origin) : [])),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

/** RFC 7986 has NAME and REFRESH-INTERVAL; Google, Apple and Outlook read the older names. */
function subscription(name: string): string[] {
  return [
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    'X-WR-TIMEZONE:America/Toronto',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
  ]
}

function eventLines(summary: Summary, facts: EventFacts, origin: string): string[] {
  const { id, locale, title, lead, path, updatedAt, isSample, kind, nature } = summary
  const words = feedWords[locale]
  const url = origin + path
  const where = placeInWords(facts, locale)
  const registration = facts.registrationUrl ?? facts.registrationEmail
  const description = [
    lead,
    facts.place && facts.isOnline ? siteWords[locale].alsoOnline : '',
    registration ? words.registration(registration) : '',
    words.details(url),
  ]
  const natures: Record<string, string> = siteWords[locale].aboutKind.events
  return [
    'BEGIN:VEVENT',
    // The same in both languages: whoever imports both keeps one.
    rawLine('UID', `${id}@${new URL(origin).hostname}`),
    rawLine('DTSTAMP', utcMoment(updatedAt)),
    rawLine('LAST-MODIFIED', utcMoment(updatedAt)),
    // Grows with each change, as a counter would. Minutes: seconds leave the 32 bits of an INTEGER in 2038.
    rawLine('SEQUENCE', Math.floor(Date.parse(updatedAt) / 60_000)),
    ...timeLines(facts),
    textLine('SUMMARY', isSample ? words.sampleOf(title) : title),
    textLine('DESCRIPTION', description.filter(Boolean).join('\n\n')),
    ...(where ? [textLine('LOCATION', where)] : []),
    rawLine('URL', url),
    textLine('CATEGORIES', (nature && natures[nature]) || siteWords[locale].kind[kind]),
    'CLASS:PUBLIC',
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ]
}

/** Moments are in UTC, which needs no table of zones; whole days are days, wherever they are read. */
function timeLines({ startsAt, endsAt }: EventFacts): string[] {
  if (!isWholeDays(startsAt, endsAt)) {
    return [rawLine('DTSTART', utcMoment(startsAt)), rawLine('DTEND', utcMoment(endsAt))]
  }
  return [
    rawLine('DTSTART;VALUE=DATE', calendarDay(isoDay(startsAt))),
    rawLine('DTEND;VALUE=DATE', calendarDay(dayAfter(endsAt))),
  ]
}

/** DTEND is the first day that is not part of it: midnight is there already, 23 h 59 is one minute short. */
function dayAfter(endsAt: string): string {
  return isoDay(new Date(Date.parse(endsAt) + 60_000))
}

function placeInWords({ place, address, isOnline }: EventFacts, locale: Locale): string {
  if (!place && !address) return isOnline ? siteWords[locale].online : ''
  return [place, address].filter(Boolean).join(', ')
}
