import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/language/locale'
import { atomFeed } from '../../../src/syndication/atom'
import { type FeedItem, feedOf } from '../../../src/syndication/feed'
import { jsonFeed } from '../../../src/syndication/json-feed'
import { stableId } from '../../../src/syndication/stable-id'
import { escapeXml } from '../../../src/syndication/xml'
import { buildEvent, buildItem, origin, site } from './build-item'

const now = new Date('2026-11-22T12:00:00Z')
const feed = (items: FeedItem[], locale: Locale = 'fr', kind: 'fact-sheets' | null = null) =>
  feedOf({ locale, kind, site, origin, items, now })
const read = (items: FeedItem[]) => JSON.parse(jsonFeed(feed(items)))

describe('escaping', () => {
  test.each([
    ['a & b < c > d "e"', 'a &amp; b &lt; c &gt; d &quot;e&quot;'],
    [']]> twice ]]>', ']]&gt; twice ]]&gt;'],
    ['\u0000a\u0001\u001F\uFFFE\uD800b\t\n', 'ab\t\n'],
    ['« été » 🙂', '« été » 🙂'],
  ])('%j becomes text that XML can hold', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped)
  })

  test('hostile words in any field leave the Atom file well formed', () => {
    const hostile = `]]><b a="'&\u0001 ]]>`

    const atom = atomFeed(
      feed([buildItem({ title: hostile, lead: hostile, themes: [{ slug: 'x', name: hostile }] })]),
    )

    const outsideTags = atom.replace(/<\/?[a-z:]+( [a-z:]+="[^"<]*")*\/?>|<\?xml [^?]*\?>/g, '')
    expect(outsideTags).not.toMatch(/[<>]|\p{Cc}(?<!\n)/u)
    expect(atom).not.toMatch(/&(?!(amp|lt|gt|quot);)/)
  })

  test('a lead is words in the HTML of an entry, not tags', () => {
    expect(read([buildItem({ lead: 'a <script>' })]).items[0].content_html).toContain(
      '<p>a &lt;script&gt;</p>',
    )
  })
})

describe('Atom', () => {
  test('says what RFC 4287 asks of a feed and of an entry', () => {
    const atom = atomFeed(feed([buildItem()], 'fr', 'fact-sheets'))

    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-CA">')
    expect(atom).toContain('<id>https://bulletin.example.org/fr/fiches/flux.xml</id>')
    expect(atom).toContain('<title>Fiches – Persévérance &amp; cie</title>')
    expect(atom).toContain('<updated>2026-03-01T15:00:00.000Z</updated>')
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://bulletin.example.org/fr/fiches/flux.xml"/>',
    )
    expect(atom).toContain(
      '<link rel="alternate" type="text/html" hreflang="fr-CA" href="https://bulletin.example.org/fr/fiches"/>',
    )
    expect(atom).toContain('<name>Organisme exemple</name>')
    expect(atom).toContain(
      '<link rel="alternate" type="text/html" hreflang="fr-CA" href="https://bulletin.example.org/fr/fiches/le-sommeil"/>',
    )
    expect(atom).toContain('<published>2026-02-12T15:00:00.000Z</published>')
    expect(atom).toContain('<summary>Dormir aide à apprendre.</summary>')
    expect(atom).toContain(
      '<content type="html">&lt;p&gt;Dormir aide à apprendre.&lt;/p&gt;\n&lt;p&gt;Huit heures.&lt;/p&gt;</content>',
    )
  })

  test('an empty feed is still one', () => {
    expect(atomFeed(feed([]))).toContain('<updated>2026-11-22T12:00:00.000Z</updated>')
  })
})

describe('JSON Feed', () => {
  test('is version 1.1, in its language, with authors', () => {
    const json = read([buildItem()])

    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'fr-CA',
      home_page_url: 'https://bulletin.example.org/fr',
      feed_url: 'https://bulletin.example.org/fr/flux.json',
      authors: [{ name: 'Organisme exemple', url: 'https://bulletin.example.org/fr' }],
    })
    expect(json.items[0]).toMatchObject({
      url: 'https://bulletin.example.org/fr/fiches/le-sommeil',
      date_modified: '2026-03-01T15:00:00.000Z',
      tags: ['Fiche'],
    })
  })
})

test('an entry says that it is a sample, in its language', () => {
  expect(read([buildItem({ isSample: true })]).items[0].title).toBe('Le sommeil (exemple)')
  expect(read([buildItem({ isSample: true, locale: 'en' })]).items[0].title).toBe('Le sommeil (sample)')
})

test('an event in a feed tells when and where', () => {
  expect(read([buildEvent({ isOnline: true })]).items[0].content_html).toContain(
    '<p>mercredi 15\u00A0juillet 2026, de 14\u00A0h\u00A030 à 16\u00A0h<br />Salle A, 1, rue de l’Exemple, Aussi en ligne</p>',
  )
})

test('an identity follows neither the address nor the domain, and each language has its own', () => {
  const here = stableId(buildItem())

  expect(here).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(stableId(buildItem({ slug: 'autre', path: '/fr/fiches/autre' }))).toBe(here)
  expect(stableId(buildItem({ locale: 'en' }))).not.toBe(here)
  expect(stableId(buildItem({ id: '665f1c0e9d3e2a0012ab34cd' }))).toMatch(/^urn:uuid:/)
})
