import { expect, test } from 'vitest'
import { slugify } from '../../../src/language/slugify'

test.each([
  ['L’école, c’est ici!', 'l-ecole-c-est-ici'],
  ['Cœur à cœur : œuvrer ensemble', 'coeur-a-coeur-oeuvrer-ensemble'],
  ['  Déjà — vu  ', 'deja-vu'],
  ['100 % gagnant', '100-gagnant'],
  ['«»', ''],
])('%s becomes %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})
