import { describe, expect, test } from 'vitest'
import { consentText } from '../../../src/audience/consent-text'
import { embeddedForm } from '../../../src/audience/embedded-form'
import { siteOrigin } from '../../../src/audience/form-site'

const bulletin = {
  id: '1',
  slug: 'liaison',
  name: 'Liaison "R&D" <b>',
  purpose: 'Une fois par mois',
  senderName: 'Instance d’essai',
  senderEmail: 'bulletin@example.org',
  replyTo: null,
  onBehalfOf: null,
  postalAddress: '1, rue de l’Essai, Québec (Québec) G1A 1A1',
  contact: 'info@example.org',
}
const form = (locale: 'fr' | 'en' = 'fr') => embeddedForm(bulletin, locale, 'https://liaison.example.org')

test('the form for other sites holds no script, no style and nothing to fetch', () => {
  expect(form()).not.toMatch(/<script|<link|<img|<iframe|style=|src=|on\w+=/i)
})

test('the form for other sites is sent to our page of its language, over POST', () => {
  expect(form('fr')).toContain('method="post" action="https://liaison.example.org/fr/abonnement/ailleurs"')
  expect(form('en')).toContain('method="post" action="https://liaison.example.org/en/subscribe/elsewhere"')
  expect(form('fr')).toContain('lang="fr-CA"')
})

test('every field that is seen has a label of its own, and nothing is ticked in advance', () => {
  const ids = [...form().matchAll(/<input id="([^"]+)"/g)].map(([, id]) => id)
  const labelled = [...form().matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id)

  expect(ids).toHaveLength(3)
  expect(labelled).toEqual(ids)
  expect(form()).not.toContain('checked')
  expect(form()).toMatch(/<p hidden>\s+<label[^>]+>[^<]+<\/label>\s+<input [^>]*name="details"/)
})

test.each(['fr', 'en'] as const)(
  'the %s form shows the whole consent text and bears its digest',
  (locale) => {
    const { details, accept, hash } = consentText({ ...bulletin, name: 'Liaison' }, locale)
    const html = embeddedForm({ ...bulletin, name: 'Liaison' }, locale, 'https://liaison.example.org')

    for (const paragraph of [...details, accept]) expect(html).toContain(paragraph)
    expect(html).toContain(`name="text" type="hidden" value="${hash}"`)
  },
)

test('what staff wrote stays text', () => {
  expect(form()).toContain('Liaison &quot;R&amp;D&quot; &lt;b&gt;')
  expect(form()).not.toContain('<b>')
})

describe('a site that may carry our form is named by its origin', () => {
  test.each([
    ['https://partenaire.example.org', 'https://partenaire.example.org'],
    [' https://Partenaire.example.org/page?x=1 ', 'https://partenaire.example.org'],
    ['https://partenaire.example.org:8443', 'https://partenaire.example.org:8443'],
    ['http://localhost:4000/a', 'http://localhost:4000'],
    ['http://partenaire.example.org', null],
    ['partenaire.example.org', null],
    ['https://moi:secret@example.org', null],
    ['javascript:alert(1)', null],
    ['*', null],
    ['null', null],
    ['', null],
  ])('%j is %j', (typed, origin) => expect(siteOrigin(typed)).toBe(origin))
})
