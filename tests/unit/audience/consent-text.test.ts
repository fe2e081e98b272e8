import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Bulletin } from '../../../src/audience/bulletin'
import {
  consentText,
  consentTextVersion,
  preferencesText,
  withdrawalText,
} from '../../../src/audience/consent-text'

const bulletin: Bulletin = {
  id: '1',
  slug: 'liaison',
  name: 'Bulletin de liaison',
  purpose: 'Une fois par mois, des outils pour la persévérance scolaire',
  senderName: 'Liaison (exemple)',
  senderEmail: 'bulletin@example.org',
  replyTo: null,
  onBehalfOf: 'Organisme régional d’exemple',
  postalAddress: '1, rue de l’Exemple\nLongueuil (Québec) J4H 0A0',
  contact: 'bulletin@example.org',
}

test.each(['fr', 'en'] as const)(
  'the %s text says what is sent, who asks, from where and how to reach them (C3)',
  (locale) => {
    const { text } = consentText(bulletin, locale)

    for (const said of [
      bulletin.purpose,
      'Liaison (exemple)',
      'Organisme régional d’exemple',
      '1, rue de l’Exemple, Longueuil (Québec) J4H 0A0',
      'bulletin@example.org',
      locale === 'fr' ? 'retirer votre consentement en tout temps' : 'withdraw your consent at any time',
    ]) {
      expect(text).toContain(said)
    }
  },
)

test('the text kept is what the page shows: the details, then the words of the box (P4)', () => {
  const { text, details, accept, version, hash } = consentText(bulletin, 'fr')

  expect(text).toBe([...details, accept].join('\n'))
  expect(version).toBe(consentTextVersion)
  expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
})

test('another sender is another text, with another digest', () => {
  const other = consentText({ ...bulletin, senderName: 'Autre' }, 'fr')

  expect(other.hash).not.toBe(consentText(bulletin, 'fr').hash)
})

test('a sender who speaks for no one else is named once', () => {
  const { text } = consentText({ ...bulletin, onBehalfOf: bulletin.senderName }, 'fr')

  expect(text).not.toMatch(/au nom de/i)
})

test('French keeps its typography: no-break spaces before colons and in quotation marks, curly apostrophes', () => {
  const texts = [
    consentText(bulletin, 'fr').text,
    preferencesText('fr').text,
    withdrawalText('Bulletin', 'fr', 'link').text,
    withdrawalText(null, 'fr', 'one-click').text,
  ].join('\n')

  expect(texts).not.toMatch(/(?<!\u00A0):(?=\s|$)|«(?!\u00A0)|(?<!\u00A0)»|[\s\u00A0][;!?]|'/m)
})
