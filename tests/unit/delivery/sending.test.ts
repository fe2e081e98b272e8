import { describe, expect, test } from 'vitest'
import { mostAttempts, nextAttempt, nextAttemptAfterBreak } from '../../../src/delivery/retry'
import { countsOf, deliveryStates, openCount, openStates, sendingStatus } from '../../../src/delivery/sending'

describe('the status of an edition', () => {
  test('adds its delivery states up to planned, absent ones being 0', () => {
    const status = sendingStatus(
      { id: 'e', state: 'sending' },
      countsOf({ pending: 3, accepted: 2, uncertain: 1 }),
    )

    expect(status).toEqual({
      id: 'e',
      state: 'sending',
      planned: 6,
      pending: 3,
      claimed: 0,
      submitting: 0,
      accepted: 2,
      deferred: 0,
      failed: 0,
      suppressed: 0,
      uncertain: 1,
    })
  })

  test('is 0 planned before sending starts', () => {
    expect(sendingStatus({ id: 'e', state: 'draft' }, countsOf({}))).toMatchObject({
      state: 'draft',
      planned: 0,
    })
  })

  test.each(openStates)('is not sent while one recipient is %s', (state) => {
    expect(sendingStatus({ id: 'e', state: 'sent' }, countsOf({ [state]: 1, accepted: 9 })).state).toBe(
      'sending',
    )
  })

  test.each(deliveryStates.filter((state) => !openStates.some((open) => open === state)))(
    'is sent with recipients that are %s',
    (state) => {
      const counts = countsOf({ [state]: 1 })

      expect(openCount(counts)).toBe(0)
      expect(sendingStatus({ id: 'e', state: 'sent' }, counts).state).toBe('sent')
    },
  )
})

describe('trying again', () => {
  const now = new Date('2026-02-12T10:00:00Z')
  const minutes = (date: Date | null) => date && (date.getTime() - now.getTime()) / 60_000

  test('waits 1, 5, 15, then 60 minutes, and gives up after the twelfth attempt', () => {
    expect([1, 2, 3, 4].map((attempts) => minutes(nextAttempt(attempts, now)))).toEqual([1, 5, 15, 60])
    expect(nextAttempt(11, now)).not.toBeNull()
    expect(nextAttempt(12, now)).toBeNull()
    expect(mostAttempts).toBe(12)
  })

  test('after a broken line waits seconds, an hour at most, and gives up as soon', () => {
    expect(minutes(nextAttemptAfterBreak(1, now))).toBeCloseTo(5 / 60)
    expect(minutes(nextAttemptAfterBreak(11, now))).toBe(60)
    expect(nextAttemptAfterBreak(12, now)).toBeNull()
  })
})
