import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isMongo, runSql } from '../../../src/delivery/store-raw'
import { createLibrary } from '../../../src/search/library'
import { search } from '../../../src/search/search'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let payload: Payload

beforeAll(async () => {
  open = await openPayload()
  payload = open.payload
}, 60_000)
afterAll(() => open?.close())

/** Rows as Payload writes them, all at once: through Payload ten thousand would take minutes. */
async function fill(from: number, to: number, updatedAt: string): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z'
  if (isMongo(payload)) {
    const { connection } = payload.db as unknown as {
      connection: { collection: (name: string) => { insertMany: (rows: object[]) => Promise<unknown> } }
    }
    const rows = Array.from({ length: to - from }, (_, index) => ({
      title: { fr: `Lecture ${from + index}` },
      lead: { fr: 'Un chapeau' },
      slug: { fr: `lecture-${from + index}` },
      kind: 'fiche',
      _status: 'published',
      publishedAt: new Date(at),
      createdAt: new Date(at),
      updatedAt: new Date(updatedAt),
    }))
    await connection.collection('fact-sheets').insertMany(rows)
    return
  }
  const numbers = `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})`
  await runSql(
    payload,
    `INSERT INTO fact_sheets (id, kind, _status, published_at, created_at, updated_at)
     ${numbers} SELECT 'id-' || i, 'fiche', 'published', '${at}', '${at}', '${updatedAt}' FROM n`,
    [],
  )
  await runSql(
    payload,
    `INSERT INTO fact_sheets_locales (title, lead, slug, _locale, _parent_id)
     ${numbers} SELECT 'Lecture ' || i, 'Un chapeau', 'lecture-' || i, 'fr', 'id-' || i FROM n`,
    [],
  )
}

test('a search asks as many queries over 10,000 documents as over 20, and one more document one reading', async () => {
  const library = createLibrary(payload, { looksEvery: 0, countsEvery: 600_000 })
  const queries = async () => {
    const asked = vi.spyOn(payload, 'find')
    const found = await search({ payload, library }, { locale: 'fr', asked: 'lecture' }, new Date())
    const count = asked.mock.calls.length
    const unlimited = asked.mock.calls.filter(([{ limit }]) => !limit || limit > 1000)
    asked.mockRestore()
    return { total: found?.total, shown: found?.results.length, count, unlimited: unlimited.length }
  }

  await fill(0, 20, '2026-01-02T00:00:00.000Z')
  await library.open('fr', 60_000)
  const few = await queries()
  await fill(20, 10_000, '2026-01-01T00:00:00.000Z')
  await library.open('fr', 600_000)
  const many = await queries()
  await fill(10_000, 10_001, '2026-01-03T00:00:00.000Z')
  const oneMore = await queries()

  expect(few).toMatchObject({ total: 20, shown: 10, unlimited: 0 })
  expect(many).toMatchObject({ total: 10_000, shown: 10, unlimited: 0, count: few.count })
  expect(oneMore).toMatchObject({ total: 10_001, unlimited: 0, count: few.count + 2 })
}, 300_000)
