import { describe, expect, test } from 'vitest'
import { route } from '../../../src/web/route'

const folder = (url: string, method = 'GET') => {
  const found = route(method, url)
  return 'folder' in found ? found.folder : `${found.status} ${found.redirect}`
}

describe('a public address leads to the folder that answers it', () => {
  test.each([
    ['/fr', '/fr'],
    ['/fr/fiches', '/fr/fact-sheets'],
    ['/en/fact-sheets', '/en/fact-sheets'],
    ['/fr/fiches/conciliation?x=1', '/fr/fact-sheets/conciliation?x=1'],
    ['/fr/initiatives/carte', '/fr/initiatives/carte'],
    ['/fr/fiches/a.qr.png', '/fr/fact-sheets/a/qr-png'],
    ['/en/research/a.qr.svg', '/en/research/a/qr-svg'],
    ['/fr/recherches/a.png', '/fr/research/a/image'],
    ['/fr/fiches/a.pdf', '/fr/fact-sheets/a/pdf'],
    ['/fr/fiches/a/carte', '/fr/fact-sheets/a/card'],
    ['/en/events/a.ics', '/en/events/a/calendar'],
    ['/fr/pages/a.pdf', '/fr/pages/a/pdf'],
    ['/fr/messages-cles/12.png', '/fr/key-messages/12/image'],
    ['/fr/flux.xml', '/fr/feed.xml'],
    ['/fr/fiches/flux.json', '/fr/fact-sheets/feed.json'],
    ['/fr/themes/emploi/evenements.ics', '/fr/themes/emploi/events.ics'],
    ['/fr/quoi-de-neuf/pages/2', '/fr/whats-new/pages/2'],
    ['/fr/chercher?q=a%20b', '/fr/search?q=a%20b'],
    ['/admin/collections/fact-sheets?page=2', '/admin/collections/fact-sheets?page=2'],
    ['/api/fact-sheets', '/api/fact-sheets'],
    ['/fr/inconnu/flux.xml', '/fr/inconnu/flux.xml'],
    ['//exemple.org/fr/fact-sheets', '//exemple.org/fr/fact-sheets'],
  ])('%s → %s', (url, expected) => expect(folder(url)).toBe(expected))
})

describe('short addresses keep the language of their person', () => {
  test.each([
    ['/c/fr.abc', '/fr/confirm/fr.abc/answer'],
    ['/p/en.abc', '/en/preferences/en.abc/answer'],
    ['/u/en.abc?x', '/en/unsubscribe/en.abc/answer?x'],
    ['/r/fr.abc', '/fr/rights/fr.abc/answer'],
    ['/a/en.abc', '/en/address/en.abc/answer'],
    ['/b/fr.abc', '/fr/undo/fr.abc/answer'],
    ['/k/en.abc', '/en/renew/en.abc/answer'],
    ['/s/k2', '/fr/s/k2'],
    ['/s/k2-en', '/en/s/k2'],
  ])('%s → %s', (url, expected) => {
    expect(folder(url)).toBe(expected)
    expect(folder(url, 'POST')).toBe(expected)
  })
})

describe('an address that we do not publish leads to the one we do, in one step', () => {
  test.each([
    ['/', '307 /fr'],
    ['/?utm=1', '307 /fr?utm=1'],
    ['/fr/fact-sheets', '308 /fr/fiches'],
    ['/en/fiches/a?x=1', '308 /en/fact-sheets/a?x=1'],
    ['/fr/fact-sheets/feed.xml', '308 /fr/fiches/flux.xml'],
    ['/en/themes/a/evenements.ics', '308 /en/themes/a/events.ics'],
    ['/fr/fiches/a/card', '308 /fr/fiches/a/carte'],
    ['/fr/fiches/', '308 /fr/fiches'],
    ['/en/', '308 /en'],
  ])('%s → %s', (url, expected) => expect(folder(url)).toBe(expected))
})

describe('a list is made at each request only when it is narrowed', () => {
  test.each([
    ['/fr/fiches?public=parents', '/fr/fact-sheets/filtered?public=parents'],
    ['/fr/fiches?page=2', '/fr/fact-sheets/filtered?page=2'],
    ['/fr/fiches?public=&theme=', '/fr/fact-sheets?public=&theme='],
    ['/fr/fiches?audience=parents', '/fr/fact-sheets?audience=parents'],
    ['/en/organizations?role=funder', '/en/organizations/filtered?role=funder'],
    ['/fr/organismes?public=parents', '/fr/organizations?public=parents'],
    ['/fr/fiches/a?page=2', '/fr/fact-sheets/a?page=2'],
  ])('%s → %s', (url, expected) => expect(folder(url)).toBe(expected))
})

test('a subscription form is answered apart from the page that shows it', () => {
  expect(folder('/fr/abonnement')).toBe('/fr/subscribe')
  expect(folder('/fr/abonnement', 'POST')).toBe('/fr/subscribe/answer')
  expect(folder('/en/subscribe', 'POST')).toBe('/en/subscribe/answer')
  expect(folder('/fr/abonnement/ailleurs', 'POST')).toBe('/fr/subscribe/elsewhere')
  expect(folder('/en/subscribe/elsewhere', 'POST')).toBe('/en/subscribe/elsewhere')
  expect(folder('/fr/subscribe/elsewhere')).toBe('308 /fr/abonnement/ailleurs')
})

test('an address that cannot be read leads to the page that says so, in the language it begins with', () => {
  for (const path of ['/p/%E0%A4%A', '/fr/fiches/%E0%A4%A', '/%ff', '/api/%ff']) {
    expect(route('GET', path)).toEqual({ folder: '/fr/-' })
  }
  expect(route('GET', '/en/fact-sheets/%E0%A4%A?page=2')).toEqual({ folder: '/en/-' })
  expect(route('GET', '/fr/fiches/%C3%A9cole')).toEqual({ folder: '/fr/fact-sheets/%C3%A9cole' })
})
