import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/intake/columns'
import { readRow, type Told } from '../../../src/intake/read-row'
import { intakeWords } from '../../../src/language/words/intake'

const now = new Date('2026-11-22T12:00:00Z')
const terms = {
  themes: new Map([['lecture', 't1']]),
  audiences: new Map(),
  territories: new Map([
    ['maskinonge', 'm1'],
    ['mekinac', 'm2'],
  ]),
  organisation: new Map([['csbe', 'o1']]),
}

function read(header: string, row: string, told: Partial<Told> = {}, isWorkbook = false) {
  const names = header.split(',')
  return readRow(
    { line: 2, cells: row.split(',') },
    {
      columns: columnsOf(names, {}, intakeWords.fr),
      width: names.length,
      isWorkbook,
      told: { basis: { basis: 'express' }, proof: 'Formulaire papier', givenOn: null, locale: 'fr', ...told },
      terms,
      now,
      words: intakeWords.fr,
    },
  )
}

const candidate = (...given: Parameters<typeof read>) => {
  const row = read(...given)
  if (row.outcome !== 'candidate') throw new Error(JSON.stringify(row))
  return row
}

test('a row becomes a person, with what it says of them', () => {
  const { candidate: person, unknownTerms } = candidate(
    'courriel,prénom,langue,mrc,thèmes,organisme,fréquence',
    'Ana@Example.org,Ana,English,Maskinongé; Mékinac;Ailleurs,lecture,CSBE,monthly',
  )

  expect(person).toMatchObject({
    email: 'ana@example.org',
    typed: 'Ana@Example.org',
    firstName: 'Ana',
    locale: 'en',
    territories: ['m1', 'm2'],
    themes: ['t1'],
    organisation: 'o1',
    frequency: 'monthly',
    consent: { basis: 'express', proof: 'Formulaire papier' },
  })
  expect(unknownTerms).toBe(1)
})

test.each([
  ['courriel', 'ana', /complète/],
  ['courriel,prénom', 'ana@example.org', /1 valeurs/],
  ['courriel,prénom', 'ana@example.org,Ana,x', /3 valeurs/],
  ['courriel,fondement', 'ana@example.org,peut-être', /peut-être/],
  ['courriel,fondement,fin du consentement', 'ana@example.org,implied:inquiry,2026-01-01', /2026-01-01/],
  ['courriel,fondement,date du consentement', 'ana@example.org,tacite (membre),2024-01-01', /2026-01-01/],
  ['courriel,fondement,date du consentement', 'ana@example.org,tacite (membre),hier', /hier/],
  ['courriel,date du consentement', 'ana@example.org,2027-01-01', /pas encore venue/],
])('%s → %s is refused in words', (header, row, reason) => {
  expect(read(header, row)).toMatchObject({ outcome: 'invalid', reason: expect.stringMatching(reason) })
})

test('without a basis or a proof, in the row or told, a row is refused', () => {
  expect(read('courriel,fondement', 'ana@example.org,', { basis: null })).toMatchObject({
    outcome: 'invalid',
  })
  expect(read('courriel,preuve', 'ana@example.org,', { proof: null })).toMatchObject({ outcome: 'invalid' })
})

test('empty values after the last column are no fault; a workbook leaves empty ends out', () => {
  expect(read('courriel,prénom', 'ana@example.org,Ana,,').outcome).toBe('candidate')
  expect(read('courriel,prénom', 'ana@example.org', {}, true).outcome).toBe('candidate')
})

test('an implied consent ends as the law says, from the day of the row', () => {
  const { consent } = candidate(
    'courriel,fondement,date du consentement',
    'ana@example.org,implied:inquiry,2026-09-30',
  ).candidate

  expect(consent).toMatchObject({ basis: 'implied', kind: 'inquiry', isDated: true })
  expect(consent.basis === 'implied' && consent.expiresAt.toISOString().slice(0, 10)).toBe('2027-03-30')
})

test('a day as Excel counts it is a day', () => {
  const { consent } = candidate(
    'courriel,fondement,date du consentement',
    'a@example.org,implied:inquiry,46295',
  ).candidate

  expect(consent.basis === 'implied' && consent.expiresAt.toISOString().slice(0, 10)).toBe('2027-03-30')
})

test.each([
  ['statut', 'Désabonné'],
  ['status', 'unsubscribed'],
  ['status', 'blocklisted'],
  ['status', 'cleaned'],
  ['EMAIL_BLOCKLISTED', 'true'],
  ['subscribed_to_emails', 'false'],
  ['état', 'unconfirmed'],
])('someone the list keeps out stays out: %s %s', (column, value) => {
  expect(read(`courriel,${column}`, `ana@example.org,${value}`)).toMatchObject({
    outcome: 'kept-out',
    email: 'ana@example.org',
  })
})

test('an apostrophe that our own files put before a formula goes', () => {
  expect(candidate('courriel,prénom', "ana@example.org,'=Ana").candidate.firstName).toBe('=Ana')
})
