import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { standingOf } from '../../../src/delivery/store-recipients'
import { systemClock } from '../../../src/platform/clock'
import { signLink } from '../../../src/platform/links'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { buildBulletin, someone } from './support'

let open: OpenPayload
let bulletin: { id: string; slug: string }
let cookie: string

beforeAll(async () => {
  open = await openPayload()
  bulletin = await buildBulletin(open.payload)
  cookie = (await signedIn(open.payload, 'administrator')).cookie
})
afterAll(() => open.close())

/** The days of this file are counted from one moment: midnight may come while it runs. */
const begun = Date.now()
const day = (daysAgo: number) => new Date(begun - daysAgo * 86_400_000).toISOString().slice(0, 10)
const record = (body: Record<string, unknown>, as = cookie) =>
  rest(open.payload, '/subscribers/record', {
    method: 'POST',
    cookie: as,
    body: {
      bulletin: bulletin.slug,
      source: 'paper',
      basis: 'express',
      proof: 'Carton signé, classeur 3',
      givenOn: day(1),
      ...body,
    },
  })
const standing = async (id: string, now = new Date()) =>
  (await standingOf(open.payload, id, bulletin.id, now)).standing

test('a consent on paper makes the person a reader at once, with its proof, and the log says who wrote it', async () => {
  const { status, json } = await record({ email: ' Papier@Example.org ' })

  expect(status).toBe(201)
  expect(await standing(json.id)).toBe('may-receive')
  const { json: history } = await rest(open.payload, `/subscribers/${json.id}/history`, { cookie })
  expect(history.consents).toMatchObject([
    { act: 'recorded', method: 'staff', basis: 'express', expiresAt: null, bulletin: 'Bulletin de liaison' },
  ])
  expect(history.consents[0].proof).toBe(`${day(1)} — Carton signé, classeur 3`)
  const { docs } = await open.payload.find({
    collection: 'audit',
    sort: '-sequence',
    limit: 2,
    overrideAccess: true,
  })
  expect(docs.map(({ action }) => action)).toEqual(['subscriber-read', 'consent-recorded'])
})

test('the digests a person got are in their history, beside the editions', async () => {
  const { json } = await record({ email: 'resumes@example.org' })
  await open.payload.create({
    collection: 'digests',
    overrideAccess: true,
    data: {
      subscriber: json.id,
      period: 'weekly/2026-11-23',
      frequency: 'weekly',
      upTo: '2026-11-23T13:00:00.000Z',
      locale: 'fr',
      state: 'accepted',
    },
  })

  const { json: history } = await rest(open.payload, `/subscribers/${json.id}/history`, { cookie })

  expect(history.mails).toMatchObject([{ state: 'accepted' }])
  expect(history.mails[0].subject).toContain('23\u00A0novembre 2026')
})

test('an implied consent ends when the law says: six months for an inquiry, counted from its day', async () => {
  const { json } = await record({
    email: 'demande@example.org',
    source: 'phone',
    basis: 'inquiry',
    givenOn: day(100),
  })
  const later = (days: number) => new Date(Date.now() + days * 86_400_000)

  expect(await standing(json.id)).toBe('may-receive')
  expect(await standing(json.id, later(75))).toBe('may-receive')
  expect(await standing(json.id, later(90))).toBe('may-not')
})

test('a consent given today is taken, whatever the hour', async () => {
  expect((await record({ email: 'ce-matin@example.org', givenOn: day(0) })).status).toBe(201)
})

test.each([
  ['an address that is none', { email: 'pas une adresse' }, 'email-invalid'],
  ['no proof', { email: 'a@example.org', proof: ' ' }, 'proof-missing'],
  ['a day to come', { email: 'a@example.org', givenOn: day(-2) }, 'date-invalid'],
  ['no day', { email: 'a@example.org', givenOn: '' }, 'date-invalid'],
  [
    'an implied consent that has ended',
    { email: 'a@example.org', basis: 'inquiry', givenOn: day(400) },
    'ended',
  ],
  ['a day that no calendar has', { email: 'a@example.org', givenOn: '2026-02-31' }, 'date-invalid'],
  ['a basis that is none', { email: 'a@example.org', basis: 'implied' }, 'basis-unknown'],
  ['no basis', { email: 'a@example.org', basis: undefined }, 'basis-unknown'],
  ['a purpose that is none', { email: 'a@example.org', purpose: 'nonsense' }, 'purpose-unknown'],
  [
    'an implied consent to something else than a bulletin',
    { email: 'a@example.org', purpose: 'invitations', basis: 'inquiry' },
    'basis-unknown',
  ],
  ['a source that is none', { email: 'a@example.org', source: 'pigeon' }, 'source-unknown'],
  ['a bulletin that is none', { email: 'a@example.org', bulletin: 'aucun' }, 'bulletin-unknown'],
])('%s is refused in words, and nobody is added (P9)', async (_, body, code) => {
  const { status, json } = await record(body)

  expect([status, json.errors[0].code]).toEqual([422, code])
  expect(json.errors[0].message.length).toBeGreaterThan(20)
  expect(await audienceStore(open.payload).subscriberOf('a@example.org')).toBeNull()
})

test('staff bring back nobody who left', async () => {
  const store = audienceStore(open.payload)
  const { json } = await record({ email: 'partie@example.org' })
  const { withdraw } = await import('../../../src/audience/withdraw')
  const person = await store.subscriber(json.id)
  if (!person) throw new Error('nobody')
  await withdraw(store, person, { bulletins: person.bulletins, method: 'link', locale: 'fr', at: new Date() })

  const again = await record({ email: 'partie@example.org' })

  expect(again.json.errors[0].code).toBe('suppressed')
  expect(await standing(json.id)).toBe('may-not')
})

test.each([
  ['in so many words', { basis: 'express', givenOn: day(0) }],
  ['as implied', { basis: 'membership', givenOn: day(30) }],
  ['on paper signed before they left', { basis: 'express', givenOn: day(400) }],
])('staff bring back to a bulletin nobody who left it and kept another, %s (C13)', async (_, told) => {
  const other = await buildBulletin(open.payload, 'Gardé')
  const email = `reste.${told.basis}.${told.givenOn}@example.org`
  const { json } = await record({ email })
  await record({ email, bulletin: other.slug })
  const link = { subscriber: json.id, bulletin: bulletin.id, locale: 'fr', issuedAt: new Date() } as const
  await unsubscribe(
    audienceStore(open.payload),
    signLink('unsubscribe', link),
    { method: 'link' },
    systemClock,
  )

  const again = await record({ email, ...told })

  expect([again.status, again.json.errors[0].code]).toEqual([422, 'left'])
  expect(again.json.errors[0].message).toContain('a quitté ce bulletin')
  expect(await standing(json.id)).toBe('may-not')
  expect((await standingOf(open.payload, json.id, other.id, new Date())).standing).toBe('may-receive')
})

test('who left a bulletin stays out of it once their row is gone, by the digest of their address (C13)', async () => {
  const { json } = await record({ email: 'oubliee@example.org' })
  const store = audienceStore(open.payload)
  const link = { subscriber: json.id, bulletin: bulletin.id, locale: 'fr', issuedAt: new Date() } as const
  await unsubscribe(store, signLink('unsubscribe', link), { method: 'link' }, systemClock)
  await store.erase(json.id)
  await store.liftOwnActs('oubliee@example.org')

  expect((await record({ email: 'oubliee@example.org' })).json.errors[0].code).toBe('left')
})

test.each([
  ['paper', 'express', 'reçu sur papier. Fondement\u00A0: exprès.'],
  ['phone', 'business', 'reçu au téléphone. Fondement\u00A0: tacite, relation d’affaires.'],
])(
  'the register says of a consent by %s (%s) that no text of ours was read (C4)',
  async (source, basis, said) => {
    const { json } = await record({ email: `texte.${source}@example.org`, source, basis })

    const consent = await audienceStore(open.payload).lastConsent(json.id, bulletin.id)

    expect(consent?.text).toContain(said)
    expect(consent?.text).toContain('Aucun texte de ce site n’a été lu')
  },
)

test('an address that staff write is kept as they wrote it, and compared in its one spelling', async () => {
  const { json } = await record({ email: 'Léa <Lea.Roy@École.example.org>' })

  const row = await open.payload.findByID({ collection: 'subscribers', id: json.id, overrideAccess: true })

  expect([row.email, row.typedEmail]).toEqual([
    'lea.roy@xn--cole-9oa.example.org',
    'Lea.Roy@École.example.org',
  ])
})

test('what somebody asked for and never confirmed is not added to what they signed', async () => {
  const other = await buildBulletin(open.payload, 'Un autre')
  const store = audienceStore(open.payload)
  await requestSubscription(store, { ...someone('deux@example.org'), bulletins: [other.slug] }, systemClock)

  await record({ email: 'deux@example.org' })

  expect((await store.subscriberOf('deux@example.org'))?.bulletins).toEqual([bulletin.id])
})

test('only administrators record or read the history of a person', async () => {
  const publisher = await signedIn(open.payload, 'publisher')
  const { json } = await record({ email: 'secret@example.org' })

  expect((await record({ email: 'b@example.org' }, publisher.cookie)).status).toBe(403)
  expect((await record({ email: 'b@example.org' }, '')).status).toBe(401)
  const asked = await rest(open.payload, `/subscribers/${json.id}/history`, { cookie: publisher.cookie })
  expect(asked.status).toBe(403)
})

test('the history of a person leads to what keeps their address suppressed', async () => {
  const { json } = await record({ email: 'rebond@example.org' })
  const { id } = await open.payload.create({
    collection: 'suppressions',
    data: { email: 'Rebond@example.org', reason: 'bounce' } as never,
    overrideAccess: true,
  })

  const { json: history } = await rest(open.payload, `/subscribers/${json.id}/history`, { cookie })

  expect(history.suppressions).toEqual([{ id: String(id), reason: 'bounce' }])
})
