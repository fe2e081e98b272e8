import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DeliveryLedger } from '../../../src/delivery/ledger'
import { planDeliveries } from '../../../src/delivery/plan-deliveries'
import { countsOf } from '../../../src/delivery/sending'
import { waitingStatement } from '../../../src/delivery/store-digest-book-sqlite'
import { editionRow } from '../../../src/delivery/store-editions'
import { deliveryLedger, noticeLedger } from '../../../src/delivery/store-ledger'
import { claimStatement } from '../../../src/delivery/store-ledger-sqlite'
import { findSnapshot, keepSnapshot } from '../../../src/delivery/store-snapshots'
import { isMongo, runSql } from '../../../src/platform/store-raw'
import { makeBulletin, makeSubscribers, startEdition } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let ledger: DeliveryLedger
let bulletin: string
let edition: string
const now = new Date('2026-02-12T10:00:00.000Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const lease = later(60)

beforeAll(async () => {
  open = await openPayload()
  ledger = deliveryLedger(open.payload)
})
afterAll(() => open.close())

beforeEach(async () => {
  // Rows of one test are not there to be claimed by the next.
  await open.payload.delete({
    collection: 'deliveries',
    where: { id: { exists: true } },
    overrideAccess: true,
  })
  bulletin = await makeBulletin(open.payload)
  edition = await startEdition(open.payload, bulletin)
})

async function plan(count: number): Promise<void> {
  await makeSubscribers(
    open.payload,
    bulletin,
    Array.from({ length: count }, () => ({})),
  )
  await planAgain()
}

async function planAgain(): Promise<void> {
  const row = await editionRow(open.payload, edition)
  if (row) await planDeliveries({ payload: open.payload, ledger, clock: () => now }, row)
}

async function claimOne(owner = 'worker-1') {
  const [row] = await ledger.claim(owner, 1, lease, now)
  if (!row) throw new Error('nothing to claim')
  return row
}

const attempt = { leaseUntil: lease, now, messageId: '<id@example.org>', attempts: 1 }

describe('planning', () => {
  test('twice adds nothing', async () => {
    await plan(3)
    const before = await ledger.counts(edition)

    await planAgain()
    await ledger.plan(edition, [], now)

    expect(await ledger.counts(edition)).toEqual(before)
    expect(before).toEqual(countsOf({ pending: 3 }))
  })

  test('leaves out who confirmed after the sending started', async () => {
    const [early, late] = await makeSubscribers(open.payload, bulletin, [{}, {}])
    const confirmed = (id: string | undefined, at: Date) =>
      open.payload.update({
        collection: 'subscribers',
        id: id ?? '',
        data: { confirmedAt: at.toISOString() },
        overrideAccess: true,
      })
    await confirmed(early, new Date('2020-01-01'))
    await confirmed(late, new Date('2100-01-01'))

    await planAgain()

    expect(await ledger.counts(edition)).toEqual(countsOf({ pending: 1 }))
  })

  test('interrupted before its end keeps the rows that stand, and adds the others', async () => {
    const [first, second] = await makeSubscribers(open.payload, bulletin, [{}, {}, {}])
    const row = (subscriber = '') => ({ edition, subscriber, locale: 'fr', state: 'pending' }) as const
    await ledger.plan(edition, [row(first), row(second)], now)
    const claimed = await claimOne()
    await ledger.plan(edition, [row(first), row(second)], now)

    await planAgain()

    expect(await ledger.counts(edition)).toEqual(countsOf({ claimed: 1, pending: 2 }))
    expect(await ledger.release(claimed.id, 'worker-1', now)).toBe(true)
  })

  test('adds no row once it has ended', async () => {
    await plan(1)
    const [late] = await makeSubscribers(open.payload, bulletin, [{}])

    await ledger.plan(edition, [{ edition, subscriber: late ?? '', locale: 'fr', state: 'pending' }], now)

    expect(await ledger.counts(edition)).toEqual(countsOf({ pending: 1 }))
  })

  test('goes through more than one page of subscribers', async () => {
    await plan(0)
    edition = await startEdition(open.payload, bulletin)
    await Promise.all(
      Array.from({ length: 11 }, (_, batch) =>
        makeSubscribers(
          open.payload,
          bulletin,
          Array.from({ length: 50 }, (_, index) => ({ email: `page-${batch}-${index}@example.org` })),
        ),
      ),
    )

    await planAgain()

    expect((await ledger.counts(edition)).pending).toBe(550)
  })

  test('keeps the first copy of a language', async () => {
    const other = { subject: 'Autre', html: '<p>Autre</p>', text: 'Autre' }

    await keepSnapshot(open.payload, edition, 'fr', other, now)

    expect((await findSnapshot(open.payload, edition, 'fr'))?.subject).toBe('Un été d’exception')
  })
})

describe('claiming', () => {
  test('by twenty workers at once gives each row to one of them', async () => {
    await plan(40)

    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, index) => ledger.claim(`worker-${index}`, 3, lease, now)),
    )

    const ids = claims.flat().map(({ id }) => id)
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
  })

  test('takes a deferred row when its time has come, and not before', async () => {
    await plan(1)
    const row = await claimOne()
    await ledger.beginSubmitting(row.id, 'worker-1', attempt)
    await ledger.settle(
      row.id,
      'worker-1',
      { state: 'deferred', reason: 'refused-451', nextAttemptAt: later(60) },
      now,
    )

    expect(await ledger.claim('worker-2', 1, lease, later(59))).toEqual([])
    expect(await ledger.hasWork(later(59))).toBe(false)
    expect(await ledger.hasWork(later(60))).toBe(true)
    expect(await ledger.claim('worker-2', 1, lease, later(60))).toMatchObject([{ id: row.id, attempts: 1 }])
  })
})

describe('a lease', () => {
  test('that ran out gives a claimed row back, and whoever had it can no longer begin', async () => {
    await plan(1)
    const row = await claimOne()

    expect(await ledger.recover(later(59))).toEqual({ released: 0, uncertain: 0 })
    expect(await ledger.recover(later(61))).toEqual({ released: 1, uncertain: 0 })

    expect(await ledger.beginSubmitting(row.id, 'worker-1', attempt)).toBe(false)
    expect(await ledger.counts(edition)).toEqual(countsOf({ pending: 1 }))
  })

  test('that ran out while submitting leaves a doubt, which nobody claims', async () => {
    await plan(1)
    const row = await claimOne()
    await ledger.beginSubmitting(row.id, 'worker-1', attempt)

    expect(await ledger.recover(later(61))).toEqual({ released: 0, uncertain: 1 })

    expect(await ledger.claim('worker-2', 5, lease, later(1_000_000))).toEqual([])
    expect(await ledger.counts(edition)).toEqual(countsOf({ uncertain: 1 }))
  })

  test('that ran out does not silence the answer of a worker that still lives', async () => {
    await plan(1)
    const row = await claimOne()
    await ledger.beginSubmitting(row.id, 'worker-1', attempt)
    await ledger.recover(later(61))

    const accepted = { state: 'accepted', reply: '250 OK' } as const
    expect(await ledger.settle(row.id, 'worker-2', accepted, later(62))).toBe(false)
    expect(await ledger.settle(row.id, 'worker-1', accepted, later(62))).toBe(true)

    expect(await ledger.counts(edition)).toEqual(countsOf({ accepted: 1 }))
  })
})

test('what is settled stays settled', async () => {
  await plan(1)
  const row = await claimOne()
  await ledger.beginSubmitting(row.id, 'worker-1', attempt)
  await ledger.settle(row.id, 'worker-1', { state: 'accepted', reply: '250 OK' }, now)

  expect(await ledger.settle(row.id, 'worker-1', { state: 'failed', reason: 'late' }, now)).toBe(false)
  expect(await ledger.beginSubmitting(row.id, 'worker-1', attempt)).toBe(false)
  expect(await ledger.release(row.id, 'worker-1', now)).toBe(false)
  expect(await ledger.recover(later(1_000_000))).toEqual({ released: 0, uncertain: 0 })
})

test('rows read back through Payload as Payload writes them', async () => {
  await plan(1)
  const row = await claimOne()
  await ledger.beginSubmitting(row.id, 'worker-1', attempt)
  await ledger.settle(row.id, 'worker-1', { state: 'accepted', reply: '250 OK' }, now)

  const read = await open.payload.findByID({
    collection: 'deliveries',
    id: row.id,
    depth: 1,
    overrideAccess: true,
  })

  expect(read).toMatchObject({
    state: 'accepted',
    messageId: '<id@example.org>',
    attempts: 1,
    submittedAt: now.toISOString(),
    settledAt: now.toISOString(),
    createdAt: now.toISOString(),
    edition: { id: edition },
  })
})

describe('what a notice is made of', () => {
  const notices = () => noticeLedger(open.payload)
  const deferred = { state: 'deferred', reason: 'refused-451', nextAttemptAt: now } as const
  const message = { to: 'a@example.org', subject: 's', html: 'h' }

  async function submitting(): Promise<string> {
    const { id } = await open.payload.create({
      collection: 'notices',
      overrideAccess: true,
      data: { kind: 'account', locale: 'fr', state: 'pending', message },
    })
    await begin(id)
    return id
  }
  async function begin(id: string): Promise<void> {
    await notices().claim('worker-1', 1, lease, now)
    await notices().beginSubmitting(id, 'worker-1', attempt)
  }
  const find = async (id: string) => {
    const row = await open.payload.findByID({
      collection: 'notices',
      id,
      overrideAccess: true,
      showHiddenFields: true,
    })
    return { state: row.state, message: row.message ?? null }
  }

  test('goes when it has ended, and not before', async () => {
    const id = await submitting()
    await notices().settle(id, 'worker-1', deferred, now)
    expect(await find(id)).toEqual({ state: 'deferred', message })

    await begin(id)
    await notices().settle(id, 'worker-1', { state: 'accepted', reply: '250 OK' }, now)

    expect(await find(id)).toEqual({ state: 'accepted', message: null })
  })

  test('is still there when a late answer takes it out of doubt: the next attempt is the same mail, to the same address', async () => {
    const id = await submitting()
    await notices().recover(later(61))
    expect(await find(id)).toEqual({ state: 'uncertain', message })

    expect(await notices().settle(id, 'worker-1', deferred, later(3600))).toBe(true)

    expect(await find(id)).toEqual({ state: 'deferred', message })
    await begin(id)
    await notices().settle(id, 'worker-1', { state: 'accepted', reply: '250 OK' }, later(3601))
  })

  test('goes an hour after the doubt, and no answer reopens it then', async () => {
    const id = await submitting()
    await notices().recover(later(61))
    await notices().recover(later(61 + 3600))
    expect(await find(id)).toEqual({ state: 'uncertain', message })

    await notices().recover(later(62 + 3600))

    expect(await notices().settle(id, 'worker-1', deferred, later(63 + 3600))).toBe(false)
    expect(await find(id)).toEqual({ state: 'uncertain', message: null })
  })
})

describe('in SQLite', () => {
  const planOf = async (sql: string) =>
    (await runSql(open.payload, `EXPLAIN QUERY PLAN ${sql}`, [])).rows
      .map((row) => String(row.detail))
      .join('\n')

  test('claiming, recovering and counting read by an index, never the whole table', async ({ skip }) => {
    if (isMongo(open.payload)) skip('EXPLAIN QUERY PLAN is SQLite’s')

    for (const table of ['deliveries', 'notices', 'digests'] as const) {
      const claim = await planOf(claimStatement(table))
      expect(claim).toMatch(/SEARCH \w+ USING (COVERING )?INDEX \w*state\w*/)
      expect(claim).not.toMatch(/SCAN (deliveries|notices|digests)/)
    }
    const waiting = await planOf(waitingStatement)
    expect(waiting).toMatch(
      /SEARCH deliveries USING INDEX \w*subscriber\w* \(state=\? AND subscriber_id>\?\)/,
    )
    expect(waiting).not.toContain('TEMP B-TREE')
    const recover = await planOf(
      `UPDATE deliveries SET state = 'pending' WHERE state = 'claimed' AND lease_until < 'x'`,
    )
    expect(recover).toMatch(/USING (COVERING )?INDEX/)
    const counts = await planOf(
      `SELECT state, count(*) FROM deliveries WHERE edition_id = 'x' GROUP BY state`,
    )
    expect(counts).toMatch(/USING COVERING INDEX edition_state_idx/)
  })
})
