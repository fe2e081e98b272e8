import { expect, test } from 'vitest'
import { robotsFile } from '../../../src/syndication/robots'
import { mostUrls, siteMap } from '../../../src/syndication/site-map'
import { sitePages } from '../../../src/syndication/site-pages'
import { origin } from './build-item'

const entry = {
  kind: 'research' as const,
  paths: { fr: '/fr/recherches/lire', en: '/en/research/reading' },
  updatedAt: '2026-03-02T15:00:00.000Z',
}

test('a page in two languages is told twice, each with both', () => {
  const map = siteMap([entry], origin)

  const alternates = [
    '<xhtml:link rel="alternate" hreflang="fr-CA" href="https://bulletin.example.org/fr/recherches/lire"/>',
    '<xhtml:link rel="alternate" hreflang="en-CA" href="https://bulletin.example.org/en/research/reading"/>',
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://bulletin.example.org/fr/recherches/lire"/>',
  ].join('\n')
  for (const path of ['/fr/recherches/lire', '/en/research/reading']) {
    expect(map).toContain(
      `<url>\n<loc>https://bulletin.example.org${path}</loc>\n<lastmod>2026-03-02T15:00:00.000Z</lastmod>\n${alternates}\n</url>`,
    )
  }
})

test('a page in French only is told once, without a twin', () => {
  const map = siteMap([{ ...entry, paths: { fr: '/fr/recherches/lire', en: null } }], origin)

  expect(map.match(/<url>/g)).toHaveLength(1)
  expect(map).not.toContain('hreflang')
})

test('the map never passes the limit of the protocol', () => {
  const pages = Array.from({ length: mostUrls / 2 + 5 }, () => entry)

  expect(siteMap(pages, origin).match(/<url>/g)).toHaveLength(mostUrls)
})

test('every section changed when its newest content did; an edition is told in the languages it was sent in', () => {
  const sent = { slug: 'perseverance-1', date: new Date('2026-04-01T12:00:00Z') }

  const pages = sitePages([entry], { fr: [sent], en: [] })

  expect(pages[0]).toEqual({ paths: { fr: '/fr', en: '/en' }, updatedAt: entry.updatedAt })
  expect(pages).toContainEqual({
    paths: { fr: '/fr/recherches', en: '/en/research' },
    updatedAt: entry.updatedAt,
  })
  expect(pages).toContainEqual({ paths: { fr: '/fr/fiches', en: '/en/fact-sheets' }, updatedAt: null })
  expect(pages).toContainEqual({
    paths: { fr: '/fr/bulletins/perseverance-1', en: null },
    updatedAt: '2026-04-01T12:00:00.000Z',
  })
  expect(pages.map(({ paths }) => paths.fr)).toContain('/fr/confidentialite')
})

test('robots are kept from the administration, the API and people’s links, and told of the map', () => {
  const lines = robotsFile(origin).split('\n')

  for (const closed of ['/admin', '/api', '/c/', '/p/', '/u/']) expect(lines).toContain(`Disallow: ${closed}`)
  expect(lines).toContain('Sitemap: https://bulletin.example.org/sitemap.xml')
})
