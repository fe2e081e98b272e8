import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noticeMail } from '../../../src/audience/notice-mail'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import { remindConfirmations } from '../../../src/upkeep/remind-confirmations'
import { type OpenPayload, openPayload } from '../../support/payload'
import { buildBulletin, held, type SetClock, setClock, settleNotices, someone } from '../audience/support'
import { noticesOf } from './support'

let open: OpenPayload
let clock: SetClock
let people = 0
let email: string
const day = 24

beforeAll(async () => {
  open = await openPayload()
  await buildBulletin(open.payload)
})
afterAll(() => open.close())
beforeEach(() => {
  email = `attend-${++people}@example.org`
  // Each test a year after the one before: nobody of another is to be reminded.
  clock = setClock(`20${30 + people}-03-02T14:00:00.000Z`)
})

const ask = () => requestSubscription(audienceStore(open.payload), someone(email), clock)
const kinds = async () => (await held(open.payload, email)).notices.sort()
const remind = () => remindConfirmations(open.payload, clock())

test('a request not confirmed after three days is reminded once, whatever the number of workers', async () => {
  await ask()
  await settleNotices(open.payload)

  clock.forward(2 * day)
  expect(await remind()).toBe(0)
  clock.forward(1.5 * day)
  expect((await Promise.all([remind(), remind()])).reduce((sum, count) => sum + count)).toBe(1)
  clock.forward(2 * day)
  await remind()

  expect(await kinds()).toEqual(['confirm', 'confirm-reminder'])
  const { subscriber } = await held(open.payload, email)
  const [notice] = await noticesOf(open.payload, String(subscriber?.id), 'confirm-reminder')
  if (!notice) throw new Error('no notice')
  const mail = await noticeMail(open.payload, { ...notice, kind: 'confirm-reminder' }, clock)
  expect('text' in mail && mail.text).toMatch(/\/c\/fr\./)
})

test('the reminder counts among the three mails that an address may get before it answers (C5)', async () => {
  await ask()
  await settleNotices(open.payload)
  clock.forward(4 * day)
  await remind()
  await settleNotices(open.payload)

  await ask()
  expect(await kinds()).toEqual(['confirm', 'confirm-reminder'])
  clock.forward(2 * day)
  await ask()
  await settleNotices(open.payload)
  clock.forward(2 * day)
  await ask()

  expect(await kinds()).toEqual(['confirm', 'confirm', 'confirm-reminder'])
})

test('nobody is reminded who confirmed, is suppressed, whose confirmation never left, or who asked long ago', async () => {
  await ask()
  clock.forward(4 * day)
  expect(await remind(), 'the first mail still waits').toBe(0)
  await settleNotices(open.payload)
  clock.forward(9 * day)
  expect(await remind(), 'asked thirteen days ago').toBe(0)

  email = `attend-${people}-bis@example.org`
  await ask()
  await settleNotices(open.payload)
  clock.forward(4 * day)
  await audienceStore(open.payload).suppress(email, 'bounce', clock())
  expect(await remind(), 'suppressed').toBe(0)

  email = `attend-${people}-ter@example.org`
  await ask()
  await settleNotices(open.payload)
  const { subscriber } = await held(open.payload, email)
  await audienceStore(open.payload).changeSubscriber(String(subscriber?.id), { state: 'confirmed' })
  clock.forward(4 * day)
  expect(await remind(), 'confirmed').toBe(0)
})

test('the cap of three mails holds for an address whose row was erased', async () => {
  const store = audienceStore(open.payload)
  for (let time = 0; time < 3; time++) {
    await ask()
    await settleNotices(open.payload)
    clock.forward(2 * day)
  }
  const { subscriber } = await held(open.payload, email)
  await store.erase(String(subscriber?.id))

  await ask()

  expect((await held(open.payload, email)).subscriber).toBeNull()
})
