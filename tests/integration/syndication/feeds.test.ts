import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { eventsSince, latestWithText } from '../../../src/knowledge/store-feeds'
import { readSite } from '../../../src/knowledge/store-site'
import { listAddresses } from '../../../src/knowledge/store-site-map'
import type { Locale } from '../../../src/language/locale'
import { atomFeed } from '../../../src/syndication/atom'
import { calendarFile } from '../../../src/syndication/calendar'
import { feedOf } from '../../../src/syndication/feed'
import { siteMap } from '../../../src/syndication/site-map'
import { type OpenPayload, openPayload } from '../../support/payload'

vi.mock('server-only', () => ({}))

let open: OpenPayload
let payload: Payload
const now = new Date('2026-11-22T12:00:00Z')
const origin = 'https://bulletin.example.org'
const quiet = { overrideAccess: true, context: { quiet: true } } as const

beforeAll(async () => {
  open = await openPayload()
  payload = open.payload
  await publish('fact-sheets', 'Bilingue', { body: text('Un texte.') }, 'Bilingual')
  await publish('fact-sheets', 'Seulement en français')
  await publish('fact-sheets', 'Brouillon', { _status: 'draft' }, 'Draft')
  await publish('events', 'Fête publique', {}, 'Public feast')
  await publish('events', 'Fête en français')
  await publish('events', 'Comité interne', { visibility: 'internal' }, 'Internal committee')
  await publish('events', 'Événement brouillon', { _status: 'draft' }, 'Draft event')
  await publish('events', 'Il y a un mois', {
    startsAt: '2026-10-22T15:00:00Z',
    endsAt: '2026-10-22T16:00:00Z',
  })
  await publish('events', 'Il y a un an', {
    startsAt: '2025-11-22T15:00:00Z',
    endsAt: '2025-11-22T16:00:00Z',
  })
})

afterAll(() => open?.close())

async function publish(kind: 'fact-sheets' | 'events', title: string, extra: object = {}, english?: string) {
  const data = {
    title,
    lead: `Chapeau de ${title}`,
    _status: 'published',
    ...(kind === 'events' && { startsAt: '2026-12-01T15:00:00Z', endsAt: '2026-12-01T17:00:00Z' }),
    ...extra,
  }
  const { id } = await payload.create({ collection: kind, data: data as never, locale: 'fr', ...quiet })
  if (!english) return
  const words = { title: english, lead: `Lead of ${english}`, englishReady: true, _status: data._status }
  await payload.update({ collection: kind, id, data: words as never, locale: 'en', ...quiet })
}

async function addresses() {
  const places = ['fact-sheets', 'events'] as const
  const lists = places.map((place) => listAddresses(payload, { place, part: 1, size: 100 }))
  return (await Promise.all(lists)).flat()
}

function text(words: string) {
  const leaf = { type: 'text', version: 1, text: words, format: 0 }
  const paragraph = { type: 'paragraph', version: 1, children: [leaf] }
  return {
    root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children: [paragraph] },
  }
}

async function atom(locale: Locale, kind?: 'fact-sheets' | 'events'): Promise<string> {
  const items = await latestWithText(payload, { locale, kind, limit: 50 })
  const site = await readSite(payload, locale)
  return atomFeed(feedOf({ locale, kind: kind ?? null, site, origin, items, now }))
}

async function calendar(locale: Locale): Promise<string> {
  const since = new Date(now.getTime() - 90 * 86_400_000)
  const events = await eventsSince(payload, { locale, since, limit: 1000 })
  return calendarFile({ locale, name: 'Événements', origin, events })
}

const titles = (feed: string) =>
  [...feed.matchAll(/<entry>\s*<id>[^<]*<\/id>\s*<title>([^<]*)/g)].map(([, title]) => title).sort()
const names = (file: string) => [...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, name]) => name).sort()

test('the French feed holds what is published, and the English one what is ready in English', async () => {
  const all = [
    'Bilingue',
    'Fête en français',
    'Fête publique',
    'Il y a un an',
    'Il y a un mois',
    'Seulement en français',
  ]
  expect(titles(await atom('fr'))).toEqual(all)
  expect(titles(await atom('en'))).toEqual(['Bilingual', 'Public feast'])
})

test('a section’s feed holds that section, with its texts', async () => {
  const feed = await atom('fr', 'fact-sheets')

  expect(titles(feed)).toEqual(['Bilingue', 'Seulement en français'])
  expect(feed).toContain('&lt;p&gt;Un texte.&lt;/p&gt;')
})

test('neither a draft nor an internal event is in any feed, calendar or site map', async () => {
  const outputs = [
    await atom('fr'),
    await atom('en'),
    await calendar('fr'),
    await calendar('en'),
    siteMap(await addresses(), origin),
  ]

  for (const output of outputs) expect(output).not.toMatch(/brouillon|draft|interne|internal/i)
})

test('the calendar holds what comes and what was three months ago or less', async () => {
  expect(names(await calendar('fr'))).toEqual(['Fête en français', 'Fête publique', 'Il y a un mois'])
  expect(names(await calendar('en'))).toEqual(['Public feast'])
})

test('an entry keeps its identity when its address and title change', async () => {
  const idOf = (feed: string, title: string) =>
    feed.match(new RegExp(`<id>([^<]*)</id>\\s*<title>${title}`))?.[1]
  const before = idOf(await atom('fr', 'fact-sheets'), 'Bilingue')
  const { docs } = await payload.find({
    collection: 'fact-sheets',
    where: { title: { equals: 'Bilingue' } },
    ...quiet,
  })

  const data = { title: 'En deux langues', slug: 'en-deux-langues', _status: 'published' } as const
  await payload.update({ collection: 'fact-sheets', id: docs[0]?.id ?? '', data, locale: 'fr', ...quiet })

  expect(before).toMatch(/^urn:uuid:/)
  expect(idOf(await atom('fr', 'fact-sheets'), 'En deux langues')).toBe(before)
  // Saving French must leave English as it was.
  expect(titles(await atom('en', 'fact-sheets'))).toEqual(['Bilingual'])
})

test('the feed of a section of the site holds what its lists show, each once and newest first', async () => {
  const { docs } = await payload.find({
    collection: 'fact-sheets',
    where: { title: { equals: 'Seulement en français' } },
    locale: 'fr',
    ...quiet,
  })
  const items = docs.map(({ id }) => ({ relationTo: 'fact-sheets' as const, value: id }))
  await payload.create({
    collection: 'sections',
    data: {
      title: 'Études et travail',
      lead: 'Un chapeau',
      _status: 'published',
      lists: [
        { blockType: 'curated', heading: 'Choisis', items },
        { blockType: 'ruled', heading: 'Récents', order: 'newest', limit: 6, kinds: ['fact-sheets'] },
      ],
    } as never,
    locale: 'fr',
    ...quiet,
  })

  const { answerTermFeed } = await import('../../../src/app/answer-term-feed')
  const params = { locale: 'fr', kind: 'sections', slug: 'etudes-et-travail' }
  const feed = (await (await answerTermFeed(params, 'feed.json')).json()) as { items: { title: string }[] }
  const missing = await answerTermFeed({ ...params, slug: 'nulle-part' }, 'feed.json')

  expect(feed).toMatchObject({
    title: expect.stringContaining('Études et travail'),
    home_page_url: 'http://localhost:3999/fr/sections/etudes-et-travail',
    feed_url: 'http://localhost:3999/fr/sections/etudes-et-travail/flux.json',
  })
  const titles = feed.items.map(({ title }) => title)
  expect(titles).toHaveLength(2)
  expect(new Set(titles).size).toBe(2)
  expect(titles).toContain('Seulement en français')
  expect(missing.status).toBe(404)
})

test('the site map tells both addresses of what has two', async () => {
  const map = siteMap(await addresses(), origin)

  expect(map).toContain('hreflang="en-CA" href="https://bulletin.example.org/en/events/public-feast"')
  expect(map).toContain('<loc>https://bulletin.example.org/fr/evenements/fete-en-francais</loc>')
  expect(map).not.toContain('/en/events/fete')
})
