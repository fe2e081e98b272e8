import { expect, test } from 'vitest'
import { listPath, readFilters } from '../../../src/knowledge/filters'

test('an address is read back as it was written, in each language', () => {
  const filters = { audience: 'parents', territory: 'mrc-a' }

  expect(listPath('fr', 'fact-sheets', filters, 2)).toBe('/fr/fiches?public=parents&territoire=mrc-a&page=2')
  expect(listPath('en', 'events', filters)).toBe('/en/events?audience=parents&territory=mrc-a')
  expect(readFilters('fr', { public: 'parents', territoire: 'mrc-a', page: '2' })).toEqual({
    filters,
    page: 2,
  })
})

test.each([
  [{ theme: '' }],
  [{ theme: '<script>' }],
  [{ theme: ['a', 'b'] }],
  [{ page: '-1' }],
  [{ page: '1e9' }],
  [{ page: 'deux' }],
  [{ autre: 'x' }],
])('%j narrows nothing', (params) => {
  expect(readFilters('fr', params)).toEqual({ filters: {}, page: 1 })
})
