import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seenAddresses } from '../../../src/intake/seen'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

test('an address that comes again is told with the line that named it first', () => {
  const seen = seenAddresses()
  const people = Array.from({ length: 20_000 }, (_, index) => digest(`p${index}`))

  for (const [index, one] of people.entries()) expect(seen.firstLine(one, index + 2)).toBeNull()

  for (const [index, one] of people.entries()) expect(seen.firstLine(one, 99_999)).toBe(index + 2)
  expect(seen.firstLine(digest('another'), 3)).toBeNull()
})
