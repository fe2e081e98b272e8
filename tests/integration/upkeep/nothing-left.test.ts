import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { recordPurpose } from '../../../src/audience/record-purpose'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { suppressionHash } from '../../../src/audience/suppression'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { waitForAll } from '../../../src/platform/store-limits'
import { isMongo, type MongoCollection, runSql } from '../../../src/platform/store-raw'
import { keepNoLonger } from '../../../src/upkeep/keep-no-longer'
import { startEdition } from '../../support/editions'
import { checkedImport, run } from '../../support/imports'
import { type Audience, held, openAudience, setClock, settleNotices, someone } from '../audience/support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

const all = { overrideAccess: true, depth: 0, pagination: false } as const

/** Every row of every table, or every document of every collection, as one text. */
async function dump(payload: Payload): Promise<string> {
  if (isMongo(payload)) {
    const { db } = (payload.db as unknown as { connection: { db: MongoDatabase } }).connection
    const names = (await db.listCollections().toArray()).map(({ name }) => name)
    const found = await Promise.all(names.map((name) => db.collection(name).find({}).toArray()))
    return names.map((name, index) => `${name} ${JSON.stringify(found[index])}`).join('\n')
  }
  const { rows } = await runSql(payload, "SELECT name FROM sqlite_master WHERE type = 'table'", [])
  const tables = rows.map(({ name }) => String(name))
  const found = await Promise.all(tables.map((name) => runSql(payload, `SELECT * FROM "${name}"`, [])))
  return tables.map((name, index) => `${name} ${JSON.stringify(found[index]?.rows)}`).join('\n')
}
type MongoDatabase = {
  listCollections: () => { toArray: () => Promise<{ name: string }[]> }
  collection: (name: string) => Pick<MongoCollection, 'find'>
}

/** Where a text stands in the files of the data folder, the database and its log among them. */
function filesWith(folder: string, words: string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => words.some((word) => readFileSync(file).includes(word)))
    .map((file) => path.relative(folder, file))
}

const names = ['wilhelmine', 'zsofia']

test('once the periods are over, no row of the whole database tells who left: only a keyed digest and the proof stay (P14)', async () => {
  const clock = setClock(new Date(Date.now() - 60 * 86_400_000).toISOString())
  const { payload } = audience
  await requestSubscription(audience.store(), someone('autre@example.org'), clock)
  const asked = { ...someone('wilhelmine@example.org'), typedEmail: 'Wilhelmine@Example.org' }
  await requestSubscription(audience.store(), { ...asked, bulletins: [audience.weekly.slug] }, clock)
  const id = await audience.subscribed('wilhelmine@example.org', clock, [audience.monthly.slug])
  await audience.store().changeSubscriber(id, { firstName: 'Zsofia' })
  const list = await checkedImport(
    payload,
    'courriel,prénom\nwilhelmine@example.org,Zsofia\nautre.wilhelmine@example.org,Zsofia\n',
    { bulletin: audience.monthly.id },
  )
  await run(payload, list)
  const given = { email: 'wilhelmine@example.org', source: 'paper', proof: 'Classeur 4' } as const
  await recordPurpose(audience.store(), { ...given, purpose: 'invitations', givenAt: clock() }, clock)
  await askNewAddress(
    audience.store(),
    audience.link('rights', id, clock()),
    'wilhelmine.2@example.org',
    clock,
  )
  await waitForAll(payload, 'subscribe', new Headers({ 'x-forwarded-for': '192.0.2.9' }))
  const edition = await startEdition(payload, audience.monthly.id, ['fr'], clock())
  const reply = '550 <wilhelmine@example.org> unknown'
  const settledAt = clock().toISOString()
  const sent = { subscriber: id, locale: 'fr', state: 'accepted', reply, settledAt } as const
  await payload.create({ ...all, collection: 'deliveries', data: { ...sent, edition } })
  await payload.create({ ...all, collection: 'notices', data: { ...sent, kind: 'preferences' } })
  await payload.create({
    ...all,
    collection: 'access-requests',
    data: {
      person: 'Zsofia, wilhelmine@example.org',
      kind: 'access',
      channel: 'phone',
      receivedOn: settledAt,
      state: 'answered',
      answer: 'Copie remise à Zsofia',
      answeredOn: settledAt,
    },
  })
  await settleNotices(payload)
  const before = (await dump(payload)).toLowerCase()
  expect(names.every((name) => before.includes(name))).toBe(true)
  for (const email of ['wilhelmine@example.org', 'autre.wilhelmine@example.org']) {
    const subscriber = String((await held(payload, email)).subscriber?.id)
    await unsubscribeFromEverything(
      audience.store(),
      audience.link('preferences', subscriber, clock()),
      clock,
    )
  }

  for (const days of [100, 500, 900]) {
    await keepNoLonger(payload, new Date(Date.now() + days * 86_400_000))
  }

  const after = await dump(payload)
  const told = names.filter((name) => after.toLowerCase().includes(name))
  expect(
    told.flatMap((name) => after.split('\n').filter((line) => line.toLowerCase().includes(name))),
  ).toEqual([])
  expect(after).not.toContain(id)
  const { docs } = await payload.find({
    ...all,
    collection: 'consents',
    where: { addressHash: { equals: suppressionHash('wilhelmine@example.org') } },
    sort: 'sequence',
  })
  expect(docs.map(({ act }) => act)).toEqual(expect.arrayContaining(['confirmed', 'withdrawn', 'erased']))
  expect(await audience.store().suppressionsOf('wilhelmine@example.org')).toEqual(['unsubscribed'])
})

test.skipIf(process.env.LIAISON_TEST_DATABASE)(
  'nor does a byte of the files of SQLite, its log included: what is deleted there is written over (P14)',
  () => {
    const found = filesWith(process.env.LIAISON_DATA ?? '', ['wilhelmine', 'Wilhelmine', 'Zsofia'])

    // The worker throws away the lists that came in, a day after (src/intake).
    expect(found.filter((file) => !file.startsWith('imports'))).toEqual([])
  },
)
