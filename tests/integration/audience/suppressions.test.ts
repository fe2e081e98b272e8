import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressPair } from '../../../src/audience/address-pair'
import { changeAddress } from '../../../src/audience/change-address'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { forgetPerson } from '../../../src/audience/forget-person'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import { suppressionRowsOf } from '../../../src/audience/store-suppressions'
import { type SuppressionReason, suppressionHash } from '../../../src/audience/suppression'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { signLink } from '../../../src/platform/links'
import { countAll } from '../../support/count-all'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { buildBulletin, held, setClock, settleNotices, someone } from './support'

let open: OpenPayload
let bulletin: { id: string }
let administrator: { cookie: string }

beforeAll(async () => {
  open = await openPayload()
  bulletin = await buildBulletin(open.payload)
  administrator = await signedIn(open.payload, 'administrator')
})
afterAll(() => open.close())

function suppressByForm(email: unknown) {
  const { cookie } = administrator
  return rest(open.payload, '/suppressions', { method: 'POST', cookie, body: { email, reason: 'manual' } })
}

const store = () => audienceStore(open.payload)
const link = (act: 'confirm' | 'unsubscribe', subscriber: string, issuedAt: Date) =>
  signLink(act, { subscriber, bulletin: bulletin.id, locale: 'fr', issuedAt })

async function subscribed(email: string, clock: ReturnType<typeof setClock>): Promise<string> {
  await requestSubscription(store(), someone(email), clock)
  const id = (await held(open.payload, email)).subscriber?.id as string
  clock.forward(1)
  await confirmSubscription(store(), link('confirm', id, clock()), clock)
  await settleNotices(open.payload)
  clock.forward(48)
  return id
}

test('who leaves everything is suppressed, and only their own mailbox brings them back (C13)', async () => {
  const clock = setClock()
  const email = 'back@example.org'
  const id = await subscribed(email, clock)

  await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'one-click' }, clock)
  expect(await store().suppressionsOf(email)).toEqual(['unsubscribed'])

  clock.forward(1)
  await requestSubscription(store(), someone(email), clock)
  expect(await store().suppressionsOf(email)).toEqual(['unsubscribed'])
  expect((await held(open.payload, email)).notices).toEqual(['confirm', 'confirm'])

  clock.forward(1)
  expect(await confirmSubscription(store(), link('confirm', id, clock()), clock)).toEqual({
    outcome: 'confirmed',
  })
  expect(await store().suppressionsOf(email)).toEqual([])
})

test.each(['bounce', 'complaint', 'manual'] satisfies SuppressionReason[])(
  'an address suppressed for “%s” is asked nothing by the form, and an old link does not bring it back',
  async (reason) => {
    const clock = setClock()
    const email = `${reason}@example.org`
    await requestSubscription(store(), someone(email), clock)
    const id = (await held(open.payload, email)).subscriber?.id as string
    await store().suppress(email, reason, clock())
    clock.forward(48)

    expect(await requestSubscription(store(), someone(email), clock)).toEqual({ outcome: 'asked' })
    expect(await confirmSubscription(store(), link('confirm', id, clock()), clock)).toEqual({
      outcome: 'unknown',
    })
    expect(await held(open.payload, email)).toMatchObject({
      subscriber: { state: 'unconfirmed' },
      notices: ['confirm'],
    })
  },
)

test.each([
  ['a name around it', 'Rémi Roy <remi.roy@example.org>', 'remi.roy@example.org'],
  ['a link to it', 'mailto:lien@example.org', 'lien@example.org'],
  ['accents in its domain', 'Marie@École.example', 'marie@xn--cole-9oa.example'],
])('staff suppress an address with %s, and the mailbox is protected', async (_, typed, address) => {
  const { status, json } = await suppressByForm(typed)
  const again = await suppressByForm(address)

  expect(status).toBe(201)
  expect(JSON.stringify(json)).not.toContain('@')
  expect(await store().suppressionsOf(address)).toEqual(['manual'])
  expect(again.status).toBe(409)
})

test('staff find a suppressed address by searching for it, however it is written, and no other', async () => {
  await suppressByForm('cherchee@example.org')
  await suppressByForm('autre@example.org')
  const find = (text: string) =>
    rest(open.payload, `/suppressions?where[or][0][hash][like]=${encodeURIComponent(text)}`, {
      cookie: administrator.cookie,
    })

  const found = await find(' Cherchee@Example.org')

  expect(found.json.docs).toEqual([
    expect.objectContaining({ hash: suppressionHash('cherchee@example.org'), reason: 'manual' }),
  ])
  expect((await find('inconnue@example.org')).json.docs).toEqual([])
})

test.each([
  ['hello', 'Ce n’est pas une adresse de courriel complète.'],
  ['"q"@example.org', 'Une adresse entre guillemets n’est pas prise en charge.'],
  ['rémi@example.org', 'Il y a un accent avant'],
  ['a@example.org, b@example.org', 'Il y a plus d’une adresse'],
  [' ', 'Écrivez l’adresse à écarter.'],
  ['', 'Écrivez l’adresse à écarter.'],
  [42, 'Écrivez l’adresse à écarter.'],
])('“%s” is no address to suppress: its field says why, and nothing is kept', async (typed, message) => {
  const before = await countAll(open.payload, 'suppressions')

  const { status, json } = await suppressByForm(typed)

  expect(status).toBe(400)
  expect(json.errors[0].data.errors).toEqual([
    expect.objectContaining({ path: 'email', message: expect.stringContaining(message) }),
  ])
  expect(await countAll(open.payload, 'suppressions')).toBe(before)
})

test('leaving does not soften a complaint, and each reason stands by itself', async () => {
  const clock = setClock()
  const email = 'angry@example.org'
  const id = await subscribed(email, clock)
  await store().suppress(email, 'complaint', clock())
  await store().suppress(email, 'complaint', clock())

  await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'link' }, clock)

  expect((await store().suppressionsOf(email)).sort()).toEqual(['complaint', 'unsubscribed'])
})

test('whoever left and then asked staff never to be written to is asked nothing by a stranger’s request', async () => {
  const clock = setClock()
  const email = 'never@example.org'
  const id = await subscribed(email, clock)
  await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'link' }, clock)
  await store().suppress(email, 'manual', clock())
  clock.forward(48)

  await requestSubscription(store(), someone(email), clock)

  expect((await held(open.payload, email)).notices).toEqual(['confirm'])
})

test('a bounce that staff lift leaves an erasure in place: no list brings the address back', async () => {
  const clock = setClock()
  const email = 'erased-after@example.org'
  const id = await subscribed(email, clock)
  await store().suppress(email, 'bounce', clock())
  const token = signLink('rights', { subscriber: id, bulletin: bulletin.id, locale: 'fr', issuedAt: clock() })
  await forgetPerson(store(), token, clock)
  const rows = await suppressionRowsOf(open.payload, email)

  const bounce = rows.find(({ reason }) => reason === 'bounce')?.id as string
  await open.payload.delete({ collection: 'suppressions', id: bounce, overrideAccess: true })

  expect((await store().suppressionsOf(email)).sort()).toEqual(['erased', 'unsubscribed'])
})

test('who moves leaves their dead mailbox behind, and stays out where they had left', async () => {
  const clock = setClock()
  const id = await subscribed('dead@example.org', clock)
  await unsubscribe(store(), link('unsubscribe', id, clock()), { method: 'link' }, clock)
  await store().suppress('dead@example.org', 'bounce', clock())
  await store().changeSubscriber(id, { newEmail: 'alive@example.org' })
  const pair = addressPair('dead@example.org', 'alive@example.org')

  await changeAddress(
    store(),
    signLink('address', { subscriber: id, bulletin: pair, locale: 'fr', issuedAt: clock() }),
    clock,
  )

  expect(await store().suppressionsOf('alive@example.org')).toEqual(['unsubscribed'])
})
