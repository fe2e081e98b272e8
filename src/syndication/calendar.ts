import type { EventFacts, Summary } from '../knowledge/document'
import { isoDay, isWholeDays } from '../language/dates'
import type { Locale } from '../language/locale'
import { documentWords } from '../language/words/document'
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
    ...events.flatMap((summary) => occasionsOf(summary).flatMap((one) => eventLines(summary, one, origin))),
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

type Occasion = { facts: EventFacts; uid: string; name: string | null }

/** An event of several sessions is as many entries: in a calendar, each has its own day and place. */
function occasionsOf({ id, event }: Summary): Occasion[] {
  if (!event) return []
  if (event.sessions.length === 0) return [{ facts: event, uid: id, name: null }]
  return event.sessions.map((session) => ({
    facts: {
      ...event,
      ...session,
      isOnline: Boolean(session.onlineUrl),
      sessions: [],
    },
    uid: `${id}-${session.id}`,
    name: session.label ?? session.territory?.name ?? null,
  }))
}

/** RFC 5545 s. 3.8.1.11: there is no word for a postponed event; without a date it is not certain. */
const statusOf = {
  confirmed: 'CONFIRMED',
  moved: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const

function eventLines(summary: Summary, { facts, uid, name }: Occasion, origin: string): string[] {
  const { locale, title, lead, path, updatedAt, isSample, kind, nature } = summary
  const words = feedWords[locale]
  const url = origin + path
  const where = placeInWords(facts, locale)
  const registration = facts.registrationUrl ?? facts.registrationEmail
  const { standing } = facts
  const said = [documentWords[locale].standingSaid[standing.state], standing.note].filter(Boolean).join(' ')
  const heading = name ? `${title} – ${name}` : title
  const marked =
    standing.state === 'confirmed'
      ? heading
      : words.standingOf(documentWords[locale].standings[standing.state], heading)
  const description = [
    said,
    lead,
    facts.onlineUrl ? words.online(facts.onlineUrl) : '',
    facts.place && facts.isOnline ? siteWords[locale].alsoOnline : '',
    registration ? words.registration(registration) : '',
    words.details(url),
  ]
  const natures: Record<string, string> = siteWords[locale].aboutKind.events
  return [
    'BEGIN:VEVENT',
    // The same in both languages: whoever imports both keeps one.
    rawLine('UID', `${uid}@${new URL(origin).hostname}`),
    rawLine('DTSTAMP', utcMoment(updatedAt)),
    rawLine('LAST-MODIFIED', utcMoment(updatedAt)),
    // Grows with each change, as a counter would. Minutes: seconds leave the 32 bits of an INTEGER in 2038.
    rawLine('SEQUENCE', Math.floor(Date.parse(updatedAt) / 60_000)),
    ...timeLines(facts),
    textLine('SUMMARY', isSample ? words.sampleOf(marked) : marked),
    textLine('DESCRIPTION', description.filter(Boolean).join('\n\n')),
    ...(where ? [textLine('LOCATION', where)] : []),
    rawLine('URL', url),
    textLine('CATEGORIES', (nature && natures[nature]) || siteWords[locale].kind[kind]),
    'CLASS:PUBLIC',
    rawLine('STATUS', statusOf[standing.state]),
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
