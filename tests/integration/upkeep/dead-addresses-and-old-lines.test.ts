import { afterAll, beforeAll, expect, test } from 'vitest'
import { audienceStore } from '../../../src/audience/store'
import { isMongo, mongoCollection, runSql } from '../../../src/platform/store-raw'
import { checkAudit, note } from '../../../src/register/store-audit'
import { daysAfter } from '../../../src/upkeep/ending-consents'
import { keepNoLonger } from '../../../src/upkeep/keep-no-longer'
import { type OpenPayload, openPayload } from '../../support/payload'
import { buildBulletin, setClock } from '../audience/support'
import { actsAt, implied } from './support'

let open: OpenPayload
let bulletin: { id: string; slug: string }
const start = setClock('2027-01-10T15:00:00.000Z')()
const at = (days: number) => daysAfter(start, days)
const clockAt = (days: number) => () => at(days)
const store = () => audienceStore(open.payload)
const all = { overrideAccess: true, depth: 0, pagination: false } as const

beforeAll(async () => {
  open = await openPayload()
  bulletin = await buildBulletin(open.payload)
})
afterAll(() => open.close())

test('who had an address that no longer receives is erased with its digest; what people decided is honoured for ever (P14)', async () => {
  const given = { bulletin: bulletin.slug, givenAt: at(1000), basis: 'express' } as const
  const [dead, moved] = [
    await implied(open.payload, { email: 'morte@example.org', ...given }, clockAt(1000)),
    await implied(open.payload, { email: 'demenagee@example.org', ...given }, clockAt(1000)),
  ]
  const decided = ['unsubscribed', 'erased', 'complaint', 'manual'] as const
  for (const reason of decided) await store().suppress(`${reason}@example.org`, reason, at(1000))
  for (const email of ['morte@example.org', 'demenagee@example.org', 'seule@example.org'])
    await store().suppress(email, 'bounce', at(1001))
  await store().suppress('recente@example.org', 'bounce', at(1300))
  await store().moveTo({ id: moved, email: 'demenagee@example.org' }, 'vivante@example.org')

  expect(await keepNoLonger(open.payload, at(1001 + 366))).toMatchObject({ bounced: 3 })

  expect(await store().subscriber(dead)).toBeNull()
  expect((await actsAt(open.payload, 'morte@example.org')).at(-1)).toBe('erased by retention')
  expect(await store().subscriber(moved)).not.toBeNull()
  for (const email of ['morte', 'demenagee', 'seule'])
    expect(await store().suppressionsOf(`${email}@example.org`)).toEqual([])
  expect(await store().suppressionsOf('recente@example.org')).toEqual(['bounce'])

  await keepNoLonger(open.payload, at(1001 + 6000))
  for (const reason of decided)
    expect(await store().suppressionsOf(`${reason}@example.org`)).toEqual([reason])
})

test('the oldest lines of the audit log are taken off; it is still read again whole, and says so itself (P14, P18)', async () => {
  const line = (subject: string, days: number) =>
    note(open.payload, { action: 'settings-changed', actor: 'cli', subject, at: at(days) })
  for (let day = 0; day < 5; day++) await line(`ancienne ${day}`, 10_000 + day)
  await line('récente', 12_000)

  const before = (await checkAudit(open.payload)).records
  expect((await keepNoLonger(open.payload, at(10_003 + 1825)))?.audit).toBeGreaterThan(0)

  const { docs } = await open.payload.find({ ...all, collection: 'audit', sort: 'sequence' })
  expect(docs.map(({ subject }) => subject)).not.toContain('ancienne 3')
  expect(docs.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['ancienne 4', 'récente']))
  expect(docs.at(-1)).toMatchObject({ action: 'log-shortened', actor: 'liaison' })
  expect(await checkAudit(open.payload)).toEqual({ records: before + 1, broken: [] })

  // Somebody with the database in hands takes off one line more.
  const first = docs[0]?.sequence ?? 0
  if (isMongo(open.payload)) await mongoCollection(open.payload, 'audit').deleteMany({ sequence: first })
  else await runSql(open.payload, 'DELETE FROM audit WHERE sequence = ?', [first])
  expect((await checkAudit(open.payload)).broken).toEqual([first + 1])
})
