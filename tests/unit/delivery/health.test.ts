import { expect, test } from 'vitest'
import { healthOf } from '../../../src/delivery/health'

const now = new Date('2026-11-22T12:00:00Z')
const beat = (mail: 'ready' | 'away' | 'off' | 'unknown', secondsAgo = 2) => ({
  seenAt: new Date(now.getTime() - secondsAgo * 1000).toISOString(),
  mail,
  mailSince: now.toISOString(),
  mailError: null,
})

const calm = { registers: 'hold', night: 'done', subscriptions: 'open' } as const

test.each([
  ['all is well', { database: true, heartbeat: beat('ready'), isMailOff: false }, 'ok', 'ready'],
  ['mail is switched off', { database: true, heartbeat: beat('off'), isMailOff: true }, 'ok', 'off'],
  [
    'the mail server is away',
    { database: true, heartbeat: beat('away'), isMailOff: false },
    'degraded',
    'away',
  ],
  [
    'the worker has just started',
    { database: true, heartbeat: beat('unknown'), isMailOff: false },
    'ok',
    'unknown',
  ],
  [
    'the worker is silent',
    { database: true, heartbeat: beat('ready', 300), isMailOff: false },
    'degraded',
    'unknown',
  ],
  ['no worker ever ran', { database: true, heartbeat: null, isMailOff: false }, 'degraded', 'unknown'],
  ['the database is away', { database: false, heartbeat: null, isMailOff: true }, 'degraded', 'off'],
] as const)('when %s, health says so', (_, seen, status, mail) => {
  const health = healthOf({ ...seen, ...calm }, now)

  expect([health.status, health.checks.mail]).toEqual([status, mail])
})

test('an altered register is told, and takes nothing off the air', () => {
  const seen = { database: true, heartbeat: beat('ready'), isMailOff: false } as const

  expect(healthOf({ ...seen, ...calm, registers: 'altered' }, now)).toMatchObject({
    status: 'ok',
    checks: { registers: 'altered' },
  })
})

test('a night of retention that did not go as it should is told, and takes nothing off the air', () => {
  const seen = { database: true, heartbeat: beat('ready'), isMailOff: false } as const

  expect(healthOf({ ...seen, ...calm, night: 'missing' }, now)).toMatchObject({
    status: 'ok',
    checks: { night: 'missing' },
  })
})

test('a crowd at the form is told, and takes nothing off the air', () => {
  const seen = { database: true, heartbeat: beat('ready'), isMailOff: false } as const

  expect(healthOf({ ...seen, ...calm, subscriptions: 'crowded' }, now)).toMatchObject({
    status: 'ok',
    checks: { subscriptions: 'crowded' },
  })
})
