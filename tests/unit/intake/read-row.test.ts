import { expect, test } from 'vitest'
import { readBasis } from '../../../src/intake/basis'
import type { Candidate, Told } from '../../../src/intake/candidate'
import { columnsOf } from '../../../src/intake/columns'
import { firstNameIn } from '../../../src/intake/first-name'
import type { ListField } from '../../../src/intake/list-fields'
import type { DayOrders } from '../../../src/intake/read-day'
import { readRow } from '../../../src/intake/read-row'
import { intakeWords } from '../../../src/language/words/intake'
import { subscriberImportWords } from '../../../src/language/words/subscriber-imports'

const now = new Date('2026-11-22T12:00:00Z')
const terms = {
  bulletins: new Map([
    ['mensuel', 'b1'],
    ['urgences', 'b2'],
  ]),
  themes: new Map([['lecture', 't1']]),
  audiences: new Map(),
  territories: new Map([
    ['maskinonge', 'm1'],
    ['mekinac', 'm2'],
  ]),
  organisation: new Map([['csbe', 'o1']]),
}

function read(
  header: string,
  line: string,
  told: Partial<Told> = {},
  isWorkbook = false,
  dayOrders: DayOrders = {},
  { isFrom1904 = false, isBasisTicked = false } = {},
) {
  const names = header.split(',')
  const row = readRow(
    { line: 2, cells: line.split(',') },
    {
      columns: columnsOf(
        names,
        names.includes('bulletins') ? { bulletins: 'bulletins' } : {},
        intakeWords.fr,
      ),
      header: names,
      isWorkbook,
      told: {
        bulletin: 'b1',
        basis: { basis: 'express' },
        proof: 'Formulaire papier',
        givenOn: null,
        locale: 'fr',
        ...told,
      },
      terms,
      now,
      words: intakeWords.fr,
      dayOrders,
      isFrom1904,
      isBasisTicked,
    },
  )
  return row.outcome === 'candidates' ? { ...row, candidate: row.candidates[0] as Candidate } : row
}

const candidate = (...given: Parameters<typeof read>) => {
  const row = read(...given)
  if (row.outcome !== 'candidates') throw new Error(JSON.stringify(row))
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
  ['courriel,prénom', 'ana@example.org', /1 valeur,.* 2 colonnes\./],
  ['courriel', 'ana@example.org,Ana', /2 valeurs,.* 1 colonne\./],
  ['courriel,prénom', 'ana@example.org,Ana,x', /3 valeurs/],
  ['courriel,fondement', 'ana@example.org,peut-être', /peut-être/],
  ['courriel,fondement,fin du consentement', 'ana@example.org,implied:inquiry,2026-01-01', /2026-01-01/],
  ['courriel,fondement,date du consentement', 'ana@example.org,tacite (membre),2024-01-01', /2026-01-01/],
  ['courriel,fondement,date du consentement', 'ana@example.org,tacite (membre),hier', /hier/],
  ['courriel,date du consentement', 'ana@example.org,2027-01-01', /pas encore venue/],
])('%s → %s is refused in words', (header, row, reason) => {
  expect(read(header, row)).toMatchObject({ outcome: 'invalid', reason: expect.stringMatching(reason) })
})

test.each(['Tacite', 'Implied consent'])(
  '“%s” alone says what to choose, and takes the kind chosen for the list',
  (said) => {
    const header = 'courriel,Type de consentement'
    const refused = read(header, `ana@example.org,${said}`, { basis: null })
    const taken = candidate(header, `ana@example.org,${said}`, {
      basis: { basis: 'implied', kind: 'inquiry' },
    })

    expect(refused).toMatchObject({
      outcome: 'invalid',
      reason: expect.stringMatching(/Choisissez pour toute la liste, à l’écran, .*relation d’affaires/),
    })
    expect(taken.candidate.consent).toMatchObject({ basis: 'implied', kind: 'inquiry' })
  },
)

test('what is counted one by one is in the singular, in both languages', () => {
  const { fr, en } = subscriberImportWords

  expect([fr.run('1'), fr.run('12'), en.run('1'), en.run('12')]).toEqual([
    'Importer 1 personne',
    'Importer 12 personnes',
    'Import 1 person',
    'Import 12 people',
  ])
  expect([fr.keepOut('1'), en.keepOut('1')]).toEqual([
    'Retenir 1 adresse désabonnée',
    'Keep 1 unsubscribed address',
  ])
  expect(fr.undoing('1', '0')).toBe('Annulation\u00A0: 1 personne retirée, 0 remise comme avant.')
  expect(en.undoing('1', '0')).toBe('Undoing: 1 person removed, 0 put back as they were.')
  expect([fr.running('1', '8', 13), en.running('1', '8', 13)]).toEqual([
    expect.stringMatching(/^1 ligne sur 8/),
    expect.stringMatching(/^1 row of 8/),
  ])
  expect(intakeWords.en.row.ragged(1, 2)).toBe('The row has 1 value, while the file names 2 columns.')
})

test('a word that is no basis is told with words that are', () => {
  for (const words of Object.values(intakeWords)) {
    const [, ...examples] = words.consent.unknownBasis('x').match(/(?<=“|«\u00A0)[^”»]+?(?=”|\u00A0»)/g) ?? []

    expect(examples.map((one) => readBasis(one))).toEqual([
      { basis: 'express' },
      { basis: 'implied', kind: 'business' },
      { basis: 'implied', kind: 'membership' },
      { basis: 'implied', kind: 'inquiry' },
    ])
  }
})

test('without a basis or a proof, in the row or told, a row is refused', () => {
  expect(read('courriel,fondement', 'ana@example.org,', { basis: null })).toMatchObject({
    outcome: 'invalid',
  })
  expect(read('courriel,preuve', 'ana@example.org,', { proof: null })).toMatchObject({ outcome: 'invalid' })
})

test('empty values after the last column are no fault; a workbook leaves empty ends out', () => {
  expect(read('courriel,prénom', 'ana@example.org,Ana,,').outcome).toBe('candidates')
  expect(read('courriel,prénom', 'ana@example.org', {}, true).outcome).toBe('candidates')
})

test('an implied consent ends as the law says, from the day of the row', () => {
  const { consent } = candidate(
    'courriel,fondement,date du consentement',
    'ana@example.org,implied:inquiry,2026-09-30',
  ).candidate

  expect(consent).toMatchObject({ basis: 'implied', kind: 'inquiry', isDated: true })
  expect(consent.basis === 'implied' && consent.expiresAt.toISOString().slice(0, 10)).toBe('2027-03-30')
})

test.each([
  // A contract or a membership that still runs counts from its end, today at the soonest.
  ['implied:business', '', '2099-01-01', '2028-11-22', false],
  ['implied:membership', '2019-01-01', '2099-01-01', '2028-11-22', false],
  ['implied:business', '', '2028-11-22', '2028-11-22', true],
  ['implied:business', '2026-01-01', '2027-03-01', '2027-03-01', true],
  ['implied:inquiry', '', '2099-01-01', '2027-05-22', false],
  ['implied:inquiry', '2026-09-30', '2099-01-01', '2027-03-30', true],
  ['implied:inquiry', '2026-09-30', '2027-01-01', '2027-01-01', true],
])('%s from “%s”, said to end on %s, ends on %s at the latest (C6)', (basis, start, told, end, isDated) => {
  const { candidate: row, notes } = candidate(
    'courriel,fondement,date du consentement,fin du consentement',
    `ana@example.org,${basis},${start},${told}`,
  )
  const { consent } = row

  expect(consent).toMatchObject({ basis: 'implied', isDated })
  expect(consent.basis === 'implied' && consent.expiresAt.toISOString().slice(0, 10)).toBe(end)
  expect(notes).toEqual(told === end ? [] : [expect.stringContaining(`pas au-delà du ${end}`)])
})

test('an inquiry of long ago has ended, whatever end the list tells', () => {
  const header = 'courriel,fondement,date du consentement,fin du consentement'

  expect(read(header, 'ana@example.org,implied:inquiry,2020-01-15,2099-01-01')).toMatchObject({
    outcome: 'invalid',
    reason: 'Le consentement tacite a pris fin le 2020-07-15.',
  })
})

test.each(['express', 'implied:business'])('a proof is kept to a thousand characters: %s', (basis) => {
  const { candidate: row, notes } = candidate(
    'courriel,fondement,preuve',
    `ana@example.org,${basis},${'p'.repeat(5000)}`,
  )

  expect(row.consent.proof).toBe('p'.repeat(1000))
  expect(notes).toEqual(['La preuve est trop longue\u00A0: ses 1000 premiers caractères sont gardés.'])
})

test('a day of a workbook that counts from 1904 is that day, not the one four years before', () => {
  const { consent } = candidate(
    'courriel,date du consentement',
    'a@example.org,44833',
    {},
    true,
    {},
    { isFrom1904: true },
  ).candidate

  expect(consent.proof).toContain('2026-09-30')
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
  ['statut', 'Désabonné(e)'],
  ['statut', 'Désabonné-e'],
  ['statut', 'Non-abonné'],
  ['status', 'Hard bounce'],
  ['statut', 'Désabonnement'],
  ['statut', 'Bloquée'],
  ['statut', 'Rejeté'],
  ['statut', 'Retourné'],
  ['statut', 'Non confirmée'],
  ['statut', 'À confirmer'],
  ['status', 'Cancelled'],
  ['statut', 'Étudiante'],
  ['désabonné', '2025-03-01'],
  ['UNSUB_TIME', '2025-03-01 10:00:00'],
  ['CLEAN_TIME', '2025-03-01 10:00:00'],
  ['date de désabonnement', '1er mars'],
  ['abonné', ''],
  ['abonné', 'peut-être'],
  ['consentement', 'Non'],
])('someone the list keeps out stays out: %s %s', (column, value) => {
  expect(read(`courriel,${column}`, `ana@example.org,${value}`)).toMatchObject({
    outcome: 'kept-out',
    email: 'ana@example.org',
  })
})

test.each([
  ['statut', 'Abonné(e)'],
  ['statut', 'Confirmée'],
  ['status', 'subscribed'],
  ['status', 'enabled'],
  ['status', 'Active'],
  ['statut', ''],
  ['abonné', 'x'],
  ['opt in', '2024-03-12'],
  ['désabonné', 'non'],
  ['désabonné', ''],
  ['UNSUB_TIME', ''],
  ['EMAIL_BLOCKLISTED', '0'],
  ['consentement', 'Oui'],
])('someone the list lets in comes in: %s %s', (column, value) => {
  expect(read(`courriel,${column}`, `ana@example.org,${value}`).outcome).toBe('candidates')
})

test('where a column of consent answers yes or no, an empty cell is no consent, and says what to write', () => {
  const columns = 'courriel,consentement'

  expect(read(columns, 'a@example.org,', {}, false, {}, { isBasisTicked: true })).toMatchObject({
    outcome: 'kept-out',
    reason: expect.stringMatching(/«\u00A0consentement\u00A0» est vide.*«\u00A0oui\u00A0»/),
  })
  expect(read(columns, 'a@example.org,oui', {}, false, {}, { isBasisTicked: true }).outcome).toBe(
    'candidates',
  )
  expect(read(columns, 'a@example.org,').outcome).toBe('candidates')
})

test('of two columns that say where someone stands, the one that says no wins', () => {
  expect(
    read('courriel,Statut de l’abonnement,Statut global', 'a@example.org,subscribed,unsubscribed'),
  ).toMatchObject({ outcome: 'kept-out', reason: expect.stringContaining('unsubscribed') })
})

test('a word that is not known keeps out with a sentence that says what to write', () => {
  expect(read('courriel,statut', 'ana@example.org,Étudiante')).toMatchObject({
    reason: expect.stringMatching(/Étudiante.*«\u00A0abonné\u00A0».*statut/),
  })
})

test.each([
  ['12 mars 2024', '2024-03-12'],
  ['1er février 2024', '2024-02-01'],
  ['March 12, 2024', '2024-03-12'],
  ['12-Mar-2024', '2024-03-12'],
  ['13/03/2024', '2024-03-13'],
  ['03/13/2024 10:22', '2024-03-13'],
  ['2024/03/12', '2024-03-12'],
])('the day %s of an express consent is kept with its proof', (day, read) => {
  const { consent } = candidate(
    'courriel,date du consentement',
    `a@example.org,${day.replace(',', '')}`,
  ).candidate

  expect(consent.proof).toBe(`Formulaire papier (donné le ${read})`)
})

test('12/03/2024 is read as its column shows, else an implied consent is refused and an express one keeps it as written', () => {
  const header = 'courriel,fondement,date du consentement'
  const implied = (order?: 'day' | 'month' | 'unclear') =>
    read(header, 'a@example.org,implied:business,03/04/2026', {}, false, order ? { givenOn: order } : {})
  const express = candidate(header, 'a@example.org,express,03/04/2026')

  expect(implied('day')).toMatchObject({
    candidate: { consent: { expiresAt: new Date('2028-04-03T12:00:00Z') } },
  })
  expect(implied('month')).toMatchObject({
    candidate: { consent: { expiresAt: new Date('2028-03-04T12:00:00Z') } },
  })
  for (const row of [implied(), implied('unclear')]) {
    expect(row).toMatchObject({ outcome: 'invalid', reason: expect.stringContaining('écrivez 2026-02-10') })
  }
  expect(express.candidate.consent.proof).toContain('03/04/2026')
  expect(express.notes).toEqual([expect.stringContaining('écrivez 2026-02-10')])
})

test('the day that is told for the whole list is kept with an express consent', () => {
  const { consent } = candidate('courriel', 'a@example.org', {
    givenOn: new Date('2026-03-12T12:00:00Z'),
  }).candidate

  expect(consent.proof).toBe('Formulaire papier (donné le 2026-03-12)')
})

test('names that are not known are told, a few of them', () => {
  const { notes, unknownTerms } = candidate('courriel,mrc', 'a@example.org,Maskinonjé;b;c;d;e;f;g')

  expect(unknownTerms).toBe(7)
  expect(notes).toEqual(['Inconnu, laissé de côté\u00A0: Maskinonjé, b, c, d, e et 2 de plus.'])
})

test.each([
  ['klingon', ['La langue «\u00A0klingon\u00A0» n’est pas offerte\u00A0: ce sera le français.']],
  ['Français', []],
  ['en-CA', []],
  ['', []],
])('of a row in the language “%s”, the report says what is not offered', (language, said) => {
  const { notes } = candidate('courriel,langue', `a@example.org,${language}`)

  expect(notes).toEqual(said)
})

test('a name that is left aside keeps its own full stop', () => {
  const { notes } = candidate('courriel,mrc', 'a@example.org,Inconnu inc.')

  expect(notes).toEqual(['Inconnu, laissé de côté\u00A0: Inconnu inc.'])
})

test.each([
  ['nom complet', 'Jean Tremblay', 'Jean'],
  ['prénom et nom', 'Jean Tremblay', 'Jean'],
  ['nom complet', 'Tremblay, Jean Marc', 'Jean Marc'],
  ['name', 'TREMBLAY, JEAN, ing.', 'JEAN'],
  ['nom complet', 'Jean Tremblay, ing.', null],
  ['nom complet', 'Jean Tremblay, PhD', null],
  ['Nom et prénom', 'Tremblay, Jean', 'Jean'],
  ['Nom et prénom', 'Gagnon Marie', null],
  ['Nom, prénom', 'Gagnon Marie', null],
  ['Nom complet', 'Tremblay,', null],
])('the first name of a column “%s” that holds “%s” is %s, never the family name', (column, name, first) => {
  const header = ['courriel', column]
  const columns = columnsOf(header, {}, intakeWords.fr)
  const cell = (field: ListField) => (field === 'fullName' ? name : '')

  expect(columns).toEqual({ email: 0, fullName: 1 })
  expect(firstNameIn(cell, { columns, header })).toBe(first)
})

test('an apostrophe that our own files put before a formula goes', () => {
  expect(candidate('courriel,prénom', "ana@example.org,'=Ana").candidate.firstName).toBe('=Ana')
})

test('a row that names bulletins consents to each on its own ground', () => {
  const row = candidate(
    'courriel,bulletins,fondement,fin du consentement,preuve',
    'ana@example.org,Mensuel; urgences,express; implied:business,; 2027-05-01,Papier; Facture \\; 12',
    { bulletin: null, basis: null, proof: null },
  )

  expect(row.candidates).toMatchObject([
    { bulletin: 'b1', name: 'Mensuel', consent: { basis: 'express', proof: 'Papier' } },
    { bulletin: 'b2', consent: { basis: 'implied', kind: 'business', proof: 'Facture ; 12' } },
  ])
})

test('a consent of a row that has ended leaves the others', () => {
  const row = candidate(
    'courriel,bulletins,fondement,fin du consentement',
    'ana@example.org,mensuel; urgences,express; implied:business,; 2026-05-01',
    { bulletin: null },
  )

  expect(row.candidates.map(({ bulletin }) => bulletin)).toEqual(['b1'])
  expect(row.notes).toEqual([expect.stringContaining('urgences\u00A0: Le consentement tacite a pris fin')])
})

test.each<[Partial<Told>, string, string, RegExp]>([
  [{ bulletin: 'b1' }, 'urgences', 'kept-out', /autre bulletin/],
  [{ bulletin: 'b1' }, '', 'kept-out', /aucun bulletin/],
  [{ bulletin: null }, 'ailleurs', 'invalid', /Aucun de ces bulletins/],
])(
  'nobody is subscribed to a bulletin that their row does not name: %j, « %s »',
  (told, named, outcome, reason) => {
    const row = read('courriel,bulletins', `ana@example.org,${named}`, told)

    expect(row).toMatchObject({ outcome, reason: expect.stringMatching(reason) })
  },
)
