import { expect, test } from 'vitest'
import { closest, letterMask, slipsBetween, slipsForgiven } from '../../../src/search/spelling'

test.each([
  ['école', 'école', 0],
  ['ecole', 'ecoles', 1],
  ['tutorat', 'tutroat', 1],
  ['decrochage', 'decochage', 1],
  ['perseverence', 'perseverance', 1],
  ['lecture', 'facture', 2],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(slipsBetween(a, b, 3)).toBe(slips)
})

test('the count stops as soon as two words are too far apart', () => {
  expect(slipsBetween('abcdefgh', 'zyxwvuts', 2)).toBe(3)
})

test('short words and numbers are forgiven nothing', () => {
  expect(['mrc', 'cap', '2024', 'tutorat', 'école'].map(slipsForgiven)).toEqual([0, 0, 0, 2, 1])
})

test('of the closest words the one that begins alike, then the most used, comes first', () => {
  const known = [
    ['facture', 9],
    ['lecture', 1],
    ['lectrue', 5],
    ['nature', 50],
  ].map(([folded, count]) => ({
    folded: String(folded),
    count: Number(count),
    mask: letterMask(String(folded)),
  }))

  expect(closest('lectur', known, 3)).toEqual(['lecture'])
  expect(closest('lecturee', known, 3)[0]).toBe('lecture')
})
