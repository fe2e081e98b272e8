import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawSize, estimateOf } from '../../../src/segments/estimate'

test('an estimate is in round numbers, from none to all', () => {
  expect(estimateOf({ drawn: 2000, hits: 600, total: 1_000_000 })).toEqual({ from: 270_000, to: 340_000 })
  expect(estimateOf({ drawn: 2000, hits: 0, total: 1_000_000 })).toEqual({ from: 0, to: 4500 })
  expect(estimateOf({ drawn: 2000, hits: 2000, total: 1_000_000 })).toEqual({
    from: 990_000,
    to: 1_000_000,
  })
})

test('the truth is within an estimate unless the draw is three standard errors away from it', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const luck = fc.double({ min: -3, max: 3, noNaN: true })
  fc.assert(
    fc.property(share, luck, fc.integer({ min: 20_001, max: 2_000_000 }), (share, luck, total) => {
      const error = Math.sqrt(drawSize * share * (1 - share))
      const hits = Math.round(drawSize * share + luck * error)
      fc.pre(Math.abs(hits - drawSize * share) <= 3 * error - 1e-9)

      const { from, to } = estimateOf({ drawn: drawSize, hits, total })
      expect(from).toBeLessThanOrEqual(share * total)
      expect(to).toBeGreaterThanOrEqual(Math.floor(share * total))
    }),
    { numRuns: 1000 },
  )
})
