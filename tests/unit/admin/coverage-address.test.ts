import { expect, test } from 'vitest'
import { addressOf, readAsked } from '../../../src/admin/reach/coverage-address'

test.each([
  [{ page: 0 }, '/admin/coverage#unread'],
  [{ territory: 'rouville', page: 0 }, '/admin/coverage?territory=rouville#unread'],
  [{ territory: null, type: 'css', page: 2 }, '/admin/coverage?territory=none&type=css&page=2#unread'],
  [{ type: null, page: 0 }, '/admin/coverage?type=none#unread'],
])('%j has an address that reads back the same', (asked, address) => {
  expect(addressOf(asked)).toBe(address)
  expect(readAsked(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(asked)
})

test('what is not a page is the first one', () => {
  for (const page of ['-1', 'x', '1.5', '100000']) expect(readAsked({ page }).page).toBe(0)
})
