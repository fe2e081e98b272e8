import { expect, test } from 'vitest'
import { standingChange } from '../../../src/knowledge/policy-version'

const now = new Date('2027-03-31T12:00:00Z')
const state = {
  version: '2',
  date: '2027-02-01T17:00:00.000Z',
  changes: 'Un mot.',
  changedAt: '2027-03-02T12:00:00.000Z',
}

test.each([
  ['within thirty days of the change', state, true],
  ['more than thirty days after it', { ...state, changedAt: '2027-03-01T12:00:00.000Z' }, false],
  [
    'when it came into force later',
    { ...state, date: '2027-03-02T17:00:00.000Z', changedAt: '2027-01-01T12:00:00.000Z' },
    true,
  ],
  ['before it comes into force', { ...state, date: '2027-06-01T17:00:00.000Z' }, true],
  ['when nothing replaced anything', { ...state, changedAt: null }, false],
])('whether readers are told of a new policy %s (P3)', (_, given, isTold) => {
  expect(standingChange(given, now) !== null).toBe(isTold)
})
