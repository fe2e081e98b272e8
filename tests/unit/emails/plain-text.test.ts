import { expect, test } from 'vitest'
import { blocks, linkLines, underlined, wrap } from '../../../emails/parts/plain-text'
import { labelled } from '../../../emails/parts/wording'
import { nb } from './build-mail'

test('lines break at 72 characters, never at a no-break space', () => {
  const text = wrap(`${'mot '.repeat(17)}attention${nb}: la suite`)

  expect(text.split('\n').every((line) => line.length <= 72)).toBe(true)
  expect(text).toContain(`attention${nb}:`)
})

test('an address is never broken, however long', () => {
  const address = `https://example.org/${'a'.repeat(120)}`

  expect(linkLines('Lire la fiche', address)).toBe(`Lire la fiche\n${address}`)
})

test('the second line of a list item stands under the first', () => {
  expect(wrap('mot '.repeat(20), '  ').split('\n')[1]).toMatch(/^ {2}mot/)
})

test.each([
  ['Recherches', '=', 'Recherches\n=========='],
  [`Et après${nb}?`, '-', `Et après${nb}?\n----------`],
] as const)('the heading %j is underlined from end to end', (title, sign, expected) => {
  expect(underlined(title, sign)).toBe(expected)
})

test('what is not said leaves no hole', () => {
  expect(blocks(['un', null, false, '', 'deux'])).toBe('un\n\ndeux')
})

test('a label has a no-break space before its colon in French, none in English', () => {
  expect(labelled('fr-CA', 'Pour', 'parents')).toBe(`Pour${nb}: parents`)
  expect(labelled('en-CA', 'For', 'parents')).toBe('For: parents')
})
