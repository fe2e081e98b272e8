import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { expect, test } from 'vitest'
import { payloadWords } from '../../../src/language/words/admin'

type Words = { [key: string]: string | Words }

/** Sentences by their path, with the names of what is filled in. */
function blanks(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, [...new Set(value.match(/{{\w+}}/g))].sort().join(' ')] as [string, string]]
      : blanks(value, `${path}${key}.`),
  )
}

test('no screen in French shows the name of a blank instead of what fills it', () => {
  const ours = new Map(blanks(payloadWords.fr as Words))
  const french = new Map([...blanks(fr.translations as Words), ...ours])
  const differing = blanks(en.translations as Words).filter(
    ([path, names]) => french.has(path) && french.get(path) !== names,
  )
  expect(differing).toEqual([])
})
