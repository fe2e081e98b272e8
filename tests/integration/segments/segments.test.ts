import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isMongo, mongoCollection, runSql } from '../../../src/platform/store-raw'
import type { ConsentRecord } from '../../../src/register/consent-record'
import { appendConsents } from '../../../src/register/store-consents'
import { matches, type Person } from '../../../src/segments/matches'
import { type Conditions, readConditions } from '../../../src/segments/segment'
import type { SegmentStore } from '../../../src/segments/segment-store'
import {
  amongStatement,
  countStatement,
  drawStatement,
  driversOf,
  pageStatement,
  placesStatement,
} from '../../../src/segments/statements'
import { questionNow, segmentStore } from '../../../src/segments/store-segments'
import { makeBulletin } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { anyConditions, anyPerson, type Pool } from '../../support/segments'

let open: OpenPayload
let store: SegmentStore
/** Asked as a large audience is: by pieces, and estimated. */
let large: SegmentStore
let pool: Pool
let people: (Person & { id: string })[]
const now = new Date('2026-02-10T15:00:00.000Z')

beforeAll(async () => {
  open = await openPayload()
  store = segmentStore(open.payload)
  large = segmentStore(open.payload, 7)
  pool = await makePool()
  people = await makePeople(fc.sample(anyPerson(pool), { numRuns: 60, seed: 7 }))
})
afterAll(() => open.close())

async function term(collection: 'themes' | 'audiences' | 'organisations', slug: string): Promise<string> {
  const data = { name: slug, slug }
  return (await open.payload.create({ collection, data, locale: 'fr', overrideAccess: true })).id
}

async function territory(slug: string, kind: 'region' | 'mrc', parent?: string): Promise<string> {
  const data = { name: slug, slug, kind, ...(parent ? { parent } : {}) }
  return (await open.payload.create({ collection: 'territories', data, locale: 'fr', overrideAccess: true }))
    .id
}

async function makePool(): Promise<Pool> {
  const region = await territory('region', 'region')
  const mrc = await territory('mrc', 'mrc', region)
  return {
    bulletins: [await makeBulletin(open.payload), await makeBulletin(open.payload)],
    themes: [await term('themes', 't1'), await term('themes', 't2'), await term('themes', 't3')],
    audiences: [await term('audiences', 'a1'), await term('audiences', 'a2')],
    territories: [region, mrc, await territory('within', 'mrc', mrc), await territory('other', 'mrc')],
    organisation: [await term('organisations', 'o1'), await term('organisations', 'o2')],
  }
}

async function makePeople(given: Person[]): Promise<(Person & { id: string })[]> {
  const made: (Person & { id: string })[] = []
  const records: ConsentRecord[] = []
  for (const { consents, ...person } of given) {
    const email = `segment-${made.length}@example.org`
    const { id } = await open.payload.create({
      collection: 'subscribers',
      data: { ...person, email } as never,
      overrideAccess: true,
    })
    made.push({ ...person, id, consents: [] })
    for (const { sequence: _, ...consent } of consents) records.push(recordOf(id, consent))
  }
  await appendConsents(open.payload, records)
  for (const [index, { subscriber, bulletin, purpose, act, basis, expiresAt, at }] of records.entries()) {
    made
      .find(({ id }) => id === subscriber)
      ?.consents.push({ sequence: index + 1, bulletin, purpose, act, basis, expiresAt, at })
  }
  return made
}

function recordOf(subscriber: string, consent: object): ConsentRecord {
  const text = { text: 'x', textVersion: '1', textHash: 'x', locale: 'fr', at: now.toISOString() }
  const empty = { source: null, impliedKind: null, proof: null, import: null, addressHash: null }
  return { subscriber, method: 'staff', ...empty, ...text, ...consent } as ConsentRecord
}

const ask = (conditions: Conditions, bulletin = pool.bulletins[0] ?? '') =>
  questionNow(open.payload, { bulletin, conditions }, now)
const meeting = async (conditions: Conditions) => {
  const question = await ask(conditions)
  return people.filter((person) => matches(person, question)).map(({ id }) => id)
}

test('the database answers as the plain meaning does, on any conditions and any people', async () => {
  await fc.assert(
    fc.asyncProperty(anyConditions(pool), async (conditions) => {
      const question = await ask(conditions)
      const expected = people.filter((person) => matches(person, question)).map(({ id }) => id)

      expect(await store.count(question)).toBe(expected.length)
      expect(await large.count(question)).toBe(expected.length)
      expect((await store.page(question, 100)).map(({ id }) => id).sort()).toEqual(expected.sort())
      const some = people.filter((_, index) => index % 2 === 0).map(({ id }) => id)
      expect([...(await store.among(question, some))].sort()).toEqual(
        expected.filter((id) => some.includes(id)).sort(),
      )
    }),
    { numRuns: isMongo(open.payload) ? 60 : 150 },
  )
})

test('a region finds those of its RCMs and of what is within them, as they are today', async () => {
  const [region = '', mrc = '', within = '', other = ''] = pool.territories
  const found = await meeting({ field: 'territories', in: [region] })
  const each = people.filter((person) =>
    [region, mrc, within].some((one) => person.territories.includes(one)),
  )

  const all = await meeting({ all: [] })
  expect(found).toEqual(each.map(({ id }) => id).filter((id) => all.includes(id)))
  expect(found.length).toBeLessThan(all.length)

  await open.payload.update({
    collection: 'territories',
    id: other,
    data: { parent: region },
    overrideAccess: true,
  })
  expect((await meeting({ field: 'territories', in: [region] })).length).toBeGreaterThan(found.length)
  // A mistake in the list of territories is no endless search.
  await open.payload.update({
    collection: 'territories',
    id: region,
    data: { parent: other },
    overrideAccess: true,
  })
  expect(await store.count(await ask({ field: 'territories', in: [region, other] }))).toBeGreaterThan(0)
  for (const id of [region, other]) {
    await open.payload.update({
      collection: 'territories',
      id,
      data: { parent: null },
      overrideAccess: true,
    })
  }
})

test('pages follow one another, and hold each person once', async () => {
  const question = await ask({ all: [] })
  const ids: string[] = []
  for (;;) {
    const page = await store.page(question, 4, ids.at(-1))
    ids.push(...page.map(({ id }) => id))
    if (page.length < 4) break
  }

  expect(ids).toEqual([...new Set(ids)])
  expect(ids.length).toBe(await store.count(question))
})

test('an estimate comes before a long count, and holds what the count finds', async ({ skip }) => {
  if (isMongo(open.payload)) {
    const total = await mongoCollection(open.payload, 'subscribers').estimatedDocumentCount()
    if (total !== people.length) skip('this server only guesses how many documents it has')
  }
  const everyone = await ask({ all: [] })

  expect(await store.estimate(everyone)).toBeNull()
  for (const conditions of [{ all: [] }, { field: 'locale', in: ['fr'] }] as Conditions[]) {
    const { from, to } = (await large.estimate(await ask(conditions))) ?? { from: 0, to: 0 }
    const { length } = await meeting(conditions)
    expect(from).toBeLessThanOrEqual(length)
    expect(to).toBeGreaterThanOrEqual(length)
  }
  const { from, to } = (await large.estimate(await ask({ field: 'themes', in: ['gone'] }))) ?? {
    from: 1,
    to: 60,
  }
  expect([from, to < 10]).toEqual([0, true])
})

test('a long count stops when nobody waits for it any more', async ({ skip }) => {
  if (isMongo(open.payload)) skip('MongoDB counts in a process of its own')
  const over = new AbortController()
  over.abort()

  expect(await large.count(await ask({ all: [] }), over.signal)).toBe(0)
})

test('what is gone, or never was, is chosen by nobody', async () => {
  for (const field of ['bulletins', 'themes', 'organisation'] as const) {
    const gone = { field, in: ['gone'] } as Conditions
    expect(await store.count(await ask(gone))).toBe(0)
    expect(await store.count(await ask({ not: gone }))).toBe(await store.count(await ask({ all: [] })))
  }
})

describe('in SQLite', () => {
  const one = (field: string, more: object) => ({ field, ...more }) as Conditions
  const kinds = (): Conditions[] => [
    { all: [] },
    ...Object.entries(pool).map(([field, ids]) => one(field, { in: ids })),
    ...Object.entries(pool).map(([field, ids]) => ({ not: one(field, { in: ids }) })),
    ...['themes', 'audiences', 'territories', 'organisation'].map((field) => one(field, { is: 'none' })),
    one('locale', { in: ['en'] }),
    one('frequency', { in: ['weekly'] }),
    one('source', { in: ['import'] }),
    one('basis', { in: ['implied'] }),
    one('confirmedAt', { from: '2026-01-01' }),
    one('confirmedAt', { before: '2026-01-01' }),
    one('confirmedAt', { withinDays: 30 }),
    one('lastActAt', { withinDays: 30 }),
    one('lastActAt', { before: '2026-01-01' }),
    one('consentEndsAt', { withinDays: 30 }),
    { any: [one('themes', { in: pool.themes }), one('locale', { in: ['fr'] })] },
  ]

  test('every kind of condition is answered by indexes, from whatever it begins', async ({ skip }) => {
    if (isMongo(open.payload)) skip('EXPLAIN QUERY PLAN is SQLite’s')
    for (const conditions of kinds()) {
      expect(readConditions(conditions)).toHaveProperty('conditions')
      const question = await ask(conditions)
      for (const driver of driversOf(question)) {
        for (const { text, args } of [
          amongStatement(question, ['one', 'other']),
          countStatement(question, driver),
          countStatement(question, driver, { from: 'a', before: 'b' }),
          drawStatement(question, [1, 2]),
          pageStatement(question, driver, 5, ''),
        ]) {
          const { rows } = await runSql(open.payload, `EXPLAIN QUERY PLAN ${text}`, args)
          const plan = rows.map(({ detail }) => String(detail)).join('\n')

          expect(plan, JSON.stringify(conditions)).not.toMatch(/SCAN (s|r|c|subscribers\w*|consents)\b/)
          expect(plan).not.toMatch(/subscribers_rels_(path|order)_idx/)
          // What a person chose, and what stands of their consent, is in the index that finds it.
          expect(plan).not.toMatch(/SEARCH (r|c) USING INDEX/)
        }
      }
    }
  })

  test('a long count is made in as many pieces as it should, however many people there are', async ({
    skip,
  }) => {
    if (isMongo(open.payload)) skip('MongoDB is asked once')
    for (const pieces of [2, 7, 13, 16]) {
      const { text, args } = placesStatement(pieces)
      const { rows } = await runSql(open.payload, text, args)

      expect(new Set(rows.map(({ id }) => id)).size).toBe(pieces - 1)
    }
  })

  test('a person is entered in no index that nothing asks', async ({ skip }) => {
    if (isMongo(open.payload)) skip('MongoDB has its own')
    const { rows } = await runSql(
      open.payload,
      `SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
       AND tbl_name IN ('subscribers', 'subscribers_rels', 'consents') ORDER BY name`,
      [],
    )

    expect(rows.map(({ name }) => name)).toEqual([
      'consents_address_hash_idx',
      'consents_at_idx',
      'consents_bulletin_idx',
      'consents_expires_at_idx',
      'consents_sequence_idx',
      'state_confirmedAt_idx',
      'subscriber_bulletin_sequence_idx',
      'subscribers_created_at_idx',
      'subscribers_email_idx',
      'subscribers_organisation_idx',
      'subscribers_reach_idx',
      'subscribers_rels_audiences_id_idx',
      'subscribers_rels_bulletins_id_idx',
      'subscribers_rels_parent_idx',
      'subscribers_rels_territories_id_idx',
      'subscribers_rels_themes_id_idx',
      'subscribers_updated_at_idx',
    ])
  })

  test('the process holds the indexes of a large list in memory', async ({ skip }) => {
    if (isMongo(open.payload)) skip('MongoDB has its own')
    const { rows } = await runSql(open.payload, 'PRAGMA cache_size', [])

    expect(Number(rows[0]?.cache_size)).toBe(-32 * 1024)
  })

  test('a search begins with what leaves the fewest people', async ({ skip }) => {
    if (isMongo(open.payload)) skip('the planner of MongoDB chooses')
    const question = await ask({ all: [one('themes', { in: ['gone'] }), one('locale', { in: ['fr'] })] })

    expect(driversOf(question)).toHaveLength(2)
    expect(await store.count(question)).toBe(0)
  })
})
