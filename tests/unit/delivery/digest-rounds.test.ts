import { expect, test } from 'vitest'
import { frequencies } from '../../../src/audience/frequency'
import { roundAfter, roundBefore } from '../../../src/delivery/digest-rounds'

/** Moments in UTC: Québec is 5 hours behind in winter, 4 in summer. */
test.each([
  ['weekly', '2026-11-22T12:00:00Z', 'weekly/2026-11-16', '2026-11-16T13:00:00Z'],
  ['weekly', '2026-11-23T12:59:59Z', 'weekly/2026-11-16', '2026-11-16T13:00:00Z'],
  ['weekly', '2026-11-23T13:00:00Z', 'weekly/2026-11-23', '2026-11-23T13:00:00Z'],
  ['weekly', '2026-11-30T04:30:00Z', 'weekly/2026-11-23', '2026-11-23T13:00:00Z'],
  ['monthly', '2026-12-01T12:59:00Z', 'monthly/2026-11-01', '2026-11-01T13:00:00Z'],
  ['monthly', '2026-12-01T13:00:00Z', 'monthly/2026-12-01', '2026-12-01T13:00:00Z'],
  ['monthly', '2027-01-01T04:00:00Z', 'monthly/2026-12-01', '2026-12-01T13:00:00Z'],
  ['each', '2026-11-23T12:00:00Z', 'each/2026-11-22', '2026-11-22T13:00:00Z'],
  ['each', '2026-11-23T14:00:00Z', 'each/2026-11-23', '2026-11-23T13:00:00Z'],
] as const)(
  'at %s, the %s round made last is that of 8 in the morning in Québec',
  (frequency, now, period, at) => {
    expect(roundBefore(frequency, new Date(now))).toEqual({ frequency, period, at: new Date(at) })
  },
)

test.each([
  // Clocks go forward on Sunday 2026-03-08, back on Sunday 2026-11-01.
  ['weekly', '2026-03-07T12:00:00Z', '2026-03-09T12:00:00Z'],
  ['weekly', '2026-10-31T12:00:00Z', '2026-11-02T13:00:00Z'],
  ['monthly', '2026-10-31T12:00:00Z', '2026-11-01T13:00:00Z'],
  ['monthly', '2026-03-01T13:00:00Z', '2026-04-01T12:00:00Z'],
  ['each', '2026-03-07T13:00:00Z', '2026-03-08T12:00:00Z'],
] as const)('when the clocks change, the next %s round after %s is still at 8', (frequency, now, at) => {
  expect(roundAfter(frequency, new Date(now)).at).toEqual(new Date(at))
})

test('at any hour of two years, the last round is past, the next to come, and none lies between', () => {
  for (const frequency of frequencies) {
    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2028, 0, 1); time += 7 * 3_600_000) {
      const now = new Date(time)
      const [before, after] = [roundBefore(frequency, now), roundAfter(frequency, now)]
      if (before.at > now || after.at <= now) throw new Error(`${frequency} ${now.toISOString()}`)
      if (roundAfter(frequency, before.at).period !== after.period)
        throw new Error(`${frequency} ${now.toISOString()}`)
    }
  }
})
