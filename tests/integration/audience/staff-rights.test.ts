import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendPreferencesLink } from '../../../src/audience/send-preferences-link'
import { unsubscribe } from '../../../src/audience/unsubscribe'
import { checkConsents } from '../../../src/register/store-consents'
import { rest, signedIn } from '../../support/rest'
import { type Audience, held, openAudience, setClock, settleNotices } from './support'

let audience: Audience
let cookie: string

beforeAll(async () => {
  audience = await openAudience()
  cookie = (await signedIn(audience.payload, 'administrator')).cookie
})
afterAll(() => audience.close())

const erase = (id: string, body: object, as = cookie) =>
  rest(audience.payload, `/subscribers/${id}/erase`, { method: 'POST', cookie: as, body })
const lastInLog = async () => {
  const { docs } = await audience.payload.find({
    collection: 'audit',
    sort: '-sequence',
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]
}

test.each(['preferences', 'unsubscribe'] as const)(
  'who left long ago is mailed the link to their data from an old link (%s), without coming back (P12)',
  async (act) => {
    const clock = setClock()
    const email = `left.${act}@example.org`
    const id = await audience.subscribed(email, clock)
    const old = audience.link(act, id, clock())
    await unsubscribe(
      audience.store(),
      audience.link('unsubscribe', id, clock(), 'all'),
      { method: 'link' },
      clock,
    )
    clock.forward(24 * 60)

    expect(await sendPreferencesLink(audience.store(), act, old, clock)).toEqual({ outcome: 'asked' })

    const mail = await audience.mailOf('rights', id, clock)
    expect([mail.to, mail.text.includes('/r/')]).toEqual([email, true])
    await settleNotices(audience.payload)
    expect((await held(audience.payload, email)).subscriber?.state).toBe('unsubscribed')
  },
)

test('who complained, or asked staff never to be written to, gets no link from it', async () => {
  const clock = setClock()
  const id = await audience.subscribed('never.again@example.org', clock)
  await audience.store().suppress('never.again@example.org', 'manual', clock())

  await sendPreferencesLink(audience.store(), 'unsubscribe', audience.link('unsubscribe', id, clock()), clock)

  expect((await held(audience.payload, 'never.again@example.org')).notices).toEqual(['confirm'])
})

test('an administrator hands over what is held of one person, and the log says so (P12, P13)', async () => {
  const id = await audience.subscribed('letter@example.org', setClock())

  const { status, json } = await rest(audience.payload, `/subscribers/${id}/own-data?format=json`, { cookie })

  expect(status).toBe(200)
  expect(json).toMatchObject({ format: 'liaison-own-data-1', person: { email: 'letter@example.org' } })
  expect(await lastInLog()).toMatchObject({ action: 'person-exported', subject: `subscribers/${id}` })
  const request = new Request(`http://localhost:3999/api/subscribers/${id}/own-data?format=csv`, {
    headers: { Cookie: cookie, Origin: 'http://localhost:3999' },
  })
  const csv = await handleEndpoints({ config: audience.payload.config, request })
  expect(csv.headers.get('Content-Disposition')).toMatch(/^attachment; filename="liaison-.+\.csv"$/)
  expect(await csv.text()).toContain('letter@example.org')
})

test('an administrator erases one person at their request: the register keeps the reason, and nothing names them (P12, P14)', async () => {
  const email = 'erase.me@example.org'
  const id = await audience.subscribed(email, setClock())

  const { status } = await erase(id, { reason: ' Lettre du 3 mars ', email: ' Erase.Me@example.org ' })

  expect(status).toBe(200)
  expect((await held(audience.payload, email)).subscriber).toBeNull()
  expect((await audience.store().suppressionsOf(email)).sort()).toEqual(['erased', 'unsubscribed'])
  const { docs } = await audience.payload.find({
    collection: 'consents',
    where: { act: { equals: 'erased' } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs).toMatchObject([{ method: 'staff', proof: 'Lettre du 3 mars' }])
  expect(docs[0]?.subscriber ?? null).toBeNull()
  expect(await checkConsents(audience.payload)).toMatchObject({ broken: [] })
  const line = await lastInLog()
  expect(line).toMatchObject({ action: 'person-erased', subject: `subscribers/${id}` })
  expect(line?.details).toContain('Lettre du 3 mars')
  expect(JSON.stringify(line)).not.toContain(email)
})

test('an address with accents, written as the record shows it, erases its person', async () => {
  const id = await audience.subscribed('marie@xn--cole-9oa.example.org', setClock())

  const { status } = await erase(id, { reason: 'Lettre', email: 'Marie@École.example.org' })

  expect(status).toBe(200)
  expect((await held(audience.payload, 'marie@xn--cole-9oa.example.org')).subscriber).toBeNull()
})

test.each([
  ['without a reason', { reason: ' ', email: 'keep@example.org' }, 'reason-missing'],
  [
    'with a reason that names them',
    { reason: 'Lettre de keep@example.org', email: 'keep@example.org' },
    'reason-names',
  ],
  ['with the address of somebody else', { reason: 'Lettre', email: 'other@example.org' }, 'not-the-address'],
  ['with a field too many', { reason: 'Lettre', email: 'keep@example.org', all: true }, 'bad-request'],
])('nobody is erased %s', async (_, body, code) => {
  const known = await audience.store().subscriberOf('keep@example.org')
  const id = known?.id ?? (await audience.subscribed('keep@example.org', setClock()))

  const { status, json } = await erase(id, body)

  expect([status, json.errors[0].code]).toEqual([422, code])
  expect(json.errors[0].message.length).toBeGreaterThan(20)
  expect((await held(audience.payload, 'keep@example.org')).subscriber?.state).toBe('confirmed')
})

test('only administrators take out or erase a person (P18)', async () => {
  const id = await audience.subscribed('guarded@example.org', setClock())
  const publisher = await signedIn(audience.payload, 'publisher')
  const body = { reason: 'Lettre', email: 'guarded@example.org' }

  expect((await erase(id, body, publisher.cookie)).status).toBe(403)
  expect((await erase(id, body, '')).status).toBe(401)
  const taken = await rest(audience.payload, `/subscribers/${id}/own-data`, { cookie: publisher.cookie })
  expect(taken.status).toBe(403)
  expect((await held(audience.payload, 'guarded@example.org')).subscriber?.id).toBe(id)
})
