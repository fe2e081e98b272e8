import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { askedOf } from '../../../src/audience/store-asked'
import { isMongo, mongoCollection, runSql, type SqlStatement } from '../../../src/platform/store-raw'
import type { ConsentRecord } from '../../../src/register/consent-record'
import { type OpenPayload, openPayload } from '../../support/payload'

type SqliteAdapter = { client: { execute: (statement: SqlStatement) => Promise<unknown> } }

let open: OpenPayload
let register: typeof import('../../../src/register/store-consents')

beforeAll(async () => {
  open = await openPayload()
  register = await import('../../../src/register/store-consents')
})
afterAll(() => open.close())
beforeEach(() => everyRecord('delete'))

const record = (proof: string, change: Partial<ConsentRecord> = {}): ConsentRecord => ({
  subscriber: null,
  bulletin: null,
  act: 'recorded',
  method: 'staff',
  source: 'phone',
  purpose: 'bulletin',
  basis: 'implied',
  impliedKind: 'inquiry',
  expiresAt: '2027-05-22T14:00:00.000Z',
  proof,
  import: null,
  addressHash: 'a'.repeat(64),
  locale: 'fr',
  text: 'Texte lu au téléphone',
  textVersion: '1',
  textHash: 'b'.repeat(64),
  at: '2026-11-22T14:00:00.000Z',
  ...change,
})
const some = (count: number) => Array.from({ length: count }, (_, index) => record(`appel ${index}`))

test('a register that nobody touched holds, across more records than are read at once', async () => {
  await register.appendConsents(open.payload, some(2300))

  expect(await register.checkConsents(open.payload)).toEqual({ records: 2300, broken: [] })
})

test('what was recorded is read again to the letter (C4)', async () => {
  const express = record('carton « B »', {
    basis: 'express',
    impliedKind: null,
    expiresAt: null,
    locale: 'en',
  })
  await register.appendConsents(open.payload, [record("l'appel; de 14 h"), express])

  const read = await register.consentsAfter(open.payload, 0)

  expect(read.map(({ id: _, sequence: __, seal: ___, ...rest }) => rest)).toEqual([
    record("l'appel; de 14 h"),
    express,
  ])
})

test.each([
  ['altered', 'change'],
  ['taken out', 'remove'],
  ['the last one with its seal taken from another', 'forge'],
] as const)('a record that is %s shows', async (_, act) => {
  await register.appendConsents(open.payload, some(5))

  await everyRecord(act)

  const { broken } = await register.checkConsents(open.payload)
  expect(broken.length).toBeGreaterThan(0)
  expect(broken[0]).toBe({ change: 3, remove: 4, forge: 5 }[act])
})

test('many who add at once make one register, and none is lost', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, writer) =>
      register.appendConsents(open.payload, [record(`${writer} a`), record(`${writer} b`)]),
    ),
  )

  expect(await register.checkConsents(open.payload)).toEqual({ records: 24, broken: [] })
})

test('Payload refuses to change or delete a record, whoever asks (C4)', async () => {
  await register.appendConsents(open.payload, some(1))
  const [one] = await register.consentsAfter(open.payload, 0)
  const which = { collection: 'consents', id: one?.id ?? '', overrideAccess: true } as const

  await expect(open.payload.update({ ...which, data: { proof: 'autre' } })).rejects.toThrow(
    'n’est jamais modifiée',
  )
  await expect(open.payload.delete(which)).rejects.toThrow('n’est jamais modifiée')
})

test('in SQLite, when an address was written to is found by its digest, never by reading the register', async ({
  skip,
}) => {
  if (isMongo(open.payload)) skip('EXPLAIN QUERY PLAN is SQLite’s')
  const { client } = open.payload.db as unknown as SqliteAdapter
  const asked = vi.spyOn(client, 'execute')
  await askedOf(open.payload, 'ana@example.org', null)
  const statements = asked.mock.calls.map(([statement]) => statement)
  asked.mockRestore()

  const ofConsents = statements.filter(({ sql }) => /from "consents"/.test(sql))
  expect(ofConsents).toHaveLength(2)
  for (const { sql, args } of ofConsents) {
    const { rows } = await runSql(open.payload, `EXPLAIN QUERY PLAN ${sql}`, args)
    const plan = rows.map(({ detail }) => String(detail)).join('\n')
    expect(plan).toMatch(/SEARCH consents USING INDEX consents_address_hash_idx/)
    expect(plan).not.toContain('SCAN consents')
  }
})

/** What somebody with the database in hands could do, beside Payload. */
async function everyRecord(act: 'delete' | 'change' | 'remove' | 'forge'): Promise<void> {
  if (isMongo(open.payload)) {
    const rows = mongoCollection(open.payload, 'consents') as unknown as {
      deleteMany: (filter: object) => Promise<unknown>
      updateOne: (filter: object, update: object) => Promise<unknown>
      findOne: (filter: object) => Promise<{ seal: string } | null>
    }
    if (act === 'delete') await rows.deleteMany({})
    if (act === 'change') await rows.updateOne({ sequence: 3 }, { $set: { proof: 'autre' } })
    if (act === 'remove') await rows.deleteMany({ sequence: 3 })
    if (act === 'forge') {
      const other = await rows.findOne({ sequence: 4 })
      await rows.updateOne({ sequence: 5 }, { $set: { seal: other?.seal } })
    }
    return
  }
  const statement = {
    delete: 'DELETE FROM consents',
    change: "UPDATE consents SET proof = 'autre' WHERE sequence = 3",
    remove: 'DELETE FROM consents WHERE sequence = 3',
    forge: 'UPDATE consents SET seal = (SELECT seal FROM consents WHERE sequence = 4) WHERE sequence = 5',
  }[act]
  await runSql(open.payload, statement, [])
}

test('a record that another process slips into the middle of many is counted once, and so is each of the many', async () => {
  if (!isMongo(open.payload)) return
  const collection = mongoCollection(open.payload, 'consents')
  const insertMany = collection.insertMany.bind(collection)
  const inTwo = vi.spyOn(collection, 'insertMany').mockImplementationOnce(async (rows, options) => {
    await insertMany(rows.slice(0, 4), options)
    await register.appendConsents(open.payload, [record('entre deux')])
    return insertMany(rows.slice(4), options)
  })

  await register.appendConsents(open.payload, some(10))
  inTwo.mockRestore()

  const read = await register.consentsAfter(open.payload, 0)
  expect(read.map(({ proof }) => proof)).toEqual([
    ...some(4).map(({ proof }) => proof),
    'entre deux',
    ...some(10)
      .slice(4)
      .map(({ proof }) => proof),
  ])
  expect(await register.checkConsents(open.payload)).toEqual({ records: 11, broken: [] })
})
