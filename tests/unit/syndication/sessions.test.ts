import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../src/syndication/calendar'
import { buildEvent, origin } from './build-item'

const file = (facts: Parameters<typeof buildEvent>[0]) =>
  calendarFile({ locale: 'fr', name: null, origin, events: [buildEvent(facts)] }).replaceAll('\r\n ', '')

const session = (id: string, day: string, place: string | null) => ({
  id,
  startsAt: `2026-07-${day}T13:00:00.000Z`,
  endsAt: `2026-07-${day}T15:00:00.000Z`,
  label: null,
  territory: { slug: place ?? 'en-ligne', name: place ?? 'En ligne' },
  place,
  address: null,
  onlineUrl: place ? null : 'https://example.org/salle',
})

test('each session of an event is an entry of its own, on its day and at its place', () => {
  const text = file({ sessions: [session('a', '15', 'Joliette'), session('b', '17', null)] })

  expect(text.match(/^UID:.+$/gm)).toHaveLength(2)
  expect(new Set(text.match(/^UID:.+$/gm)).size).toBe(2)
  expect(text).toContain('DTSTART:20260715T130000Z')
  expect(text).toContain('DTSTART:20260717T130000Z')
  expect(text).toContain('SUMMARY:Formation – Joliette')
  expect(text).toContain('LOCATION:Joliette')
  expect(text).toContain('LOCATION:En ligne')
  expect(text).toContain('https://example.org/salle')
})

describe('what becomes of an event is told to calendars', () => {
  test.each([
    ['confirmed', 'CONFIRMED', 'SUMMARY:Formation'],
    ['moved', 'CONFIRMED', 'SUMMARY:Déplacé\u00A0: Formation'],
    ['postponed', 'TENTATIVE', 'SUMMARY:Reporté\u00A0: Formation'],
    ['cancelled', 'CANCELLED', 'SUMMARY:Annulé\u00A0: Formation'],
  ] as const)('%s', (state, status, summary) => {
    const text = file({ standing: { state, note: 'Tempête annoncée.' } })

    expect(text).toContain(`STATUS:${status}\r\n`)
    expect(text).toContain(`${summary}\r\n`)
  })
})
