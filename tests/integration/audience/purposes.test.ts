import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import { ownData } from '../../../src/audience/store-own-data'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { withdrawPurpose } from '../../../src/audience/withdraw-purpose'
import { standingOf } from '../../../src/delivery/store-recipients'
import { systemClock } from '../../../src/platform/clock'
import { linkTo } from '../../../src/platform/links'
import { checkConsents } from '../../../src/register/store-consents'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { buildBulletin, someone } from './support'

let open: OpenPayload
let bulletin: { id: string; slug: string }
let cookie: string
const store = () => audienceStore(open.payload)

beforeAll(async () => {
  open = await openPayload()
  bulletin = await buildBulletin(open.payload)
  cookie = (await signedIn(open.payload, 'administrator')).cookie
})
afterAll(() => open.close())

/** The days of this file are counted from one moment: midnight may come while it runs. */
const begun = Date.now()
const day = (daysAgo: number) => new Date(begun - daysAgo * 86_400_000).toISOString().slice(0, 10)
const record = (body: Record<string, unknown>) =>
  rest(open.payload, '/subscribers/record', {
    method: 'POST',
    cookie,
    body: { source: 'phone', proof: 'Appel du matin, noté au cahier', givenOn: day(1), ...body },
  })
const reader = async (email: string, given: object = {}): Promise<string> =>
  (await record({ email, bulletin: bulletin.slug, basis: 'express', ...given })).json.id
const withdraw = (subscriber: string, purpose: string) => {
  const link = { subscriber, bulletin: bulletin.id, locale: 'fr', issuedAt: new Date() } as const
  const token = linkTo('preferences', link).split('/').at(-1) ?? ''
  return withdrawPurpose(store(), 'preferences', { token, purpose }, systemClock)
}
const standing = async (id: string) => (await store().purposesOf(id)).map(({ purpose }) => purpose)
const actsFor = async (id: string, purpose: 'invitations') => {
  const where = { subscriber: { equals: id }, purpose: { equals: purpose } }
  const { docs } = await open.payload.find({
    collection: 'consents',
    where,
    sort: 'sequence',
    overrideAccess: true,
  })
  return docs.map(({ act, method, basis, proof }) => ({ act, method, basis, proof: proof ?? null }))
}

test('each purpose has its own consent, which the person withdraws by itself from their preferences (C2, P5, P15)', async () => {
  const id = await reader('invitee@example.org')
  await record({ email: 'invitee@example.org', purpose: 'invitations' })
  await record({ email: 'invitee@example.org', purpose: 'directory' })
  expect(await standing(id)).toEqual(['invitations', 'directory'])

  expect(await withdraw(id, 'invitations')).toEqual({ outcome: 'saved' })
  await withdraw(id, 'invitations')

  expect(await standing(id)).toEqual(['directory'])
  expect((await standingOf(open.payload, id, bulletin.id, new Date())).standing).toBe('may-receive')
  expect(await actsFor(id, 'invitations')).toEqual([
    {
      act: 'recorded',
      method: 'staff',
      basis: 'express',
      proof: `${day(1)} — Appel du matin, noté au cahier`,
    },
    { act: 'withdrawn', method: 'link', basis: 'express', proof: null },
  ])
  expect(await store().withdrawals(id, new Date(0))).toEqual([])
  expect((await checkConsents(open.payload)).broken).toEqual([])
})

test('what a person took back is not recorded again by the team, on a newer paper or for who came back at the same address (C13, P5)', async () => {
  const email = 'encore@example.org'
  const id = await reader(email)
  await record({ email, purpose: 'statistics' })
  await withdraw(id, 'statistics')
  const again = () => record({ email, purpose: 'statistics', source: 'paper', givenOn: day(0) })

  const refused = await again()
  expect([refused.status, refused.json.errors[0].code]).toEqual([422, 'withdrawn'])
  expect(refused.json.errors[0].message).toMatch(/retiré.*\.$/)
  expect(await standing(id)).toEqual([])
  // Another purpose is another consent.
  expect((await record({ email, purpose: 'invitations' })).status).toBe(201)

  await store().erase(id)
  const back = await reader(email)
  expect(back).not.toBe(id)
  expect((await again()).json.errors[0].code).toBe('withdrawn')
  expect((await record({ email, purpose: 'invitations' })).status).toBe(201)
})

test('consent to something else lets no bulletin leave (P6)', async () => {
  const email = 'tacite@example.org'
  const id = await reader(email, { basis: 'inquiry', givenOn: day(150) })
  await record({ email, purpose: 'invitations' })
  const later = new Date(Date.now() + 60 * 86_400_000)

  expect((await standingOf(open.payload, id, bulletin.id, later)).standing).toBe('may-not')
})

test('a person takes away what they agreed to, purpose by purpose', async () => {
  const id = await reader('emporte@example.org')
  await record({ email: 'emporte@example.org', purpose: 'directory' })

  const data = await ownData(open.payload, id, 'fr', new Date())

  expect(data?.consents.map(({ purpose, bulletin: name }) => [purpose, name])).toEqual([
    ['bulletin', 'Bulletin de liaison'],
    ['directory', null],
  ])
  expect(data?.consents[1]?.text).toContain('répertoire de personnes expertes')
})

test.each([
  ['somebody who does not subscribe', { email: 'inconnue@example.org' }, 'not-subscribed'],
  ['no proof', { email: 'fin@example.org', proof: '' }, 'proof-missing'],
  ['a day to come', { email: 'fin@example.org', givenOn: day(-2) }, 'date-invalid'],
  ['an address that is none', { email: 'fin' }, 'email-invalid'],
])('%s is refused in words, and nobody is added (P9)', async (_, body, code) => {
  const { status, json } = await record({ purpose: 'invitations', ...body })

  expect([status, json.errors[0].code]).toEqual([422, code])
  expect(json.errors[0].message).toMatch(/\.$/)
  expect(await store().subscriberOf('inconnue@example.org')).toBeNull()
})

test('nothing is recorded for who has not confirmed yet, or has left', async () => {
  await requestSubscription(
    store(),
    { ...someone('pas-encore@example.org'), bulletins: [bulletin.slug] },
    systemClock,
  )
  const id = await reader('partie@example.org')
  const link = { subscriber: id, bulletin: bulletin.id, locale: 'fr', issuedAt: new Date() } as const
  const token = linkTo('unsubscribe', link).split('/').at(-1) ?? ''
  await unsubscribe(store(), token, { method: 'link' }, systemClock)

  const waiting = await record({ email: 'pas-encore@example.org', purpose: 'invitations' })
  const left = await record({ email: 'partie@example.org', purpose: 'invitations' })

  expect([waiting.json.errors[0].code, left.json.errors[0].code]).toEqual(['not-subscribed', 'suppressed'])
  expect(await standing(id)).toEqual([])
})

test('the same consent twice is recorded once', async () => {
  const id = await reader('deux@example.org')
  await record({ email: 'deux@example.org', purpose: 'invitations' })
  const again = await record({ email: 'deux@example.org', purpose: 'invitations' })

  expect([again.status, again.json.errors[0].code]).toEqual([422, 'already-given'])
  expect(await actsFor(id, 'invitations')).toHaveLength(1)
})

test('a purpose that is none withdraws nothing, and a link made for something else neither', async () => {
  const id = await reader('lien@example.org')
  await record({ email: 'lien@example.org', purpose: 'invitations' })
  const link = { subscriber: id, bulletin: bulletin.id, locale: 'fr', issuedAt: new Date() } as const
  const token = linkTo('unsubscribe', link).split('/').at(-1) ?? ''

  expect(await withdraw(id, 'bulletin')).toEqual({ outcome: 'unknown' })
  expect(
    await withdrawPurpose(store(), 'preferences', { token, purpose: 'invitations' }, systemClock),
  ).toEqual({ outcome: 'unknown' })
  expect(await standing(id)).toEqual(['invitations'])
})
