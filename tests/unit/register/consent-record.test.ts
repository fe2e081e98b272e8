import { expect, test } from 'vitest'
import { renewable } from '../../../src/audience/renew-consent'
import { allows, type ConsentAct, decides, gives } from '../../../src/register/consent-record'

const now = new Date('2026-11-22T15:00:00Z')

/** What an act does to the consent to a bulletin. */
const meanings: Record<ConsentAct, 'gives' | 'ends' | 'says nothing'> = {
  requested: 'says nothing',
  confirmed: 'gives',
  recorded: 'gives',
  changed: 'says nothing',
  corrected: 'says nothing',
  withdrawn: 'ends',
  undone: 'ends',
  erased: 'ends',
}

test.each(Object.entries(meanings) as [ConsentAct, string][])(
  'of the acts of the register, “%s” %s',
  (act, means) => {
    expect(gives({ act })).toBe(means === 'gives')
    expect(decides({ act })).toBe(means !== 'says nothing')
    expect(allows({ act, expiresAt: null }, now)).toBe(means === 'gives')
  },
)

test('a consent that has ended lets nobody write any more, from that moment on', () => {
  const endsAt = (expiresAt: string) => allows({ act: 'recorded', expiresAt }, now)

  expect(endsAt('2026-11-22T15:00:00.001Z')).toBe(true)
  expect(endsAt('2026-11-22T15:00:00.000Z')).toBe(false)
})

test.each(['withdrawn', 'undone', 'erased'] as const)('a consent that was %s is not renewed', (act) => {
  const person = { state: 'confirmed' as const, bulletins: ['b1'] }

  expect(renewable(person, 'b1', { act, basis: 'implied' })).toBe('unknown')
})
