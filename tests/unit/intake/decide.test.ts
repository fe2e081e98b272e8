import { expect, test } from 'vitest'
import type { Candidate, GivenConsent } from '../../../src/intake/candidate'
import { decide, type KeptOut, type Known, type KnownConsent } from '../../../src/intake/decide'

const express: GivenConsent = { basis: 'express', proof: 'Papier' }
const implied = (expiresAt: string, isDated = true): GivenConsent => ({
  basis: 'implied',
  kind: 'business',
  expiresAt: new Date(expiresAt),
  isDated,
  proof: 'Facture',
})
const candidate = (given: Partial<Candidate> = {}): Candidate => ({
  line: 2,
  email: 'ana@example.org',
  typed: 'ana@example.org',
  firstName: null,
  locale: 'fr',
  themes: [],
  audiences: [],
  territories: [],
  organisation: null,
  frequency: 'each',
  pausedUntil: null,
  source: 'import',
  requestedAt: null,
  confirmedAt: null,
  bulletin: 'b1',
  name: '',
  consent: express,
  ...given,
})
const record = (act: KnownConsent['act'], expiresAt: string | null = null): KnownConsent => ({
  act,
  basis: expiresAt ? 'implied' : 'express',
  impliedKind: expiresAt ? 'business' : null,
  expiresAt,
})
const known = (given: Partial<Known> = {}): Known => ({
  id: 'p1',
  email: 'ana@example.org',
  state: 'confirmed',
  firstName: null,
  organisation: null,
  follows: true,
  updatedAt: '2026-11-01T00:00:00.000Z',
  consents: [record('confirmed')],
  ...given,
})

test.each<[string, Known | null, KeptOut | null, string]>([
  ['nobody yet', null, null, 'created'],
  ['nobody yet, but suppressed', null, 'suppressed', 'suppressed'],
  ['follows already', known(), null, 'unchanged'],
  ['follows, but suppressed', known(), 'suppressed', 'suppressed'],
  ['unsubscribed', known({ state: 'unsubscribed', follows: false }), null, 'suppressed'],
  [
    'left this bulletin',
    known({ follows: false, consents: [record('confirmed'), record('withdrawn')] }),
    null,
    'suppressed',
  ],
  [
    'left this bulletin and asked again without confirming',
    known({ state: 'unconfirmed', consents: [record('withdrawn'), record('requested')] }),
    null,
    'suppressed',
  ],
  [
    'left and came back',
    known({ consents: [record('withdrawn'), record('requested'), record('confirmed')] }),
    null,
    'unchanged',
  ],
  [
    'asked without confirming',
    known({ state: 'unconfirmed', consents: [record('requested')] }),
    null,
    'updated',
  ],
  ['follows another bulletin', known({ follows: false, consents: [] }), null, 'updated'],
])('%s: %#', (_, person, keptOut, fate) => {
  expect(decide(candidate(), person, keptOut).fate).toBe(fate)
})

test('what a person chose is never written over; what is empty is filled', () => {
  const list = candidate({ firstName: 'Anne' })

  expect(decide(list, known({ firstName: 'Ana' }), null).fate).toBe('unchanged')
  expect(decide(list, known(), null)).toMatchObject({
    fate: 'updated',
    change: { firstName: 'Anne', records: false },
  })
})

test.each(['changed', 'corrected'] as const)('a name that may have been emptied stays empty: %s', (act) => {
  const person = known({ consents: [record('confirmed'), record(act)] })

  expect(decide(candidate({ firstName: 'Anne' }), person, null).fate).toBe('unchanged')
})

test.each<[string, GivenConsent, KnownConsent[], boolean]>([
  ['express after implied', express, [record('recorded', '2027-01-01T00:00:00.000Z')], true],
  ['implied after express', implied('2028-01-01'), [record('confirmed')], false],
  ['the same implied', implied('2027-01-01'), [record('recorded', '2027-01-01T00:00:00.000Z')], false],
  [
    'an implied that ends later',
    implied('2028-01-01'),
    [record('recorded', '2027-01-01T00:00:00.000Z')],
    true,
  ],
  [
    'an implied without a date',
    implied('2028-01-01', false),
    [record('recorded', '2027-01-01T00:00:00.000Z')],
    false,
  ],
  ['no record at all', express, [], true],
])('a consent is recorded when it adds to those that stand: %s', (_, consent, consents, records) => {
  const decision = decide(candidate({ consent }), known({ consents }), null)

  expect(decision.fate === 'updated' && decision.change.records).toBe(records)
})
