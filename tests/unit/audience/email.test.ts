import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseEmail, readAddress, readEmail } from '../../../src/audience/email'

test.each([
  ['ana@example.org', 'ana@example.org'],
  [' Ana.Roy+bulletin@Example.ORG ', 'ana.roy+bulletin@example.org'],
  ['mailto:ana@example.org', 'ana@example.org'],
  ['\u200bana@example.org\u00a0', 'ana@example.org'],
  ['ana@école.example.org', 'ana@xn--cole-9oa.example.org'],
])('%s is read as %s', (typed, read) => {
  expect(readEmail(typed)).toBe(read)
})

test.each([
  '',
  'ana',
  'ana@',
  '@example.org',
  'ana@example',
  'ana@@example.org',
  'ana@example..org',
  'ana roy@example.org',
  'ana@example.org, ben@example.org',
  'ana@example.org\nBcc: ben@example.org',
  '"ana"@example.org',
  'ana@[127.0.0.1]',
  `${'a'.repeat(65)}@example.org`,
  `ana@${'a.'.repeat(130)}org`,
])('%j is refused', (typed) => {
  expect(readEmail(typed)).toBeNull()
})

test.each([
  ['Ana Roy <Ana@Example.org>', 'ana@example.org', 'Ana@Example.org'],
  ['"Roy, Ana" <ana@example.org>', 'ana@example.org', 'ana@example.org'],
  ['ana@example.org (travail)', 'ana@example.org', 'ana@example.org'],
  ['(Ana) ana@example.org', 'ana@example.org', 'ana@example.org'],
  ["'ana@example.org'", 'ana@example.org', 'ana@example.org'],
  ['"ana@example.org"', 'ana@example.org', 'ana@example.org'],
  ['ana@example.org;', 'ana@example.org', 'ana@example.org'],
  ['\tana@example.org\r\n', 'ana@example.org', 'ana@example.org'],
  ["o'neil@example.org", "o'neil@example.org", "o'neil@example.org"],
  ['Ana@École.example.org', 'ana@xn--cole-9oa.example.org', 'Ana@École.example.org'],
])('%j is one address, kept as typed', (cell, email, typed) => {
  expect(readAddress(cell)).toEqual({ email, typed })
})

test.each([
  ['  ', 'missing'],
  ['=HYPERLINK("mailto:ana@example.org")', 'formula'],
  ['ana@example.org; ben@example.org', 'several'],
  ['ana@example.org ben@example.org', 'several'],
  ['ana@example.org/ben@example.org', 'several'],
  ['ana@example.org\nBcc: ben@example.org', 'several'],
  ['ana@\nexample.org', 'line-break'],
  [`${'a'.repeat(300)}@example.org`, 'too-long'],
  ['x'.repeat(2000), 'too-long'],
  ['"ana roy"@example.org', 'quoted'],
  ['hélène@example.org', 'accents'],
  ['ana.example.org', 'malformed'],
  ['ana@example.org?subject=x', 'malformed'],
  ['ana@école.example.org/chemin', 'malformed'],
  [`ana@${'a'.repeat(64)}.org`, 'malformed'],
])('%j is refused as %s', (cell, fault) => {
  expect(readAddress(cell)).toEqual({ fault })
})

test('an address that was read is read as itself', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9.+'_-]{1,20}$/)
  const domain = fc.stringMatching(/^[A-Za-zé0-9-]{1,12}\.(ca|org|Québec)$/)
  const around = fc.constantFrom('', ' ', '\u00a0', '\t', ' (note)', ';', '\u200b')
  fc.assert(
    fc.property(part, domain, around, (local, host, after) => {
      const read = readAddress(`${local}@${host}${after}`)
      if ('fault' in read) return
      expect(readAddress(read.email)).toEqual({ email: read.email, typed: read.email })
      expect(readEmail(read.typed.toUpperCase())).toBe(read.email)
      expect(normaliseEmail(read.email)).toBe(read.email)
    }),
  )
})

test('whatever is typed, reading it ends with an address or with a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (cell) => {
      const read = readAddress(cell)
      expect('email' in read || 'fault' in read).toBe(true)
    }),
  )
})
