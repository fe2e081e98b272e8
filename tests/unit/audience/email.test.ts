import { expect, test } from 'vitest'
import { readEmail } from '../../../src/audience/email'

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
