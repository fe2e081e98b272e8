import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../src/syndication/calendar'
import type { FeedItem } from '../../../src/syndication/feed'
import { textLine } from '../../../src/syndication/icalendar'
import { buildEvent, buildItem, origin } from './build-item'

const file = (events: FeedItem[], name: string | null = null) =>
  calendarFile({ locale: 'fr', name, origin, events })
/** The lines as a calendar program reads them, unfolded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('lines', () => {
  test('words are escaped, and a line break is one whatever its form', () => {
    expect(textLine('SUMMARY', 'a, b; c\\d\r\ne\rf\ng: "h"')).toBe(
      'SUMMARY:a\\, b\\; c\\\\d\\ne\\nf\\ng: "h"',
    )
  })

  test('control characters are left out', () => {
    expect(textLine('SUMMARY', 'a\u0000\u0007\u007Fb\uD800')).toBe('SUMMARY:ab')
  })

  test.each(['é'.repeat(200), '🙂'.repeat(60), 'a'.repeat(75), 'x', `${'a'.repeat(66)}éé`])(
    'a line of %s is at most 75 bytes, cut between characters',
    (text) => {
      const folded = textLine('SUMMARY', text)

      for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}`)
    },
  )
})

describe('an event', () => {
  test('says what RFC 5545 asks and what people need', () => {
    const written = lines(file([buildEvent({ isOnline: true })]))

    expect(written).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Liaison//Liaison//FR',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0b0e7f1e-2f4c-4a55-9d5c-0f6f9c1f2a3b@bulletin.example.org',
      'DTSTAMP:20260302T150000Z',
      'LAST-MODIFIED:20260302T150000Z',
      'SEQUENCE:29541060',
      'DTSTART:20260715T183000Z',
      'DTEND:20260715T200000Z',
      'SUMMARY:Formation',
      'DESCRIPTION:Une demi-journée.\\n\\nAussi en ligne\\n\\nInscription\u00A0: https://example.org/inscription?a=1&b=2\\n\\nRenseignements\u00A0: https://bulletin.example.org/fr/evenements/formation',
      'LOCATION:Salle A\\, 1\\, rue de l’Exemple',
      'URL:https://bulletin.example.org/fr/evenements/formation',
      'CATEGORIES:Formation',
      'CLASS:PUBLIC',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each([
    ['July', '2026-07-15T18:30:00.000Z', 'DTSTART:20260715T183000Z'],
    ['January', '2027-01-15T19:30:00.000Z', 'DTSTART:20270115T193000Z'],
  ])('14 h 30 in %s is the right moment', (_month, startsAt, line) => {
    const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString()

    expect(lines(file([buildEvent({ startsAt, endsAt })]))).toContain(line)
  })

  test.each([
    [
      'a summer day until 23 h 59',
      '2026-07-15T04:00:00.000Z',
      '2026-07-16T03:59:00.000Z',
      '20260715',
      '20260716',
    ],
    [
      'a winter day until midnight',
      '2027-01-15T05:00:00.000Z',
      '2027-01-16T05:00:00.000Z',
      '20270115',
      '20270116',
    ],
    [
      'the days around the end of daylight saving',
      '2026-10-31T04:00:00.000Z',
      '2026-11-02T04:59:00.000Z',
      '20261031',
      '20261102',
    ],
  ])('%s is whole days', (_name, startsAt, endsAt, start, end) => {
    const written = lines(file([buildEvent({ startsAt, endsAt })]))

    expect(written).toContain(`DTSTART;VALUE=DATE:${start}`)
    expect(written).toContain(`DTEND;VALUE=DATE:${end}`)
  })

  test('that is online only says so as its place; without registration nothing is said of it', () => {
    const event = buildEvent({ place: null, address: null, isOnline: true, registrationUrl: null })

    const written = lines(file([event])).join('\n')

    expect(written).toContain('LOCATION:En ligne')
    expect(written).not.toContain('Inscription')
    expect(written).not.toContain('Aussi en ligne')
  })

  test('that is a sample says so in its name', () => {
    expect(lines(file([buildEvent({}, { isSample: true })]))).toContain('SUMMARY:Formation (exemple)')
  })

  test('the same event gives the same bytes; a change gives a later SEQUENCE', () => {
    expect(file([buildEvent()])).toBe(file([buildEvent()]))
    expect(file([buildEvent({}, { updatedAt: '2026-03-02T15:01:00.000Z' })])).toContain('SEQUENCE:29541061')
  })
})

test('a calendar that is followed has a name, and one event alone has none', () => {
  expect(lines(file([buildEvent()], 'Événements, ici'))).toContain('X-WR-CALNAME:Événements\\, ici')
  expect(file([buildEvent()])).not.toContain('NAME')
})

test('what is no event has no place in a calendar', () => {
  expect(file([buildItem()])).not.toContain('VEVENT')
})
