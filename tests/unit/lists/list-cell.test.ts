import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinParts, splitParts } from '../../../src/lists/list-cell'

test('several values that share a cell come back as they were', () => {
  const value = fc.string().map((text) => text.trim())
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
      expect(splitParts(joinParts(values).trim(), values.length)).toEqual(values)
    }),
  )
})

test('a cell that holds fewer values than there should be is left whole', () => {
  expect(splitParts('Papier', 2)).toBeNull()
  expect(splitParts('Papier; signé', 1)).toEqual(['Papier; signé'])
})
