import { expect, test } from 'vitest'
import { nightStanding } from '../../../src/upkeep/night'

// Eight in the morning of 23 November, in Québec: the night began at three.
const now = new Date('2026-11-23T13:00:00Z')
const startedAt = '2026-11-23T08:05:00.000Z'
const night = { day: '2026-11-23', state: 'done', startedAt } as const

test.each([
  ['that ended well', night, 'done'],
  ['that failed', { ...night, state: 'failed' }, 'failed'],
  ['that left some for the next', { ...night, state: 'unfinished' }, 'unfinished'],
  [
    'taken over an hour ago',
    { ...night, state: 'running', startedAt: '2026-11-23T12:00:00.000Z' },
    'running',
  ],
  ['begun five hours ago and never ended', { ...night, state: 'running' }, 'stuck'],
  ['before the last one, though it ended well', { ...night, day: '2026-11-22' }, 'missing'],
  ['before the last one, which failed', { ...night, day: '2026-11-22', state: 'failed' }, 'missing'],
] as const)('a night %s stands as what it is', (_, last, standing) => {
  expect(nightStanding(last, now)).toBe(standing)
})

test('at four in the morning nothing is missing yet, and at six it is', () => {
  const before = { ...night, day: '2026-11-22' }

  expect(nightStanding(before, new Date('2026-11-23T09:00:00Z'))).toBe('done')
  expect(nightStanding(before, new Date('2026-11-23T11:00:00Z'))).toBe('missing')
})

test('before the first night, nothing is known', () => {
  expect(nightStanding(null, now)).toBe('unknown')
})
