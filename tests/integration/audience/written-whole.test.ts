import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNewAddress } from '../../../src/audience/ask-new-address'
import { changeAddress } from '../../../src/audience/change-address'
import { changePreferences } from '../../../src/audience/change-preferences'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import type { Consent } from '../../../src/audience/consent'
import { stayingText } from '../../../src/audience/consent-text'
import { requestSubscription } from '../../../src/audience/request-subscription'
import type { Subscriber } from '../../../src/audience/subscriber'
import { withdraw } from '../../../src/audience/withdraw'
import { standingOf } from '../../../src/delivery/store-recipients'
import { countAll } from '../../support/count-all'
import {
  type Audience,
  held,
  openAudience,
  type SetClock,
  setClock,
  settleNotices,
  someone,
  unchanged,
} from './support'

let audience: Audience
beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

test('what is changed of a person by two at the same moment stands, each change beside the other', async () => {
  const clock = setClock()
  const id = await audience.subscribed('together@example.org', clock)
  const store = audience.store()
  const until = new Date('2027-03-01T05:00:00.000Z')

  await Promise.all([
    store.changeSubscriber(id, { firstName: 'Élise' }),
    store.changeSubscriber(id, { frequency: 'weekly' }),
    store.changeSubscriber(id, { pausedUntil: until }),
    store.changeSubscriber(id, { locale: 'en' }),
  ])

  expect(await store.subscriber(id)).toMatchObject({
    firstName: 'Élise',
    frequency: 'weekly',
    pausedUntil: until,
    locale: 'en',
    state: 'confirmed',
    bulletins: [audience.monthly.id, audience.weekly.id],
  })
})

test('whoever reads a person while they are written finds them with all their bulletins, and may send', async () => {
  const clock = setClock()
  const id = await audience.subscribed('read-meanwhile@example.org', clock)
  const store = audience.store()
  const bulletins = [audience.monthly.id, audience.weekly.id]

  for (let time = 0; time < 20; time++) {
    const [, , person, standing] = await Promise.all([
      store.changeSubscriber(id, { bulletins }),
      store.changeSubscriber(id, { confirmedAt: clock() }),
      store.subscriber(id),
      standingOf(audience.payload, id, audience.monthly.id, clock()),
    ])
    expect([person?.bulletins, standing.standing]).toEqual([bulletins, 'may-receive'])
  }
})

test('an address that somebody else has taken is refused whole: nothing of the change is written', async () => {
  const clock = setClock()
  await audience.subscribed('taken@example.org', clock)
  const id = await audience.subscribed('mover@example.org', clock)
  const store = audience.store()

  const moved = await store.moveTo(
    { id, email: 'mover@example.org' },
    'taken@example.org',
    'Taken@example.org',
  )

  expect(moved).toBe(false)
  expect(await store.subscriber(id)).toMatchObject({ email: 'mover@example.org', state: 'confirmed' })
})

test('a term deleted meanwhile is left out, and the others stay in their order', async () => {
  const clock = setClock()
  const id = await audience.subscribed('terms@example.org', clock)
  const themes = await Promise.all(['b', 'a', 'c'].map((slug) => theme(`written-${slug}`)))
  await audience.payload.delete({ collection: 'themes', id: themes[1] ?? '', overrideAccess: true })

  await audience.store().changeSubscriber(id, { themes, organisation: themes[1] ?? '' })

  expect(await audience.store().subscriber(id)).toMatchObject({
    themes: [themes[0], themes[2]],
    organisation: null,
  })
})

async function asked(email: string, clock: SetClock) {
  const store = audience.store()
  await requestSubscription(store, someone(email), clock)
  return { id: String((await held(audience.payload, email)).subscriber?.id), store }
}

const confirmed = (person: Subscriber, clock: SetClock): Consent => ({
  person,
  bulletin: audience.monthly.id,
  act: 'confirmed',
  method: 'link',
  locale: 'fr',
  shown: stayingText('Mensuel', 'fr'),
  at: clock(),
})

/** What another process writes: its acts do not wait for ours. */
async function confirmElsewhere(id: string, clock: SetClock): Promise<void> {
  const person = await audience.store().subscriber(id)
  if (!person) throw new Error('nobody')
  const change = { state: 'confirmed', confirmedAt: clock() } as const
  await audience.store().changeSubscriber(id, change, { proofs: [confirmed(person, clock)] })
}

async function theme(slug: string): Promise<string> {
  const { id } = await audience.payload.create({
    collection: 'themes',
    locale: 'fr',
    data: { name: slug, slug },
    overrideAccess: true,
  })
  return String(id)
}

test('a bulletin that comes in while another is left stays, and nobody is put out of all for it', async () => {
  const clock = setClock()
  const id = await audience.subscribed('leaves-one@example.org', clock, [audience.monthly.slug])
  const store = audience.store()
  const before = await store.subscriber(id)
  if (!before) throw new Error('nobody')
  await store.changeSubscriber(id, { follows: [audience.weekly.id] })

  const after = await withdraw(store, before, {
    bulletins: [audience.monthly.id],
    method: 'link',
    locale: 'fr',
    at: clock(),
  })

  expect(after).toMatchObject({ state: 'confirmed', bulletins: [audience.weekly.id] })
  expect(await store.suppressionsOf('leaves-one@example.org')).toEqual([])
})

test('a bulletin given while preferences are saved is not taken away by them', async () => {
  const clock = setClock()
  const id = await audience.subscribed('saves@example.org', clock, [audience.monthly.slug])
  const store = audience.store()
  const read = store.subscriber
  // Staff record it once the preferences have read the person.
  const slow = {
    ...store,
    subscriber: async (one: string) => {
      const found = await read(one)
      await store.changeSubscriber(one, { follows: [audience.weekly.id] })
      return found
    },
  }

  await changePreferences(
    slow,
    audience.link('preferences', id, clock()),
    { ...unchanged, locale: 'en' },
    clock,
  )

  expect(await store.subscriber(id)).toMatchObject({
    locale: 'en',
    bulletins: [audience.monthly.id, audience.weekly.id],
  })
})

test('preferences saved as the person leaves elsewhere change nothing, and say that they are out', async () => {
  const clock = setClock()
  const id = await audience.subscribed('leaves-now@example.org', clock, [audience.monthly.slug])
  const store = audience.store()
  const meanwhile = {
    ...store,
    changeSubscriber: async (...change: Parameters<typeof store.changeSubscriber>) => {
      await store.changeSubscriber(id, { leaves: { bulletins: [audience.monthly.id], at: clock() } })
      return store.changeSubscriber(...change)
    },
  }
  const wish = { ...unchanged, bulletins: [audience.monthly.slug, audience.weekly.slug] }

  const answer = await changePreferences(meanwhile, audience.link('preferences', id, clock()), wish, clock)

  expect(answer).toEqual({ outcome: 'not-subscribed' })
  expect(await store.subscriber(id)).toMatchObject({ state: 'unsubscribed', bulletins: [] })
  expect(await store.lastConsent(id, audience.weekly.id)).toBeNull()
})

test('a request that comes as somebody confirms leaves them confirmed, and asks them nothing more', async () => {
  const clock = setClock()
  const { id, store } = await asked('confirms-now@example.org', clock)
  await settleNotices(audience.payload)
  clock.forward(25)
  const meanwhile = {
    ...store,
    subscriberOf: async (email: string) => {
      const found = await store.subscriberOf(email)
      await confirmElsewhere(id, clock)
      return found
    },
  }

  await requestSubscription(meanwhile, someone('confirms-now@example.org'), clock)

  const { subscriber, notices } = await held(audience.payload, 'confirms-now@example.org')
  expect(subscriber).toMatchObject({ state: 'confirmed', bulletins: [audience.monthly.id] })
  expect(notices).toEqual(['confirm'])
})

test('a confirmation pressed at two processes is one line of the register', async () => {
  const clock = setClock()
  const { id, store } = await asked('twice@example.org', clock)
  const meanwhile = {
    ...store,
    liftOwnActs: async (email: string) => {
      await confirmElsewhere(id, clock)
      await store.liftOwnActs(email)
    },
  }

  const answer = await confirmSubscription(meanwhile, audience.link('confirm', id, clock()), clock)

  expect(answer).toEqual({ outcome: 'already-confirmed' })
  const { acts } = await held(audience.payload, 'twice@example.org')
  expect(acts.filter((act) => act === 'confirmed by link')).toHaveLength(1)
})

test('a new address pressed at two processes moves them once, and nothing of it is taken back', async () => {
  const clock = setClock()
  const id = await audience.subscribed('moves@example.org', clock)
  const store = audience.store()
  await askNewAddress(store, audience.link('rights', id, clock()), 'moved@example.org', clock)
  const { text } = await audience.mailOf('new-address', id, clock)
  const meanwhile = {
    ...store,
    moveTo: async (...move: Parameters<typeof store.moveTo>) => {
      await store.moveTo(...move)
      return store.moveTo(...move)
    },
  }

  const answer = await changeAddress(meanwhile, /\/a\/(\S+)/.exec(text)?.[1] ?? '', clock)

  expect(answer).toEqual({ outcome: 'already-changed' })
  const { subscriber, acts } = await held(audience.payload, 'moved@example.org')
  expect(subscriber?.id).toBe(id)
  expect(acts.filter((act) => act.startsWith('undone'))).toEqual([])
})

test('somebody erased as they are written is told so, and the register gets no line of them', async () => {
  const clock = setClock()
  const id = await audience.subscribed('erased-now@example.org', clock)
  const store = audience.store()
  const person = await store.subscriber(id)
  if (!person) throw new Error('nobody')
  await store.erase(id)
  const proof = confirmed(person, clock)
  const before = await countAll(audience.payload, 'consents')

  const isWritten = await store.changeSubscriber(id, { firstName: 'Ana' }, { proofs: [proof] })

  expect([isWritten, await countAll(audience.payload, 'consents')]).toEqual([false, before])
})
