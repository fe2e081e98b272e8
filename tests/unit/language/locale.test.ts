import { expect, test } from 'vitest'
import { languageOf } from '../../../src/language/locale'

test.each([
  ['English', { i18n: { language: 'en' } }, 'en'],
  ['French', { i18n: { language: 'fr' } }, 'fr'],
  ['any other', { i18n: { language: 'pt' } }, 'fr'],
  ['none, where nobody asks', {}, 'fr'],
  ['none, without a request', undefined, 'fr'],
])('whoever asks in %s is answered in one of ours', (_, served, language) => {
  expect(languageOf(served)).toBe(language)
})
