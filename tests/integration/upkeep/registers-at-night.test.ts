import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { isMongo, mongoCollection, runSql } from '../../../src/platform/store-raw'
import { checkAudit, note } from '../../../src/register/store-audit'
import { lastChecks } from '../../../src/register/store-checks'
import { dropShortened, shortenAudit } from '../../../src/register/store-shorten'
import { checkRegistersOnce } from '../../../src/upkeep/check-registers'
import { daysAfter } from '../../../src/upkeep/ending-consents'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
const start = new Date('2027-01-10T15:00:00.000Z')
const night = (days: number, signal?: AbortSignal) =>
  checkRegistersOnce(open.payload, daysAfter(start, days), signal)
const found = async () => (await lastChecks(open.payload))?.found?.audit

beforeAll(async () => {
  open = await openPayload()
})
beforeEach(async () => {
  await tamper('empty')
  await open.payload.kv.delete('register-checks')
  await add(5)
})
afterAll(() => open.close())

async function add(count: number, at = start): Promise<void> {
  for (let line = 0; line < count; line++) {
    await note(open.payload, { action: 'settings-changed', actor: 'cli', subject: `line ${line}`, at })
  }
}

/** What somebody with the database in hands could do, beside Payload. */
async function tamper(act: 'alter' | 'cut' | 'empty'): Promise<void> {
  if (isMongo(open.payload)) {
    const rows = mongoCollection(open.payload, 'audit') as unknown as {
      deleteMany: (filter: object) => Promise<unknown>
      updateOne: (filter: object, update: object) => Promise<unknown>
    }
    if (act === 'alter') await rows.updateOne({ sequence: 3 }, { $set: { actor: 'somebody@example.org' } })
    else await rows.deleteMany({ sequence: { $gt: act === 'cut' ? 3 : 0 } })
    return
  }
  const statement = {
    alter: "UPDATE audit SET actor = 'somebody@example.org' WHERE sequence = 3",
    cut: 'DELETE FROM audit WHERE sequence > 3',
    empty: 'DELETE FROM audit',
  }[act]
  await runSql(open.payload, statement, [])
}

test('the registers are read again once a night by all workers, and what was found is kept', async () => {
  expect(await night(0)).toBe('hold')
  expect(await night(0)).toBeNull()
  expect(await found()).toMatchObject({ records: 5, broken: [], isCut: false })

  await add(1)
  expect(await night(1)).toBe('hold')
  expect(await found()).toMatchObject({ records: 6 })
})

test('a line that was altered shows the next morning, and goes on showing (C4)', async () => {
  await night(0)
  await tamper('alter')

  expect(await night(1)).toBe('broken')
  expect(await found()).toMatchObject({ broken: [3], isCut: false })
  expect(await night(2)).toBe('broken')
})

test('lines cut off the end show, even once others were added in their place (C4)', async () => {
  await night(0)
  await tamper('cut')
  expect(await night(1)).toBe('broken')

  await add(4)
  expect(await night(2)).toBe('broken')
  expect(await found()).toMatchObject({ records: 7, broken: [], isCut: true })
})

test('a check that was stopped in the middle is begun again, and what was known before stays known', async () => {
  await night(0)
  const stop = new AbortController()
  stop.abort()

  expect(await night(1, stop.signal)).toBeNull()
  expect(await found()).toMatchObject({ records: 5 })
  expect(await night(1)).toBe('hold')
})

/** The night shortens the log just after a check has read where it begins. */
function shortenDuringCheck(): () => void {
  const find = open.payload.find.bind(open.payload)
  let hasBegun = false
  const spy = vi.spyOn(open.payload, 'find').mockImplementation((async (
    options: Parameters<typeof find>[0],
  ) => {
    const found = await find(options)
    if (!hasBegun && JSON.stringify(options.where ?? {}).includes('log-shortened')) {
      hasBegun = true
      await shortenAudit(open.payload, start, daysAfter(start, 2))
      await dropShortened(open.payload, 500)
    }
    return found
  }) as never)
  return () => spy.mockRestore()
}

test('a log that is shortened while it is read again raises no alarm (C4, P14)', async () => {
  await add(2, daysAfter(start, 1))
  const restore = shortenDuringCheck()

  const found = await checkAudit(open.payload)
  restore()

  expect(found).toEqual({ records: 8, broken: [] })
  const { docs } = await open.payload.find({ collection: 'audit', sort: 'sequence', overrideAccess: true })
  expect(docs.map(({ sequence }) => sequence)).toEqual([6, 7, 8])
})

test('a line that was altered still shows when the log is shortened meanwhile (C4)', async () => {
  await add(2, daysAfter(start, 1))
  const actor = 'somebody@example.org'
  if (isMongo(open.payload))
    await mongoCollection(open.payload, 'audit').updateOne({ sequence: 7 }, { $set: { actor } })
  else await runSql(open.payload, 'UPDATE audit SET actor = ? WHERE sequence = 7', [actor])
  const restore = shortenDuringCheck()

  const found = await checkAudit(open.payload)
  restore()

  expect(found).toEqual({ records: 8, broken: [7] })
})
