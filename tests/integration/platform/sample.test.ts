import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countAll } from '../../support/count-all'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
const folder = path.resolve('sample')

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())

const counts = async () => {
  const slugs = [
    'fact-sheets',
    'research',
    'initiatives',
    'events',
    'subscribers',
    'editions',
    'territories',
    'key-messages',
    'pages',
    'sections',
    'transitions',
    'event-series',
  ] as const
  const totals = await Promise.all(
    slugs.map(async (collection) => [collection, await countAll(open.payload, collection)]),
  )
  return Object.fromEntries(totals)
}

test('the sample content fills an empty installation, and a second load adds nothing', async () => {
  const { loadSample } = await import('../../../src/sample/load-sample')
  const load = () => loadSample({ payload: open.payload, clock: () => new Date(), folder, say: () => {} })

  const edition = await load()
  const first = await counts()
  const again = await load()

  expect(first).toEqual({
    'fact-sheets': 12,
    research: 13,
    initiatives: 22,
    events: 34,
    subscribers: 40,
    editions: 1,
    territories: 38,
    'key-messages': 8,
    pages: 3,
    sections: 3,
    transitions: 4,
    'event-series': 4,
  })
  expect(await counts()).toEqual(first)
  expect(again).toBe(edition)
})

test('the sample subscribers came over a year, in several ways, and some read for an organization', async () => {
  const { reachStore } = await import('../../../src/reach/store-reach')
  const { growthOf } = await import('../../../src/reach/growth')
  const { checkConsents } = await import('../../../src/register/store-consents')
  const { docs } = await open.payload.find({ collection: 'bulletins', limit: 1, overrideAccess: true })
  const store = reachStore(open.payload)

  const growth = growthOf(await store.movements(String(docs[0]?.id)), new Date(), 24)
  const types = await store.byType()
  const readers = types.reduce((sum, one) => sum + one.readers, 0)
  const organisations = types.reduce((sum, one) => sum + one.organisations, 0)

  expect(growth.months.at(-1)?.total).toBe(40)
  expect(growth.months.filter(({ joined }) => joined > 0).length).toBeGreaterThan(8)
  expect(growth.months.filter(({ left }) => left > 0).length).toBeGreaterThan(2)
  expect(growth.sources.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['form', 'embed', 'import', 'paper', 'phone']),
  )
  expect(readers).toBeGreaterThan(10)
  expect(readers).toBeLessThan(organisations / 2)
  expect(await checkConsents(open.payload)).toMatchObject({ broken: [] })
})

const published = { 'fact-sheets': 12, research: 13, initiatives: 22, events: 15 }

test('what is published of the sample is marked as sample, in both languages, and internal events are not there', async () => {
  for (const collection of ['fact-sheets', 'research', 'initiatives', 'events'] as const) {
    for (const locale of ['fr', 'en'] as const) {
      const { docs } = await open.payload.find({ collection, locale, limit: 50, overrideAccess: false })

      expect(docs.length).toBe(published[collection])
      for (const doc of docs)
        expect(doc).toMatchObject({
          sample: true,
          englishReady: true,
          title: expect.any(String),
          body: expect.any(Object),
        })
    }
  }
})
