import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { correctSubscriber } from '../../../src/audience/correct-subscriber'
import { queueCapped } from '../../../src/audience/queue-capped'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { sendRightsLink } from '../../../src/audience/send-rights-link'
import { type Audience, held, openAudience, type SetClock, setClock, settleNotices, someone } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

/** How many mails of a kind were queued for somebody. */
const count = async (email: string, kind: string) =>
  (await held(audience.payload, email)).notices.filter((one) => one === kind).length
const move = async (id: string, to: string, clock: SetClock) => {
  await askNewAddress(audience.store(), audience.link('rights', id, clock()), to, clock)
  await settleNotices(audience.payload)
}
const quarter = 0.26

test('a stranger’s address is asked to replace another once a day and three times in all, whoever asks (C5)', async () => {
  const clock = setClock()
  const one = await audience.subscribed('mover.one@example.org', clock)
  const two = await audience.subscribed('mover.two@example.org', clock)
  const asked = async () =>
    (await count('mover.one@example.org', 'new-address')) +
    (await count('mover.two@example.org', 'new-address'))

  await move(one, 'Stranger@example.org', clock)
  clock.forward(quarter)
  await move(one, 'stranger@example.org', clock)
  await move(two, 'stranger@example.org', clock)
  expect(await asked()).toBe(1)

  for (let days = 0; days < 6; days++) {
    clock.forward(24)
    await move(days % 2 ? one : two, 'stranger@example.org', clock)
  }
  expect(await asked()).toBe(3)

  clock.forward(24)
  await requestSubscription(audience.store(), someone('stranger@example.org'), clock)
  expect((await held(audience.payload, 'stranger@example.org')).subscriber).toBeNull()
})

test('staff who correct an address ask it no more often than its owner would', async () => {
  const clock = setClock()
  const id = await audience.subscribed('typo@example.org', clock)
  const correction = { reason: 'Au téléphone', email: 'right@example.org' }
  expect(await correctSubscriber(audience.store(), id, correction, clock)).toMatchObject({
    outcome: 'corrected',
  })
  await audience.store().changeSubscriber(id, { newEmail: null })

  expect(await correctSubscriber(audience.store(), id, correction, clock)).toEqual({ outcome: 'email-asked' })

  expect(await count('typo@example.org', 'new-address')).toBe(1)
})

test('a subscriber has five strangers a day written to at most', async () => {
  const clock = setClock()
  const id = await audience.subscribed('many@example.org', clock)

  for (let one = 0; one < 8; one++) await move(id, `stranger.${one}@example.org`, clock)

  expect(await count('many@example.org', 'new-address')).toBe(5)
})

test('a stranger who goes on typing the address of a subscriber has them written to three times a month at most', async () => {
  const clock = setClock()
  await audience.subscribed('typed@example.org', clock)

  for (let day = 0; day < 10; day++) {
    await requestSubscription(audience.store(), someone('typed@example.org'), clock)
    await settleNotices(audience.payload)
    clock.forward(25)
  }

  expect(await count('typed@example.org', 'already-subscribed')).toBe(3)
})

test('a forwarded mail asks for five links to someone’s data in two days at most', async () => {
  const clock = setClock()
  const id = await audience.subscribed('forwarded@example.org', clock)

  for (let one = 0; one < 20; one++) {
    await sendRightsLink(audience.store(), audience.link('preferences', id, clock()), clock)
    await settleNotices(audience.payload)
    clock.forward(quarter)
  }

  expect(await count('forwarded@example.org', 'rights')).toBe(5)
})

test.each(['already-subscribed', 'preferences', 'rights'] as const)(
  'two processes that think of the same “%s” mail at once send one',
  async (kind) => {
    const clock = setClock()
    const email = `race.${kind}@example.org`
    const subscriber = await audience.subscribed(email, clock)
    // Each process has found nothing before either has written.
    const blind = { ...audience.store(), hasNotice: async () => false, countNotices: async () => 0 }
    const notice = { kind, subscriber, bulletin: audience.monthly.id, locale: 'fr' } as const

    const queued = await Promise.all([1, 2].map(() => queueCapped(blind, notice, clock())))

    expect(queued.sort()).toEqual([false, true])
    expect(await count(email, kind)).toBe(1)
  },
)
