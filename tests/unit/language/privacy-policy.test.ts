import { expect, test } from 'vitest'
import { privacyPolicy } from '../../../src/language/words/privacy'

const facts = {
  publisher: 'Instance d’essai',
  postalAddress: '1, rue de l’Essai',
  contactEmail: 'info@example.org',
  officerTitle: 'Direction générale',
  officerContact: 'vie.privee@example.org',
  version: '2.1',
  date: '2026-02-01T17:00:00.000Z',
  kept: { unconfirmed: 30, departed: 365 },
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
