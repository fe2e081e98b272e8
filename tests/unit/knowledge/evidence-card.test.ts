import { expect, test } from 'vitest'
import { evidenceCard } from '../../../src/knowledge/research'

test('the card shows what somebody entered, and nothing else', () => {
  expect(evidenceCard({ strength: 'moderate', effect: 'not-rated' }).ratings).toEqual({
    strength: 'moderate',
    effect: null,
    cost: null,
    applicability: null,
  })
})

test('a value that the scale does not have is not shown', () => {
  expect(evidenceCard({ strength: 'enormous' as never }).ratings.strength).toBeNull()
})

test('a content that nobody rated has an empty card', () => {
  expect(Object.values(evidenceCard(undefined).ratings)).toEqual([null, null, null, null])
})
