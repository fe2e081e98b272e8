import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
    slugs.map(async (collection) => [
      collection,
      (await open.payload.count({ collection, overrideAccess: true, where: { id: { exists: true } } }))
        .totalDocs,
    ]),
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
