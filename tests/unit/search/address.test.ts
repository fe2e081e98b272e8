import { expect, test } from 'vitest'
import { readSearch, searchPath } from '../../../src/search/address'

test('a search has an address in each language, which reads back as itself', () => {
  const narrowing = { kind: 'fact-sheets', audience: 'parents', territory: 'longueuil' } as const
  const path = searchPath('fr', 'l’école & co', narrowing, 3)
  const params = Object.fromEntries(new URL(path, 'http://any').searchParams)

  expect(path).toMatch(/^\/fr\/chercher\?q=.*&genre=fiches&public=parents&territoire=longueuil&page=3$/)
  expect(readSearch('fr', params)).toEqual({ asked: 'l’école & co', narrowing, page: 3 })
  expect(searchPath('en', 'school', { kind: 'events' })).toBe('/en/search?q=school&kind=events')
  expect(searchPath('fr', '')).toBe('/fr/chercher')
})

test('what an address cannot hold is left out', () => {
  const params = { q: ['premier', 'second'], genre: 'fact-sheets', public: '<x>', page: '-4', autre: 'x' }

  expect(readSearch('fr', params)).toEqual({ asked: 'premier', narrowing: {}, page: 1 })
  expect(readSearch('fr', { q: `  ${'mot '.repeat(500)}` }).asked.length).toBeLessThanOrEqual(200)
  expect(readSearch('fr', { q: 'a\u0000b\n\u202Ec' }).asked).toBe('a b c')
})
