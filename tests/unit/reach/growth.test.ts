import { expect, test } from 'vitest'
import { growthOf, type Movement, monthsUntil } from '../../../src/reach/growth'

const now = new Date('2026-02-10T12:00:00Z')
const movement = (given: Partial<Movement>): Movement => ({
  month: '2026-01',
  locale: 'fr',
  source: 'form',
  joined: 0,
  left: 0,
  ...given,
})

test('months end with this one, through a change of year', () => {
  expect(monthsUntil(now, 3)).toEqual(['2025-12', '2026-01', '2026-02'])
  expect(monthsUntil(new Date('2026-03-31T23:00:00Z'), 2)).toEqual(['2026-02', '2026-03'])
})

test('the total begins with all that came before what is shown, and follows the net of each month', () => {
  const { months } = growthOf(
    [
      movement({ month: '2020-05', joined: 10, left: 3 }),
      movement({ month: '2026-01', joined: 4, left: 1 }),
      movement({ month: '2026-01', locale: 'en', joined: 1 }),
      movement({ month: '2026-02', left: 2 }),
    ],
    now,
    3,
  )

  expect(months.map(({ joined, left, net, total }) => [joined, left, net, total])).toEqual([
    [0, 0, 0, 7],
    [5, 1, 4, 11],
    [0, 2, -2, 9],
  ])
})

test('sources and languages hold who arrived in what is shown, the most frequent first, what has no name last', () => {
  const { sources, languages } = growthOf(
    [
      movement({ month: '2019-01', source: 'sample', joined: 50 }),
      movement({ source: null, joined: 1 }),
      movement({ source: 'paper', joined: 1 }),
      movement({ source: 'import', locale: 'en', joined: 9, month: '2026-02' }),
      movement({ source: 'phone', left: 5 }),
    ],
    now,
    2,
  )

  expect(sources).toEqual([
    { name: 'import', values: [0, 9], sum: 9 },
    { name: 'paper', values: [1, 0], sum: 1 },
    { name: null, values: [1, 0], sum: 1 },
  ])
  expect(languages.map(({ name, sum }) => [name, sum])).toEqual([
    ['en', 9],
    ['fr', 2],
  ])
})
