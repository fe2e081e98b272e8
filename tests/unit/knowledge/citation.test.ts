import { expect, test } from 'vitest'
import { citationOf } from '../../../src/knowledge/citation'

test('a work is read at its DOI before any other address', () => {
  const work = citationOf({ title: 'Tutorat', doi: '10.1234/ab(c)<d>', url: 'https://example.org/x' })

  expect(work?.url).toBe('https://doi.org/10.1234/ab(c)%3Cd%3E')
})

test.each(['javascript:alert(1)', 'ftp://example.org/a', 'pas une adresse'])('%s becomes no link', (url) => {
  expect(citationOf({ title: 'Tutorat', url })?.url).toBeNull()
})

test('a work without a title is not cited', () => {
  expect(citationOf({ doi: '10.1234/abcd' })).toBeNull()
})
