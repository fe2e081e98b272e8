import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteDeparture } from '../../../src/audience/note-departure'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { undoLeaving } from '../../../src/audience/undo-leaving'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { unsubscribeFromEverything } from '../../../src/audience/unsubscribe-from-everything'
import { type Audience, held, openAudience, setClock, someone } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

const tokenOf = (address: string | null) => address?.split('/').at(-1) ?? ''

test('a leave is taken back within half an hour, with what was left and nothing else, and is recorded once (P15)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('back@example.org', clock)
  const first = await unsubscribe(
    audience.store(),
    audience.link('unsubscribe', id, clock()),
    { method: 'link' },
    clock,
  )
  clock.forward(0.25)
  await unsubscribe(
    audience.store(),
    audience.link('unsubscribe', id, clock(), audience.weekly.id),
    { method: 'link' },
    clock,
  )
  const token = tokenOf(first.outcome === 'unsubscribed' ? first.undo : null)

  const answers = await Promise.all([1, 2].map(() => undoLeaving(audience.store(), token, clock)))

  expect(answers).toEqual([{ outcome: 'undone' }, { outcome: 'undone' }])
  const { subscriber, acts } = await held(audience.payload, 'back@example.org')
  expect(subscriber).toMatchObject({
    state: 'confirmed',
    bulletins: [audience.monthly.id],
    unsubscribedAt: null,
  })
  expect(acts.filter((act) => act === 'confirmed by link')).toHaveLength(3)
})

test('leaving everything is taken back whole, and not after half an hour', async () => {
  const clock = setClock()
  const id = await audience.subscribed('whole@example.org', clock)
  const left = await unsubscribeFromEverything(
    audience.store(),
    audience.link('preferences', id, clock()),
    clock,
  )
  const token = tokenOf(left.outcome === 'unsubscribed' ? left.undo : null)

  expect(await audience.store().suppressionsOf('whole@example.org')).toEqual(['unsubscribed'])
  expect(await undoLeaving(audience.store(), token, clock)).toEqual({ outcome: 'undone' })
  expect(await audience.store().suppressionsOf('whole@example.org')).toEqual([])
  const { subscriber } = await held(audience.payload, 'whole@example.org')
  expect([...(subscriber?.bulletins ?? [])].sort()).toEqual([audience.monthly.id, audience.weekly.id].sort())

  clock.forward(1)
  await unsubscribeFromEverything(audience.store(), audience.link('preferences', id, clock()), clock)
  const late = audience.link('undo', id, clock())
  clock.forward(0.51)
  expect(await undoLeaving(audience.store(), late, clock)).toEqual({ outcome: 'unknown' })
  // Leaving again, now that it is too late, offers nothing to take back.
  const again = await unsubscribe(
    audience.store(),
    audience.link('unsubscribe', id, clock()),
    { method: 'link' },
    clock,
  )
  expect(again).toMatchObject({ outcome: 'unsubscribed', undo: null })
  expect((await held(audience.payload, 'whole@example.org')).subscriber?.state).toBe('unsubscribed')
})

test('a link that takes back a leave gives nothing to who never confirmed', async () => {
  const clock = setClock()
  await requestSubscription(audience.store(), someone('never@example.org'), clock)
  const id = (await held(audience.payload, 'never@example.org')).subscriber?.id as string
  await unsubscribe(audience.store(), audience.link('unsubscribe', id, clock()), { method: 'link' }, clock)

  expect(await undoLeaving(audience.store(), audience.link('undo', id, clock()), clock)).toEqual({
    outcome: 'unknown',
  })
})

test('a reason is kept once a departure, the last one chosen, beside no name', async () => {
  const clock = setClock()
  const id = await audience.subscribed('why@example.org', clock)
  const left = await unsubscribe(
    audience.store(),
    audience.link('unsubscribe', id, clock()),
    { method: 'link' },
    clock,
  )
  const token = tokenOf(left.outcome === 'unsubscribed' ? left.undo : null)

  expect(await noteDeparture(audience.store(), token, 'too-many', clock)).toEqual({ outcome: 'thanked' })
  expect(await noteDeparture(audience.store(), token, 'new-role', clock)).toEqual({ outcome: 'thanked' })

  const { docs } = await audience.payload.find({
    collection: 'departures',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({
    reason: 'new-role',
    bulletin: audience.monthly.id,
    at: '2026-11-22T12:00:00.000Z',
  })
  expect(JSON.stringify(docs[0])).not.toContain(id)
  expect(await noteDeparture(audience.store(), `${token}x`, 'other', clock)).toEqual({ outcome: 'unknown' })
})

test('who left long ago and answers a stranger’s request “it was not me” is offered nothing to take back, and comes back by no link', async () => {
  const clock = setClock()
  const email = 'long.ago@example.org'
  const id = await audience.subscribed(email, clock)
  const all = () => audience.link('unsubscribe', id, clock(), 'all')
  await unsubscribe(audience.store(), all(), { method: 'link' }, clock)
  clock.forward(24 * 200)
  await requestSubscription(audience.store(), someone(email), clock)
  const refused = await unsubscribe(audience.store(), all(), { method: 'link' }, clock)

  expect(refused).toMatchObject({ outcome: 'unsubscribed', undo: null })
  expect(await undoLeaving(audience.store(), audience.link('undo', id, clock()), clock)).not.toEqual({
    outcome: 'undone',
  })
  const { subscriber } = await held(audience.payload, email)
  expect(subscriber).toMatchObject({ state: 'unsubscribed' })
})
