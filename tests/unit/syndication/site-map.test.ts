import { expect, test } from 'vitest'
import { robotsFile } from '../../../src/syndication/robots'
import { siteMap, siteMapIndex } from '../../../src/syndication/site-map'
import { fixedPages, partSize, partsOf, readPart } from '../../../src/syndication/site-pages'
import { origin } from './build-item'

const entry = {
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

test('every list changed when its newest page did; pages that nobody writes have no date', () => {
  const pages = fixedPages([{ place: 'research', total: 1, updatedAt: entry.updatedAt }])

  expect(pages[0]).toEqual({ paths: { fr: '/fr', en: '/en' }, updatedAt: entry.updatedAt })
  expect(pages).toContainEqual({
    paths: { fr: '/fr/recherches', en: '/en/research' },
    updatedAt: entry.updatedAt,
  })
  expect(pages).toContainEqual({ paths: { fr: '/fr/fiches', en: '/en/fact-sheets' }, updatedAt: null })
  expect(pages.map(({ paths }) => paths.fr)).toContain('/fr/confidentialite')
})

test('a small site has a map in one file; a large one has an index of files of at most a thousand pages', () => {
  const held = (total: number) => [
    { place: 'research', total, updatedAt: entry.updatedAt },
    { place: 'events', total: 2, updatedAt: null },
  ]

  expect(partsOf(held(998))).toEqual([])
  const parts = partsOf(held(partSize + 1))
  expect(parts.map(({ path }) => path)).toEqual([
    '/sitemap.xml?part=research-1',
    '/sitemap.xml?part=research-2',
    '/sitemap.xml?part=events-1',
  ])
  expect(siteMapIndex(parts, origin)).toContain(
    '<sitemap>\n<loc>https://bulletin.example.org/sitemap.xml?part=research-2</loc>\n<lastmod>2026-03-02T15:00:00.000Z</lastmod>\n</sitemap>',
  )
})

test.each([
  ['research-2', { place: 'research', part: 2 }],
  ['fact-sheets-1', { place: 'fact-sheets', part: 1 }],
  ['research-0', null],
  ['users-1', null],
  ['research', null],
  ['research-1e9', null],
])('the part %s of a map is read as %j', (asked, read) => {
  expect(readPart(asked, ['research', 'fact-sheets'])).toEqual(read)
})

test('robots are kept from the administration, the API and people’s links, and told of the map', () => {
  const lines = robotsFile(origin).split('\n')

  for (const closed of ['/admin', '/api', '/c/', '/p/', '/u/', '/r/', '/a/', '/b/'])
    expect(lines).toContain(`Disallow: ${closed}`)
  expect(lines).toContain('Sitemap: https://bulletin.example.org/sitemap.xml')
})
