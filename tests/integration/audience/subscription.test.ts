import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { consentText, consentTextVersion } from '../../../src/audience/consent-text'
import { openRequest, requestSubscription } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { signLink } from '../../../src/platform/links'
import { type OpenPayload, openPayload } from '../../support/payload'
import { buildBulletin, held, setClock, settleNotices, someone } from './support'

let open: OpenPayload
let bulletin: string

beforeAll(async () => {
  open = await openPayload()
  bulletin = (await buildBulletin(open.payload)).id
})
afterAll(() => open.close())

const store = () => audienceStore(open.payload)
const token = (act: 'confirm' | 'preferences' | 'unsubscribe', subscriber: string, issuedAt: Date) =>
  signLink(act, { subscriber, bulletin, locale: 'fr', issuedAt })

async function subscribed(email: string, clock: ReturnType<typeof setClock>): Promise<string> {
  await requestSubscription(store(), someone(email), clock)
  const id = (await held(open.payload, email)).subscriber?.id as string
  await confirmSubscription(store(), token('confirm', id, clock()), clock)
  await settleNotices(open.payload)
  return id
}

test('a request holds the person as unconfirmed, keeps the text that was read and queues one confirmation (C2)', async () => {
  await requestSubscription(
    store(),
    { ...someone('New@Example.org'), firstName: 'Ana', locale: 'en' },
    setClock(),
  )

  const { subscriber, acts, notices } = await held(open.payload, 'new@example.org')
  expect(subscriber).toMatchObject({
    state: 'unconfirmed',
    firstName: 'Ana',
    locale: 'en',
    bulletins: [bulletin],
  })
  expect(acts).toEqual(['requested by form'])
  expect(notices).toEqual(['confirm'])
  const { docs } = await open.payload.find({
    collection: 'consents',
    where: { subscriber: { equals: subscriber?.id } },
    overrideAccess: true,
  })
  expect(docs[0]).toMatchObject({
    locale: 'fr',
    basis: 'express',
    purpose: 'bulletin',
    textVersion: consentTextVersion,
  })
  expect(docs[0]?.text).toContain('1, rue de l’Exemple')
  expect(docs[0]?.textHash).toMatch(/^[0-9a-f]{64}$/)
})

test('two requests at once give one person, one record and one notice', async () => {
  const clock = setClock()

  await Promise.all([1, 2, 3, 4].map(() => requestSubscription(store(), someone('twice@example.org'), clock)))

  const { acts, notices } = await held(open.payload, 'twice@example.org')
  expect(acts).toEqual(['requested by form'])
  expect(notices).toEqual(['confirm'])
})

test('an address that another process has just added is left to it, without an error', async () => {
  const real = store()
  await requestSubscription(real, someone('raced@example.org'), setClock())

  const lateReader = { ...real, subscriberOf: async () => null, addSubscriber: real.addSubscriber.bind(real) }
  const answer = await requestSubscription(lateReader, someone('raced@example.org'), setClock())

  expect(answer).toEqual({ outcome: 'asked' })
  expect((await held(open.payload, 'raced@example.org')).notices).toEqual(['confirm'])
})

test('an address is asked to confirm once a day and three times in all (C5)', async () => {
  const clock = setClock()
  const ask = async () => {
    await requestSubscription(store(), someone('silent@example.org'), clock)
    await settleNotices(open.payload)
    return (await held(open.payload, 'silent@example.org')).notices.length
  }

  expect(await ask()).toBe(1)
  clock.forward(23)
  expect(await ask()).toBe(1)
  clock.forward(1)
  expect(await ask()).toBe(2)
  clock.forward(24)
  expect(await ask()).toBe(3)
  clock.forward(24 * 90)
  expect(await ask()).toBe(3)
})

test('a request that is capped changes nothing of what somebody is about to confirm', async () => {
  const clock = setClock()
  await requestSubscription(store(), { ...someone('calm@example.org'), firstName: 'Ana' }, clock)

  await requestSubscription(store(), { ...someone('calm@example.org'), firstName: 'Gagnez!' }, clock)

  expect((await held(open.payload, 'calm@example.org')).subscriber?.firstName).toBe('Ana')
})

test('while a confirmation still waits for the mail server no second one joins it', async () => {
  const clock = setClock()
  await requestSubscription(store(), someone('waiting@example.org'), clock)
  clock.forward(25)

  await requestSubscription(store(), someone('waiting@example.org'), clock)

  expect((await held(open.payload, 'waiting@example.org')).notices).toEqual(['confirm'])
})

test('the answer is the same for an address that is unknown, unconfirmed, confirmed, gone or suppressed', async () => {
  const clock = setClock()
  await requestSubscription(store(), someone('pending@example.org'), clock)
  await subscribed('confirmed@example.org', clock)
  const gone = await subscribed('gone@example.org', clock)
  await unsubscribe(store(), token('unsubscribe', gone, clock()), { method: 'link' }, clock)
  await open.payload.create({
    collection: 'suppressions',
    data: { email: 'no@example.org', reason: 'manual', hash: '', at: '' },
    overrideAccess: true,
  })
  clock.forward(30)

  const answers = await Promise.all(
    ['never', 'pending', 'confirmed', 'gone', 'no'].map((name) =>
      requestSubscription(store(), someone(`${name}@example.org`), clock),
    ),
  )

  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"outcome":"asked"}']))
  expect(await held(open.payload, 'no@example.org')).toEqual({ subscriber: null, acts: [], notices: [] })
  expect((await held(open.payload, 'confirmed@example.org')).notices).toEqual([
    'confirm',
    'already-subscribed',
  ])
  expect((await held(open.payload, 'confirmed@example.org')).subscriber?.state).toBe('confirmed')
})

test('someone subscribed hears of it once a day at most', async () => {
  const clock = setClock()
  await subscribed('again@example.org', clock)
  const ask = async () => {
    await requestSubscription(store(), someone('again@example.org'), clock)
    await settleNotices(open.payload)
    return (await held(open.payload, 'again@example.org')).notices.filter((kind) => kind !== 'confirm').length
  }

  expect(await ask()).toBe(1)
  expect(await ask()).toBe(1)
  clock.forward(25)
  expect(await ask()).toBe(2)
})

test('confirming twice, even at once, subscribes once', async () => {
  const clock = setClock()
  await requestSubscription(store(), someone('yes@example.org'), clock)
  const id = (await held(open.payload, 'yes@example.org')).subscriber?.id as string
  const link = token('confirm', id, clock())
  clock.forward(1)

  const outcomes = await Promise.all([1, 2].map(() => confirmSubscription(store(), link, clock)))

  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already-confirmed', 'confirmed'])
  const { subscriber, acts } = await held(open.payload, 'yes@example.org')
  expect(subscriber).toMatchObject({ state: 'confirmed', confirmedAt: clock().toISOString() })
  expect(acts).toEqual(['requested by form', 'confirmed by link'])
})

test('an old confirmation link never brings back someone who left', async () => {
  const clock = setClock()
  const id = await subscribed('left@example.org', clock)
  const old = token('confirm', id, clock())
  clock.forward(2)
  await unsubscribe(store(), token('unsubscribe', id, clock()), { method: 'link' }, clock)

  expect(await confirmSubscription(store(), old, clock)).toEqual({ outcome: 'unknown' })
  clock.forward(2)
  await requestSubscription(store(), someone('left@example.org'), clock)
  expect(await confirmSubscription(store(), old, clock)).toEqual({ outcome: 'unknown' })
  expect((await held(open.payload, 'left@example.org')).subscriber?.state).toBe('unconfirmed')
  expect(await confirmSubscription(store(), token('confirm', id, clock()), clock)).toEqual({
    outcome: 'confirmed',
  })
})

test('a confirmation link lasts 7 days, and one that was altered or made for another act does nothing', async () => {
  const clock = setClock()
  await requestSubscription(store(), someone('slow@example.org'), clock)
  const id = (await held(open.payload, 'slow@example.org')).subscriber?.id as string
  const link = token('confirm', id, clock())
  const wrong = [
    link.replace('fr.', 'en.'),
    `${link.slice(0, -2)}AA`,
    token('unsubscribe', id, clock()),
    token('confirm', '00000000-0000-4000-8000-000000000000', clock()),
    'fr',
    '',
    '....',
    'x'.repeat(5000),
  ]
  clock.forward(24 * 7 + 1)

  for (const one of [link, ...wrong]) {
    expect(await confirmSubscription(store(), one, clock)).toEqual({ outcome: 'unknown' })
  }
  expect((await held(open.payload, 'slow@example.org')).acts).toEqual(['requested by form'])
})

test('an address suppressed after its request cannot confirm', async () => {
  const clock = setClock()
  await requestSubscription(store(), someone('late@example.org'), clock)
  const id = (await held(open.payload, 'late@example.org')).subscriber?.id as string
  await open.payload.create({
    collection: 'suppressions',
    data: { email: 'LATE@example.org', reason: 'complaint', hash: '', at: '' },
    overrideAccess: true,
  })

  expect(await confirmSubscription(store(), token('confirm', id, clock()), clock)).toEqual({
    outcome: 'unknown',
  })
})

test('a form whose text has changed since it was opened records nothing, and one whose text stands is taken (C4)', async () => {
  const [first] = await store().bulletins('fr')
  if (!first) throw new Error('no bulletin')
  const shown = [consentText(first, 'fr').hash]
  const ask = (email: string) => requestSubscription(store(), { ...someone(email), shown }, setClock())

  expect(await ask('avant@example.org')).toEqual({ outcome: 'asked' })
  await open.payload.update({
    collection: 'bulletins',
    id: first.id,
    locale: 'fr',
    data: { contact: '450 555-0199' },
    context: { quiet: true },
    overrideAccess: true,
  })

  expect(await ask('apres@example.org')).toEqual({ outcome: 'outdated' })
  expect(await store().subscriberOf('apres@example.org')).toBeNull()
  expect(await store().subscriberOf('avant@example.org')).not.toBeNull()
})

test('an address is kept as it was typed, beside its one spelling', async () => {
  const typed = { email: 'ana@xn--cole-9oa.example.org', typedEmail: 'Ana@École.example.org' }
  await requestSubscription(store(), { ...someone(typed.email), ...typed }, setClock())

  expect((await held(open.payload, typed.email)).subscriber).toMatchObject(typed)
})

test.each([
  ['the person is added', 'addSubscriber', 'after'],
  ['the request is recorded', 'record', 'before'],
  ['the request is recorded, and the answer lost', 'record', 'after'],
  ['the mail is queued', 'queueNotice', 'before'],
  ['the mail is queued, and the answer lost', 'queueNotice', 'after'],
] as const)(
  'a request that fails when %s goes on when it is tried again: one person, one record, one mail, from the moment they asked',
  async (_, step, when) => {
    const email = `${step}-${when}@example.org`.toLowerCase()
    const clock = setClock()
    const real = store()
    let isBroken = true
    const broken = {
      ...real,
      async [step](...args: never[]) {
        if (!isBroken) return (real[step] as (...all: never[]) => unknown)(...args)
        isBroken = false
        if (when === 'after') await (real[step] as (...all: never[]) => unknown)(...args)
        throw new Error('The database is away')
      },
    } as ReturnType<typeof store>
    const opened = await openRequest(broken, { ...someone(email), firstName: 'Ana' }, clock)
    if (opened.outcome !== 'ready') throw new Error(opened.outcome)

    await expect(opened.carryOut()).rejects.toThrow('away')
    clock.forward(1 / 60)
    await opened.carryOut()
    await opened.carryOut()

    const { subscriber, acts, notices } = await held(open.payload, email)
    expect({ acts, notices }).toEqual({ acts: ['requested by form'], notices: ['confirm'] })
    expect(subscriber).toMatchObject({
      state: 'unconfirmed',
      firstName: 'Ana',
      requestedAt: setClock()().toISOString(),
    })
  },
)
