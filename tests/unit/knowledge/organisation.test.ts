import { expect, test } from 'vitest'
import { directoryPath, fullName, readDirectoryFilters } from '../../../src/knowledge/organisation'

test('the directory reads only types and roles that exist', () => {
  const { filters, page } = readDirectoryFilters('fr', {
    type: 'cegep',
    role: 'constructor',
    territoire: 'lanaudiere',
    page: '2',
  })

  expect(filters).toEqual({ type: 'cegep', territory: 'lanaudiere' })
  expect(page).toBe(2)
})

test('what was chosen makes an address that can be kept', () => {
  expect(directoryPath('en', { type: 'cegep', territory: 'lanaudiere' }, 2)).toBe(
    '/en/organizations?type=cegep&territory=lanaudiere&page=2',
  )
})

test.each([
  ['Table des lamantins', 'TDL', 'Table des lamantins (TDL)'],
  ['Table des lamantins (TDL)', 'TDL', 'Table des lamantins (TDL)'],
  ['TDL', 'TDL', 'TDL'],
  ['Table des lamantins', null, 'Table des lamantins'],
])('%s, of acronym %s, is called %s', (name, acronym, called) => {
  expect(fullName({ name, acronym })).toBe(called)
})
