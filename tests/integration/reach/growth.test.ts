import { afterAll, beforeAll, expect, test } from 'vitest'
import { asRecord } from '../../../src/audience/consent'
import { audienceStore } from '../../../src/audience/store'
import { growthOf } from '../../../src/reach/growth'
import { reachStore } from '../../../src/reach/store-reach'
import type { ConsentAct, RecordSource } from '../../../src/register/consent-record'
import { appendConsents } from '../../../src/register/store-consents'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let bulletin: string
let other: string
const now = new Date('2026-11-22T15:00:00Z')

beforeAll(async () => {
  open = await openPayload()
  bulletin = await makeBulletin(open.payload)
  other = await makeBulletin(open.payload)
})
afterAll(() => open.close())

type Act = { act: ConsentAct; on: string; source?: RecordSource; locale?: 'fr' | 'en'; of?: string | null }

let people = 0

/** Somebody new, and what they did; acts are about the first bulletin unless told otherwise. */
async function somebody(acts: Act[], of?: { email: string; id: string }) {
  const email = of?.email ?? `reach-${++people}@example.org`
  const id =
    of?.id ?? (await makeSubscribers(open.payload, bulletin, [{ email, state: 'unconfirmed' }]))[0] ?? ''
  await appendConsents(
    open.payload,
    acts.map(({ act, on, source, locale = 'fr', of = bulletin }) =>
      asRecord({
        person: { id, email },
        bulletin: of,
        act,
        method: 'form',
        ...(source && { source }),
        locale,
        shown: { text: 'Oui', version: '1', hash: 'a'.repeat(64) },
        at: new Date(`${on}T15:00:00Z`),
      }),
    ),
  )
  return { email, id }
}

test('who subscribes, leaves and comes back is counted each time, in its month, by language and source', async () => {
  await somebody([
    { act: 'requested', on: '2026-08-30', source: 'embed', locale: 'en' },
    { act: 'confirmed', on: '2026-09-01', locale: 'en' },
    { act: 'withdrawn', on: '2026-10-05' },
    { act: 'confirmed', on: '2026-11-02' },
  ])
  await somebody([{ act: 'recorded', on: '2026-09-15', source: 'paper' }])
  // Asked for, never confirmed.
  await somebody([{ act: 'requested', on: '2026-09-20', source: 'form' }])
  // Of another bulletin.
  await somebody([{ act: 'recorded', on: '2026-09-20', source: 'phone', of: other }])

  const { months, sources, languages } = growthOf(await reachStore(open.payload).movements(bulletin), now, 4)

  expect(months).toEqual([
    { month: '2026-08', joined: 0, left: 0, net: 0, total: 0 },
    { month: '2026-09', joined: 2, left: 0, net: 2, total: 2 },
    { month: '2026-10', joined: 0, left: 1, net: -1, total: 1 },
    { month: '2026-11', joined: 1, left: 0, net: 1, total: 2 },
  ])
  expect(sources.map(({ name, values }) => [name, values])).toEqual([
    ['embed', [0, 1, 0, 0]],
    ['paper', [0, 1, 0, 0]],
    [null, [0, 0, 0, 1]],
  ])
  expect(languages.map(({ name, sum }) => [name, sum])).toEqual([
    ['fr', 2],
    ['en', 1],
  ])
})

test('a second consent of somebody who follows already is no new subscription', async () => {
  const before = await reachStore(open.payload).movements(bulletin)
  const person = await somebody([
    { act: 'recorded', on: '2026-03-10', source: 'import' },
    { act: 'recorded', on: '2026-04-10', source: 'paper' },
  ])
  // At their new address.
  await somebody([{ act: 'confirmed', on: '2026-05-10' }], { ...person, email: 'moved@example.org' })
  const after = await reachStore(open.payload).movements(bulletin)

  const joined = (all: typeof before) => all.reduce((sum, one) => sum + one.joined, 0)
  expect(joined(after) - joined(before)).toBe(1)
  expect(after).toContainEqual({ month: '2026-03', locale: 'fr', source: 'import', joined: 1, left: 0 })
})

test('a subscription ends when its import is undone, and when who never left is erased', async () => {
  const given: Act = { act: 'recorded', on: '2025-03-10', source: 'import', locale: 'en' }
  const asked: Act = { act: 'requested', on: '2025-03-10', source: 'form', locale: 'en' }
  const erased: Act = { act: 'erased', on: '2025-05-10', locale: 'en', of: null }
  await somebody([given, { act: 'undone', on: '2025-04-10', source: 'import', locale: 'en' }])
  const lapsed = await somebody([given, erased])
  // Never subscribed; subscribed to another bulletin.
  const unconfirmed = await somebody([asked, erased])
  const elsewhere = await somebody([{ ...given, of: other }, erased])
  const ended = async () => {
    const movements = await reachStore(open.payload).movements(bulletin)
    const early = movements.filter(({ month, left }) => month < '2025-06' && left > 0)
    return Object.fromEntries(early.map(({ month, left }) => [month, left]))
  }

  expect(await ended()).toEqual({ '2025-04': 1, '2025-05': 1 })
  for (const { id } of [lapsed, unconfirmed, elsewhere]) await audienceStore(open.payload).erase(id)
  expect(await ended()).toEqual({ '2025-04': 1, '2025-05': 1 })
})

test('an erasure changes no month that has passed', async () => {
  const { id } = await somebody([
    { act: 'recorded', on: '2026-06-10', source: 'paper' },
    { act: 'withdrawn', on: '2026-07-10' },
  ])
  const before = growthOf(await reachStore(open.payload).movements(bulletin), now, 12)
  await audienceStore(open.payload).erase(id)

  expect(growthOf(await reachStore(open.payload).movements(bulletin), now, 12)).toEqual(before)
})

test('who changed address and then was erased came once and left once', async () => {
  const total = async () => {
    const movements = await reachStore(open.payload).movements(bulletin)
    const sum = (name: 'joined' | 'left') => movements.reduce((all, one) => all + one[name], 0)
    return { joined: sum('joined'), left: sum('left') }
  }
  const before = await total()
  const person = await somebody([{ act: 'recorded', on: '2026-02-10', source: 'paper' }])
  const moved = { ...person, email: 'ailleurs-et-loin@example.org' }
  await somebody([{ act: 'confirmed', on: '2026-04-10', source: 'address' }], moved)
  const kept = await total()
  await somebody([{ act: 'erased', on: '2026-06-10', of: null }], moved)
  await audienceStore(open.payload).erase(person.id)

  expect(kept).toEqual({ joined: before.joined + 1, left: before.left })
  expect(await total()).toEqual({ joined: before.joined + 1, left: before.left + 1 })
})

test('reasons for leaving are counted since a day, of one bulletin, the most frequent first', async () => {
  const reasons: [string, string, string][] = [
    ['too-many', '2026-10-01', bulletin],
    ['other', '2026-10-01', bulletin],
    ['too-many', '2026-11-01', bulletin],
    ['too-many', '2024-11-01', bulletin],
    ['new-role', '2026-11-01', other],
  ]
  for (const [at, [reason, on, of]] of reasons.entries()) {
    await open.payload.create({
      collection: 'departures',
      data: { reason: reason as 'other', bulletin: of, locale: 'fr', at: `${on}T15:00:00Z`, key: `k${at}` },
      overrideAccess: true,
    })
  }

  expect(await reachStore(open.payload).reasons(bulletin, new Date('2025-12-01T00:00:00Z'))).toEqual([
    { reason: 'too-many', count: 2 },
    { reason: 'other', count: 1 },
  ])
})
