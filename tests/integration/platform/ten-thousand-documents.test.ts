import { readdirSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import { type ComponentType, createElement } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findShared } from '../../../src/knowledge/store-shared'
import { createLibrary } from '../../../src/search/library'
import { search } from '../../../src/search/search'
import { countAll } from '../../support/count-all'
import { makeBulletin, startEdition } from '../../support/editions'
import { multiply } from '../../support/multiply'
import { type OpenPayload, openPayload } from '../../support/payload'
import { countReads, type Reads } from '../../support/reads'
import { rest } from '../../support/rest'

vi.mock('server-only', () => ({}))
vi.mock('../../../src/app/library', () => ({ library: async () => index, expireLibrary: () => {} }))

/** Each kind has as many as its lists and feeds hold, then as many as it takes to make ten thousand. */
const few = 120
const many: Partial<Record<CollectionSlug, number>> = {
  'fact-sheets': 2000,
  research: 1600,
  initiatives: 1600,
  events: 1600,
  pages: 1000,
  sections: 300,
  'key-messages': 1000,
  organisations: 800,
  editions: 100,
}

let open: OpenPayload
let payload: Payload
/** Warm, and looking at nothing: what looking costs is counted apart, below. */
let index: ReturnType<typeof createLibrary>
const seeds = new Map<CollectionSlug, string>()
const quietly = { overrideAccess: true, context: { quiet: true } } as const
const body = {
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text: 'Un texte.', format: 0 }],
      },
    ],
  },
}

type Asked = {
  params?: Record<string, string | string[]>
  query?: Record<string, string>
  /** What may be read at most, where a few documents do not fill it. */
  most?: number
}

const site = 'src/app/(site)/[locale]'
const fr = (params: Record<string, string | string[]> = {}, more: Omit<Asked, 'params'> = {}): Asked => ({
  params: { locale: 'fr', ...params },
  ...more,
})
const sheet = { kind: 'fact-sheets', slug: 'lecture' }
const term = { slug: 'lecture' }
/** On SQLite Payload asks for ids, then for what they are. A page is read twice here, for its head and for its body. */
const twice = 2
/** What the site itself, its terms and its menu may take. */
const besides = 60
/** A calendar holds a thousand events, the diagram counts a thousand contents of each kind: both say so. */
const calendar = { most: twice * 1000 + besides }
const diagram = { most: twice * 3 * 1001 + besides }
const cell = { most: twice * (diagram.most + twice * 3 * 100) }

/** Every public read, by the file that answers it. */
const reads: Record<string, Asked[]> = {
  [`${site}/page.tsx`]: [fr(), { params: { locale: 'en' } }],
  [`${site}/@masthead/page.tsx`]: [fr()],
  [`${site}/@masthead/[...path]/page.tsx`]: [
    fr({ path: ['fiches'] }),
    fr({ path: ['fact-sheets', 'lecture'] }),
    fr({ path: ['sections', 'lecture'] }),
    fr({ path: ['territories', 'lecture'] }),
  ],
  [`${site}/[kind]/page.tsx`]: ['fact-sheets', 'research', 'initiatives', 'events'].map((kind) =>
    fr({ kind }),
  ),
  [`${site}/[kind]/filtered/page.tsx`]: [
    ...['theme', 'public', 'territoire', 'organisme', 'facteur', 'phase'].map((name) =>
      fr({ kind: 'fact-sheets' }, { query: { [name]: 'lecture' } }),
    ),
    fr({ kind: 'research' }, { query: { page: '3' } }),
    fr({ kind: 'events' }, { query: { theme: 'lecture', page: '2' } }),
  ],
  [`${site}/[kind]/[slug]/page.tsx`]: [
    ...['fact-sheets', 'research', 'initiatives', 'events'].map((kind) => fr({ kind, slug: 'lecture' })),
    { params: { locale: 'en', kind: 'research', slug: 'reading' } },
  ],
  ...Object.fromEntries(
    ['card', 'image', 'pdf', 'qr-png', 'qr-svg'].map((file) => [
      `${site}/[kind]/[slug]/${file}/route.ts`,
      [fr(sheet)],
    ]),
  ),
  [`${site}/[kind]/[slug]/calendar/route.ts`]: [fr({ kind: 'events', slug: 'lecture' })],
  ...Object.fromEntries(
    ['feed.xml', 'feed.json'].flatMap((file) => [
      [`${site}/${file}/route.ts`, [fr()]],
      [`${site}/[kind]/${file}/route.ts`, ['fact-sheets', 'events'].map((kind) => fr({ kind }))],
      [
        `${site}/[kind]/[slug]/${file}/route.ts`,
        ['themes', 'audiences', 'territories', 'organizations', 'sections'].map((kind) =>
          fr({ kind, ...term }),
        ),
      ],
    ]),
  ),
  [`${site}/events.ics/route.ts`]: [fr({}, calendar)],
  [`${site}/[kind]/[slug]/events.ics/route.ts`]: [
    fr({ kind: 'themes', ...term }, calendar),
    fr({ kind: 'sections', ...term }),
  ],
  [`${site}/themes/page.tsx`]: [fr()],
  [`${site}/themes/[slug]/page.tsx`]: [fr(term)],
  [`${site}/audiences/page.tsx`]: [fr()],
  [`${site}/audiences/[slug]/page.tsx`]: [fr(term)],
  [`${site}/territories/page.tsx`]: [fr()],
  [`${site}/territories/[slug]/page.tsx`]: [fr(term)],
  [`${site}/organizations/page.tsx`]: [fr()],
  [`${site}/organizations/filtered/page.tsx`]: [
    fr({}, { query: { territoire: 'lecture' } }),
    fr({}, { query: { page: '2' } }),
  ],
  [`${site}/organizations/[slug]/page.tsx`]: [fr(term)],
  [`${site}/life-phases/page.tsx`]: [fr({}, diagram)],
  [`${site}/life-phases/[row]/[factor]/page.tsx`]: [fr({ row: 'lecture', factor: 'lecture' }, cell)],
  [`${site}/key-messages/page.tsx`]: [fr()],
  [`${site}/key-messages/pages/[page]/page.tsx`]: [fr({ page: '3' })],
  [`${site}/pages/page.tsx`]: [fr()],
  [`${site}/pages/pages/[page]/page.tsx`]: [fr({ page: '3' })],
  [`${site}/pages/[slug]/page.tsx`]: [fr(term)],
  [`${site}/pages/[slug]/pdf/route.ts`]: [fr(term)],
  [`${site}/sections/page.tsx`]: [fr()],
  [`${site}/sections/pages/[page]/page.tsx`]: [fr({ page: '3' })],
  [`${site}/sections/[slug]/page.tsx`]: [fr(term)],
  [`${site}/whats-new/page.tsx`]: [fr()],
  [`${site}/whats-new/pages/[page]/page.tsx`]: [fr({ page: '2' })],
  [`${site}/bulletins/page.tsx`]: [fr()],
  [`${site}/bulletins/pages/[page]/page.tsx`]: [fr({ page: '2' })],
  [`${site}/bulletins/[slug]/page.tsx`]: [fr({ slug: '1-un-objet' })],
  [`${site}/search/page.tsx`]: [
    fr({}, { query: { q: 'lecture' } }),
    fr({}, { query: { q: 'lecture', genre: 'fiches', theme: 'lecture', page: '4' } }),
    fr({}, { query: { q: 'introuvable' } }),
  ],
  [`${site}/search/suggestions/route.ts`]: [fr({}, { query: { q: 'lect' } })],
  [`${site}/opensearch.xml/route.ts`]: [fr()],
  [`${site}/accessibility/page.tsx`]: [fr()],
  [`${site}/privacy/page.tsx`]: [fr()],
  'src/app/oembed/route.ts': [{ query: { url: 'http://localhost:3999/fr/fiches/lecture' } }],
  // A thousand pages in one file, and an index of files beyond that.
  'src/app/sitemap.xml/route.ts': [
    { most: twice * 1000 + besides },
    { query: { part: 'site' } },
    { query: { part: 'fact-sheets-1' }, most: twice * 1000 + besides },
  ],
}

/** About one person, or a draft, or an address that leads nowhere. */
const personal = [
  'confirm',
  'preferences',
  'unsubscribe',
  'rights',
  'address',
  'undo',
  'renew',
  'subscribe',
  'preview',
  '[...path]',
]

/** By what the seeds are called. */
const countedApart = ['/s/[code]/', '/key-messages/[id]/']

const lists = [
  '/fact-sheets?limit=100&depth=1&locale=fr',
  '/research?limit=10&page=4&where[themes.slug][equals]=lecture',
  '/events?sort=startsAt',
  '/pages',
  '/sections?depth=2',
  '/key-messages?limit=0',
  '/organisations?limit=1000',
  '/themes?depth=2',
]

const everyRead = [
  ...Object.entries(reads).flatMap(([file, all]) =>
    all.map((one) => ({
      name: `${file.replace(site, '')} ${JSON.stringify({ ...one.params, ...one.query })}`,
      asked: () => answerOf(file, one),
      most: one.most,
    })),
  ),
  ...lists.map((path) => ({ name: `/api${path}`, asked: () => rest(payload, path), most: undefined })),
  {
    name: 'a short link',
    asked: async () => findShared(payload, { kind: 'fact-sheets', code: await shareCode(), locale: 'fr' }),
    most: undefined,
  },
  ...['page.tsx', 'image/route.ts', 'pdf/route.ts'].map((file) => ({
    name: `a key message, ${file}`,
    asked: () => answerOf(`${site}/key-messages/[id]/${file}`, fr({ id: seeds.get('key-messages') ?? '' })),
    most: undefined,
  })),
]

async function shareCode(): Promise<string> {
  const sheet = await payload.findByID({ collection: 'fact-sheets', id: seeds.get('fact-sheets') ?? '' })
  return sheet.shareCode ?? ''
}

beforeAll(async () => {
  open = await openPayload()
  payload = open.payload
  await seed()
  for (const collection of seeds.keys()) await grow(collection, 0, few)
  index = createLibrary(payload, { looksEvery: 600_000, countsEvery: 600_000 })
  await warm()
}, 120_000)
afterAll(() => open?.close())

test('every public page and file is among those counted here', () => {
  const there = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .filter((file) => !personal.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => `${site}/${file}`)

  expect(there.filter((file) => !reads[file] && !countedApart.some((one) => file.includes(one)))).toEqual([])
})

describe('with ten thousand documents as with a few', () => {
  const before = new Map<string, Reads>()
  let questionBefore: Reads

  beforeAll(async () => {
    for (const { name, asked } of everyRead) before.set(name, await countReads(payload, asked))
    questionBefore = await countReads(payload, question)
    for (const [collection, to] of Object.entries(many)) await grow(collection as CollectionSlug, few, to)
    await warm()
  }, 300_000)

  test('there are ten thousand', async () => {
    const counts = Object.keys(many).map((slug) => countAll(payload, slug as CollectionSlug))
    const total = (await Promise.all(counts)).reduce((sum, many) => sum + many, 0)

    expect(total).toBeGreaterThanOrEqual(10_000)
  })

  test.each(everyRead)('$name asks as much of the database', async ({ name, asked, most }) => {
    const now = await countReads(payload, asked)

    const then = before.get(name) ?? { queries: 0, rows: 0 }
    if (!most) return expect(now).toEqual(then)
    expect(now.queries).toBeLessThanOrEqual(then.queries)
    expect(now.rows).toBeLessThanOrEqual(most)
  })

  test('a question finds them all, and looking whether anything changed costs as much', async () => {
    const found = await search({ payload, library: index }, { locale: 'fr', asked: 'lecture' }, new Date())

    expect(found?.total).toBeGreaterThanOrEqual(8000)
    expect(await countReads(payload, question)).toEqual(questionBefore)
  })

  test('one more document costs a question one reading', async () => {
    await publish('research', { title: 'Lecture du soir' })
    await warm()
    const usual = await countReads(payload, question)
    await publish('research', { title: 'Lecture du matin' })
    const asked = vi.spyOn(payload, 'find')
    const after = await countReads(payload, question)
    // What a document leads to is asked for by its ids: as many as it names.
    const unlimited = asked.mock.calls.filter(
      ([{ limit, where }]) => (!limit || limit > 1000) && !(where && 'id' in where),
    )
    asked.mockRestore()

    // What changed since, and its contents.
    expect(after.queries - usual.queries).toBeLessThanOrEqual(3)
    expect(after.rows - usual.rows).toBeLessThanOrEqual(6)
    expect(unlimited).toEqual([])
  })
})

async function grow(collection: CollectionSlug, from: number, to: number): Promise<void> {
  await multiply(payload, collection, seeds.get(collection) ?? '', { from, to })
}

async function warm(): Promise<void> {
  index.expire()
  await index.open('fr', 600_000)
}

/** A question that also looks at what changed, as one does each second, and waits for it however slow the database. */
async function question() {
  await warm()
  return search({ payload, library: index }, { locale: 'fr', asked: 'lecture' }, new Date())
}

async function answerOf(file: string, { params = {}, query = {} }: Asked): Promise<void> {
  const module = (await import(`../../../${file}`)) as Module
  const search = new URLSearchParams(query).toString()
  if (module.GET) {
    const request = new Request(`http://localhost:3999/x?${search}`)
    const response = await module.GET(request, { params: Promise.resolve(params) })
    expect([file, response.status]).toEqual([file, 200])
    await response.arrayBuffer()
    return
  }
  if (!module.default) throw new Error(`${file} answers nothing`)
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query) }
  await module.generateMetadata?.(props)
  const { prelude } = await prerenderToNodeStream(createElement(module.default, props))
  for await (const _ of prelude);
}

type Props = { params: Promise<object>; searchParams: Promise<object> }
type Module = {
  GET?: (request: Request, context: { params: Promise<object> }) => Promise<Response>
  default?: ComponentType<Props>
  generateMetadata?: (props: Props) => Promise<unknown>
}

async function publish(collection: CollectionSlug, data: Record<string, unknown>): Promise<string> {
  const common = { lead: 'Un chapeau', _status: 'published', body, ...data }
  const { id } = await payload.create({ collection, data: common as never, locale: 'fr', ...quietly })
  return String(id)
}

/** One of each kind, under the same terms, all linked to the fact sheet. */
async function seed(): Promise<void> {
  const named = { name: 'Lecture', slug: 'lecture' }
  const make = async (collection: CollectionSlug, data: object = named) =>
    String((await payload.create({ collection, data: data as never, locale: 'fr', ...quietly })).id)
  const [theme, audience, factor, phase, territory] = await Promise.all([
    make('themes'),
    make('audiences'),
    make('factors'),
    make('life-phases'),
    make('territories', { ...named, kind: 'region' }),
  ])
  const organisation = await make('organisations', { ...named, territories: [territory] })
  const terms = {
    themes: [theme],
    audiences: [audience],
    territories: [territory],
    factors: [factor],
    lifePhases: [phase],
    organisations: [organisation],
  }
  const facts = {
    title: 'Lecture',
    publishedAt: '2026-01-05T12:00:00Z',
    revisedOn: '2026-02-05T12:00:00Z',
    ...terms,
  }
  const sheet = await publish('fact-sheets', { ...facts, kind: 'fiche', keyMessages: [{ text: 'Lire.' }] })
  const related = [{ relationTo: 'fact-sheets', value: sheet }]
  const research = await publish('research', { ...facts, related })
  await payload.update({
    collection: 'research',
    id: research,
    locale: 'en',
    data: { title: 'Reading', lead: 'A lead', englishReady: true, _status: 'published' },
    ...quietly,
  })
  const list = { blockType: 'ruled', heading: 'Récents', order: 'newest', limit: 24, theme }
  const bulletin = await makeBulletin(payload)
  const made = {
    organisations: organisation,
    'fact-sheets': sheet,
    research,
    initiatives: await publish('initiatives', { ...facts, related }),
    events: await publish('events', { ...facts, related, ...nextYear() }),
    pages: await publish('pages', { ...facts, related }),
    sections: await publish('sections', { ...facts, inMenu: true, lists: [list] }),
    'key-messages': await make('key-messages', {
      text: 'Lire.',
      audiences: [audience],
      related,
      _status: 'published',
    }),
    editions: await startEdition(payload, bulletin),
  }
  for (const [collection, id] of Object.entries(made)) seeds.set(collection as CollectionSlug, id)
}

function nextYear() {
  const year = new Date().getFullYear() + 1
  return { startsAt: `${year}-03-01T15:00:00Z`, endsAt: `${year}-03-01T17:00:00Z` }
}
