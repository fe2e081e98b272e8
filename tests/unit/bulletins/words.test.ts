import { describe, expect, test } from 'vitest'
import { scriptWords } from '../../../scripts/words.mjs'
import { percentOf } from '../../../src/admin/numbers'
import { reasonInWords } from '../../../src/admin/reason-in-words'
import { maskedAddress } from '../../../src/audience/masked-address'
import { adminWords } from '../../../src/language/words/admin'
import { archiveWords } from '../../../src/language/words/archive'
import { editorialWords } from '../../../src/language/words/editorial'
import { evidenceWords } from '../../../src/language/words/evidence'
import { mailWords } from '../../../src/language/words/mail'
import { organisationWords } from '../../../src/language/words/organisations'
import { terminalWords } from '../../../src/language/words/terminal'

/** Every sentence of a dictionary; what takes arguments is called with words that are right in themselves. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('x', 'x', 'x'))]
  return Object.values(words as object).flatMap(sentences)
}

describe.each([
  ['admin', adminWords],
  ['the editorial work', editorialWords],
  ['the evidence card', evidenceWords],
  ['the organizations', organisationWords],
  ['archive', archiveWords],
  ['mail', mailWords],
  ['the terminal', terminalWords],
  ['the scripts', scriptWords],
])('the words of %s', (_area, words) => {
  test('in French follow the OQLF on spaces and signs', () => {
    for (const sentence of sentences(words.fr)) {
      expect(sentence).not.toMatch(/(?<!\u00A0):(?=\s|$)/)
      expect(sentence).not.toMatch(/«(?!\u00A0)|(?<!\u00A0)»/)
      expect(sentence).not.toMatch(/[\s\u00A0][;!?]/)
      expect(sentence).not.toMatch(/'/)
      expect(sentence).not.toMatch(/(?<!\u00A0)%/)
    }
  })

  test('in English say as much as in French', () => {
    expect(sentences(words.en)).toHaveLength(sentences(words.fr).length)
    for (const sentence of sentences(words.en)) expect(sentence).not.toMatch(/'| :|\u00A0:/)
  })
})

test('an address is masked so that nobody can write to it', () => {
  expect(maskedAddress('alice.tremblay@example.org')).toBe('a…@example.org')
  expect(maskedAddress('élise@example.org')).toBe('é…@example.org')
})

test('a reason is told in words, and one that nobody foresaw as it is', () => {
  expect(reasonInWords('refused-550', adminWords.fr)).toBe('refusé par le serveur (550)')
  expect(reasonInWords('ETIMEDOUT', adminWords.en)).toBe('the connection broke (ETIMEDOUT)')
  expect(reasonInWords('unsubscribed', adminWords.fr)).toBe('désabonnement')
  expect(reasonInWords('new-reason', adminWords.fr)).toBe('new-reason')
})

test('a sending is at 100 % only when everything is settled', () => {
  expect(percentOf(999, 1000)).toBe(99)
  expect(percentOf(1000, 1000)).toBe(100)
  expect(percentOf(0, 0)).toBe(0)
})
