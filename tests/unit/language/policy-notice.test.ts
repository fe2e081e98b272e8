import { expect, test } from 'vitest'
import { policyNoticeWords } from '../../../src/language/words/policy-notice'

const nb = '\u00A0'
const until = '2027-03-01T17:00:00.000Z'

test.each([
  ['2026-01-01T17:00:00.000Z', `du 1er${nb}janvier 2026 au 1er${nb}mars 2027`],
  ['2027-03-01T15:00:00.000Z', `jusqu’au 1er${nb}mars 2027`],
  [null, `jusqu’au 1er${nb}mars 2027`],
])('a policy of %s is told by its days: %s', (from, days) => {
  expect(policyNoticeWords.fr.stood({ from, until })).toBe(days)
})
