import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audienceStore } from '../../../src/audience/store'
import {
  insertStatement,
  isMongo,
  mongoCollection,
  objectId,
  runSql,
  runSqlTogether,
} from '../../../src/platform/store-raw'
import { daysAfter } from '../../../src/upkeep/ending-consents'
import { keepNoLonger } from '../../../src/upkeep/keep-no-longer'
import { mails } from '../../../src/upkeep/retention-store'
import { mailsStatement } from '../../../src/upkeep/store-retention-sqlite'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let bulletin: string
const start = new Date('2027-01-10T15:00:00.000Z')
const at = (days: number) => daysAfter(start, days)
const all = { overrideAccess: true, depth: 0, pagination: false } as const

beforeAll(async () => {
  open = await openPayload()
  bulletin = await makeBulletin(open.payload)
})
afterAll(() => open.close())

async function person(): Promise<string> {
  const [id] = await makeSubscribers(open.payload, bulletin, [{}])
  return String(id)
}

/** As many rounds of digests as are asked for, all to one person, written as the worker would leave them. */
async function sent(
  subscriber: string,
  count: number,
  settledAt: Date | null,
  createdAt = settledAt ?? start,
) {
  const round = randomUUID()
  const common = { locale: 'fr', frequency: 'weekly', state: 'accepted' }
  if (isMongo(open.payload)) {
    const rows = Array.from({ length: count }, (_, place) => ({
      ...common,
      subscriber: objectId(open.payload, subscriber),
      period: `${round}/${place}`,
      upTo: createdAt,
      createdAt,
      updatedAt: createdAt,
      settledAt,
    }))
    await mongoCollection(open.payload, 'digests').insertMany(rows, { ordered: false })
    return
  }
  const created = createdAt.toISOString()
  const columns = [
    'id',
    'period',
    'subscriber_id',
    'up_to',
    'created_at',
    'updated_at',
    'settled_at',
    ...Object.keys(common),
  ]
  const rows = Array.from({ length: count }, (_, place) => [
    randomUUID(),
    `${round}/${place}`,
    subscriber,
    created,
    created,
    created,
    settledAt && settledAt.toISOString(),
    ...Object.values(common),
  ])
  await runSqlTogether(open.payload, [insertStatement('digests', columns, rows)])
}

const naming = async (subscriber: string) =>
  (
    await open.payload.count({
      collection: 'digests',
      where: { subscriber: { equals: subscriber } },
      overrideAccess: true,
    })
  ).totalDocs

const lastRun = async () =>
  (await open.payload.find({ ...all, collection: 'retention-runs', sort: '-day', limit: 1 })).docs[0]

test('a night takes the names out of as many mails as editions to a million people leave in a day (P14)', async ({
  skip,
}) => {
  if (isMongo(open.payload)) skip('The bound of a night is the same, and the substitute for MongoDB slow')
  const subscriber = await person()
  for (let turn = 0; turn < 6; turn++) await sent(subscriber, 10_000, at(turn))
  await sent(subscriber, 3, at(700))

  expect(await keepNoLonger(open.payload, at(6 + 730))).toMatchObject({ deliveries: 60_000 })

  expect(await naming(subscriber)).toBe(3)
  expect(await lastRun()).toMatchObject({ state: 'done', deliveries: 60_000 })
}, 180_000)

test('a night that is stopped reports what it did, and whoever takes it over does the rest (P14)', async () => {
  const subscriber = await person()
  await sent(subscriber, 4_000, at(2000))
  const before = await keepNoLonger(open.payload, at(2000 + 729))
  expect(before?.deliveries).toBeLessThan(4_000)
  const now = at(2000 + 731)
  const stop = new AbortController()

  const night = keepNoLonger(open.payload, now, { signal: stop.signal })
  while ((await naming(subscriber)) === 4_000) await new Promise((resolve) => setTimeout(resolve, 1))
  stop.abort()
  const first = (await night)?.deliveries ?? 0

  const left = await naming(subscriber)
  expect(left).toBeGreaterThan(0)
  expect(first).toBe(4_000 - left)
  expect(await lastRun()).toMatchObject({ state: 'running', deliveries: first })
  const later = new Date(now.getTime() + 2.1 * 3600_000)
  expect(await keepNoLonger(open.payload, later)).toMatchObject({ deliveries: first + left })
  expect(await naming(subscriber)).toBe(0)
})

test('rows are counted once: not again the next night, nor those of somebody who was erased before', async () => {
  const [stays, leaves] = [await person(), await person()]
  await sent(stays, 2, at(4000))
  await sent(leaves, 700, at(4000))
  await sent(stays, 1, null, at(4000))
  await sent(stays, 1, null, at(4700))
  await audienceStore(open.payload).erase(leaves)

  expect(await keepNoLonger(open.payload, at(4000 + 731))).toMatchObject({ deliveries: 3 })
  expect(await keepNoLonger(open.payload, at(4000 + 732))).toMatchObject({ deliveries: 0 })
  expect(await naming(stays)).toBe(1)
})

test('in SQLite, mails that still name somebody are found by their index, never by reading the ledger', async ({
  skip,
}) => {
  if (isMongo(open.payload)) skip('EXPLAIN QUERY PLAN is SQLite’s')

  for (const table of mails) {
    const { sql, args } = mailsStatement(table, start, 500)
    const { rows } = await runSql(open.payload, `EXPLAIN QUERY PLAN ${sql}`, args)
    const plan = rows.map(({ detail }) => String(detail)).join('\n')
    expect(plan).toContain(`SEARCH ${table} USING INDEX ${table}_served_idx (settled_at<?)`)
    expect(plan).toContain(`SEARCH ${table} USING INDEX ${table}_served_idx (settled_at=? AND created_at<?)`)
    expect(plan).not.toMatch(new RegExp(`SCAN ${table}`))
  }
})
