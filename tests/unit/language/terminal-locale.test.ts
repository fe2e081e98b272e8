import { describe, expect, test } from 'vitest'
import * as scripts from '../../../scripts/words.mjs'
import { terminalLocale } from '../../../src/language/terminal-locale'

describe.each([
  ['the command line', terminalLocale],
  ['the scripts', scripts.terminalLocale],
])('%s', (_who, localeOf) => {
  test.each([
    ['fr', { LANG: 'fr_CA.UTF-8' }],
    ['fr', { LANG: 'fr' }],
    ['en', { LANG: 'en_CA.UTF-8' }],
    ['en', { LANG: 'C.UTF-8' }],
    ['en', {}],
    ['fr', { LC_MESSAGES: 'fr_FR.UTF-8', LANG: 'en_CA.UTF-8' }],
    ['en', { LC_ALL: 'C', LC_MESSAGES: 'fr_CA.UTF-8', LANG: 'fr_CA.UTF-8' }],
    ['fr', { LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_CA.UTF-8' }],
    ['en', { LC_ALL: 'de_CH.UTF-8', LANG: 'fr_CA.UTF-8' }],
  ])('speaks %s where the environment says %j', (locale, variables) => {
    expect(localeOf(variables)).toBe(locale)
  })
})
