import { describe, expect, test } from 'vitest'
import {
  calendarLeaf,
  dateInWords,
  dayInWords,
  isoDay,
  momentInWords,
  spanInWords,
  timeInWords,
} from '../../../src/language/dates'

const n = '\u00A0'

describe('French', () => {
  test.each([
    ['2026-02-12T19:30:00Z', `jeudi 12${n}février 2026, 14${n}h${n}30`],
    ['2026-08-01T23:00:00Z', `samedi 1er${n}août 2026, 19${n}h`],
    ['2026-08-02T03:59:00Z', `samedi 1er${n}août 2026, 23${n}h${n}59`],
    ['2026-01-05T05:05:00Z', `lundi 5${n}janvier 2026, 0${n}h${n}05`],
  ])('%s is said as in Québec, whatever the server’s own zone', (moment, words) => {
    expect(momentInWords(moment, 'fr')).toBe(words)
  })

  test.each([
    ['2026-02-12T19:30:00Z', '2026-02-12T21:00:00Z', `jeudi 12${n}février 2026, de 14${n}h${n}30 à 16${n}h`],
    [
      '2026-02-12T14:00:00Z',
      '2026-02-13T21:00:00Z',
      `du jeudi 12${n}février 2026, 9${n}h, au vendredi 13${n}février 2026, 16${n}h`,
    ],
    ['2026-02-12T05:00:00Z', '2026-02-13T04:59:00Z', `jeudi 12${n}février 2026`],
    [
      '2026-02-16T05:00:00Z',
      '2026-02-21T04:59:00Z',
      `du lundi 16${n}février 2026 au vendredi 20${n}février 2026`,
    ],
  ])('from %s to %s', (start, end, words) => {
    expect(spanInWords(start, end, 'fr')).toBe(words)
  })

  test('no ordinary space stands before « h » or after a day', () => {
    expect(momentInWords('2026-02-12T19:30:00Z', 'fr')).not.toMatch(/\d h|h \d|\d février/)
  })
})

describe('English', () => {
  test.each([
    ['2026-02-12T19:30:00Z', `Thursday, February${n}12, 2026, 2:30${n}p.m.`],
    ['2026-02-12T17:00:00Z', `Thursday, February${n}12, 2026, 12${n}p.m.`],
    ['2026-02-12T05:00:00Z', `Thursday, February${n}12, 2026, 12${n}a.m.`],
  ])('%s', (moment, words) => {
    expect(momentInWords(moment, 'en')).toBe(words)
  })

  test('a span over one day and over two', () => {
    expect(spanInWords('2026-02-12T19:30:00Z', '2026-02-12T21:00:00Z', 'en')).toBe(
      `Thursday, February${n}12, 2026, 2:30${n}p.m. to 4${n}p.m.`,
    )
    expect(spanInWords('2026-02-16T05:00:00Z', '2026-02-21T04:59:00Z', 'en')).toBe(
      `Monday, February${n}16, 2026 to Friday, February${n}20, 2026`,
    )
  })
})

test('a date alone, a day, an hour and a calendar leaf', () => {
  const moment = '2026-03-01T13:00:00Z'

  expect(dateInWords(moment, 'fr')).toBe(`1er${n}mars 2026`)
  expect(dayInWords(moment, 'fr')).toBe(`dimanche 1er${n}mars 2026`)
  expect(timeInWords(moment, 'fr')).toBe(`8${n}h`)
  expect(calendarLeaf(moment, 'fr')).toEqual({ weekday: 'dimanche', day: '1er', month: 'mars', year: '2026' })
  expect(isoDay('2026-03-01T02:00:00Z')).toBe('2026-02-28')
})
