import { expect, test } from 'vitest'
import { privacyPolicy } from '../../../src/language/words/privacy'
import { defaultPeriods } from '../../../src/upkeep/retention'

const facts = {
  publisher: 'Instance d’essai',
  postalAddress: '1, rue de l’Essai',
  contactEmail: 'info@example.org',
  officerTitle: 'Direction générale',
  officerContact: 'vie.privee@example.org',
  version: '2.1',
  date: '2026-02-01T17:00:00.000Z',
  kept: defaultPeriods,
}

test.each([
  ['fr', '1er\u00a0février 2026'],
  ['en', 'February\u00a01, 2026'],
] as const)(
  'the page of policy names the person in charge, how to reach them, its version and its day: %s (P1, P2, P3)',
  (locale, day) => {
    const text = JSON.stringify(privacyPolicy(locale, facts))

    for (const fact of [facts.officerTitle, facts.officerContact, `Version ${facts.version}`, day])
      expect(text).toContain(fact)
    expect(text).toMatch(/30\D{1,8}(jours|days)/)
  },
)

test.each(['fr', 'en'] as const)(
  'the page of policy says how long each thing is kept: %s (P4, P14)',
  (locale) => {
    const chosen = {
      unconfirmed: 21,
      departed: 22,
      lapsed: 23,
      newAddress: 24,
      notices: 61,
      deliveries: 91,
      requests: 371,
      bounced: 95,
      audit: 1096,
    }

    const text = JSON.stringify(privacyPolicy(locale, { ...facts, kept: chosen }))

    expect(Object.keys(chosen)).toEqual(Object.keys(defaultPeriods))
    for (const days of Object.values(chosen)) expect(text).toMatch(new RegExp(`${days}\\s(jours|days)`))
  },
)
