import { describe, expect, test } from 'vitest'
import {
  addMonths,
  addressOf,
  boundsOf,
  daysOf,
  type Entry,
  type EntryKind,
  readAsked,
  weeksOf,
} from '../../../src/admin/calendar/editorial-calendar'

const now = new Date('2026-11-22T13:00:00Z')

function entry(at: string, kind: EntryKind = 'publish', title = 'Une fiche'): Entry {
  return { kind, collection: 'fact-sheets', id: `${title}${at}`, title, at }
}

const dayOf = (at: string, month: { year: number; month: number }) =>
  daysOf(month, [entry(at)]).find(({ entries }) => entries.length > 0)?.date

describe('a day is one of Québec', () => {
  test.each([
    ['just before midnight in November, standard time', '2026-11-04T04:59:00Z', '2026-11-03'],
    ['at midnight in November', '2026-11-04T05:00:00Z', '2026-11-04'],
    ['just before midnight in July, daylight time', '2026-07-04T03:59:00Z', '2026-07-03'],
    ['at midnight in July', '2026-07-04T04:00:00Z', '2026-07-04'],
    ['the first hour after the spring change', '2026-03-08T07:00:00Z', '2026-03-08'],
    ['the second 1:30 a.m. of the autumn change', '2026-11-01T06:30:00Z', '2026-11-01'],
  ])('%s', (_, at, date) => {
    const [year, month] = date.split('-').map(Number)

    expect(dayOf(at, { year: year ?? 0, month: month ?? 0 })).toBe(date)
  })
})

test('the month in which clocks go forward is an hour short, and the one in which they go back an hour long', () => {
  const hours = (month: number) => {
    const { from, to } = boundsOf({ year: 2026, month })
    return (Date.parse(to) - Date.parse(from)) / 3_600_000
  }

  expect([hours(3), hours(11), hours(10)]).toEqual([31 * 24 - 1, 30 * 24 + 1, 31 * 24])
  expect(boundsOf({ year: 2026, month: 12 })).toEqual({
    from: '2026-12-01T05:00:00.000Z',
    to: '2027-01-01T05:00:00.000Z',
  })
})

test('weeks run from Sunday to Saturday, and days of other months are empty', () => {
  const weeks = weeksOf({ year: 2026, month: 12 }, [entry('2026-12-25T15:00:00Z')])

  expect(weeks).toHaveLength(5)
  expect(weeks[0]?.map((day) => day?.date.slice(-2) ?? null)).toEqual([
    null,
    null,
    '01',
    '02',
    '03',
    '04',
    '05',
  ])
  expect(weeks[3]?.[5]?.entries).toHaveLength(1)
  expect(weeks[4]?.[5]).toBeNull()
  expect(weeksOf({ year: 2026, month: 2 }, [])).toHaveLength(4)
})

test('in a day, what lasts all day comes first, then by the hour', () => {
  const [day] = daysOf({ year: 2026, month: 11 }, [
    entry('2026-11-01T20:00:00Z', 'event', 'A'),
    entry('2026-11-01T15:00:00Z', 'unpublish', 'B'),
    entry('2026-11-01T17:00:00Z', 'review', 'C'),
  ])

  expect(day?.entries.map(({ title }) => title)).toEqual(['C', 'B', 'A'])
})

test('months go on from December to January, and back', () => {
  expect(addMonths({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 })
  expect(addMonths({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 })
})

describe('the address says what is shown', () => {
  const collections = ['fact-sheets', 'events']
  const read = (query: Record<string, string | string[]>) => readAsked(query, collections, now)

  test('without anything, this month of everything', () => {
    expect(read({})).toEqual({
      month: { year: 2026, month: 11 },
      view: 'month',
      kinds: [],
      collection: null,
    })
  })

  test.each([
    [{ month: '2026-13' }],
    [{ month: 'demain' }],
    [{ month: ['9999-01'] }],
    [{ kind: 'robot' }],
    [{ collection: 'users' }],
    [{ view: 'spirale' }],
  ])('what makes no sense is set aside: %o', (query) => {
    expect(read(query)).toEqual(read({}))
  })

  test('a choice goes into the address and comes back from it', () => {
    const asked = read({ month: '2027-03', kind: ['review', 'sent'], collection: 'events', view: 'list' })

    const address = addressOf(asked, { year: 2026, month: 11 })

    expect(address).toBe('/admin/calendar?month=2027-03&view=list&kind=sent&kind=review&collection=events')
    expect(addressOf(read({}), { year: 2026, month: 11 })).toBe('/admin/calendar')
  })
})
