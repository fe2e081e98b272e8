import { beforeAll, expect, test } from 'vitest'
import { keptStamp, readStamp, stampOf } from '../../../src/app/(site)/answers/stamp'

beforeAll(() => {
  Object.assign(process.env, {
    LIAISON_SECRET: 'for-tests-only-0123456789-abcdefghijklmnop',
    PUBLIC_URL: 'http://localhost:3999',
  })
})

const shown = new Date('2026-11-23T12:00:00Z')
const after = (ms: number) => new Date(shown.getTime() + ms)
const hour = 60 * 60 * 1000

test.each([
  ['in a tenth of a second', 100, 'early'],
  ['in half a second', 500, 'good'],
  ['the next day', 24 * hour, 'good'],
  ['three days later', 72 * hour, 'none'],
  ['before it was shown', -1000, 'early'],
])('a form that comes back %s is “%s”', (_, ms, expected) => {
  expect(readStamp(stampOf(shown), after(Number(ms)))).toBe(expected)
})

test('a stamp that is missing or forged is none', () => {
  const good = stampOf(shown)

  for (const stamp of ['', 'x', 'x.y', `${good}x`, `${good}.z`, good.replace(/^./, '0')]) {
    expect(readStamp(stamp, after(10_000))).toBe('none')
  }
})

test('a form shown again keeps its first moment, so that pressing once more is enough', () => {
  const stamp = stampOf(shown)

  expect(keptStamp(stamp, after(100))).toBe(stamp)
  expect(readStamp(keptStamp('', shown), after(2100))).toBe('good')
})
