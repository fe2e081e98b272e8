import { existsSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import { createLocalReq, getLocalI18n } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Notice } from '../../../src/payload-types'
import { makeBulletin, makeDraft, makeSubscribers, startEdition } from '../../support/editions'
import { type MailServer, startMailServer } from '../../support/mail-server'
import { type OpenPayload, openPayload } from '../../support/payload'
import { workUntil } from '../../support/worker'

let open: OpenPayload
let bulletin: string
let server: MailServer

beforeAll(async () => {
  open = await openPayload()
})
afterAll(() => open.close())
beforeEach(async () => {
  server = await startMailServer()
  bulletin = await makeBulletin(open.payload)
})
afterEach(() => server.close())

async function queue(data: Partial<Notice> & Pick<Notice, 'kind'>): Promise<string> {
  const { id } = await open.payload.create({
    collection: 'notices',
    overrideAccess: true,
    data: { locale: 'fr', state: 'pending', ...data },
  })
  return id
}

const find = (id: string) =>
  open.payload.findByID({ collection: 'notices', id, overrideAccess: true, showHiddenFields: true })

const workUntilSettled = (id: string) =>
  workUntil(async () => !['pending', 'claimed', 'submitting'].includes((await find(id)).state), {
    payload: open.payload,
    smtpUrl: server.url,
  })

test('a confirmation leaves with a fresh link and says that nobody wrote it by hand', async () => {
  const [subscriber] = await makeSubscribers(open.payload, bulletin, [{ state: 'unconfirmed' }])
  const id = await queue({ kind: 'confirm', subscriber, bulletin })

  await workUntilSettled(id)

  expect(await find(id)).toMatchObject({ state: 'accepted' })
  const mail = await simpleParser(server.received[0]?.raw ?? '')
  expect(mail.text).toMatch(/http:\/\/localhost:3999\/c\/fr\./)
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail.headers.has('list-unsubscribe')).toBe(false)
})

test('a confirmation that is no longer wanted does not leave', async () => {
  const [subscriber] = await makeSubscribers(open.payload, bulletin, [{ state: 'confirmed' }])
  const id = await queue({ kind: 'confirm', subscriber, bulletin })

  await workUntilSettled(id)

  expect(await find(id)).toMatchObject({ state: 'suppressed', reason: 'person-confirmed' })
  expect(server.received).toHaveLength(0)
})

test.each(['address-changed', 'new-address'] as const)(
  'a notice of kind %s that has lost its address goes nowhere, rather than to the person’s own',
  async (kind) => {
    const [subscriber] = await makeSubscribers(open.payload, bulletin, [{}])
    const id = await queue({ kind, subscriber, bulletin })

    await workUntilSettled(id)

    expect(await find(id)).toMatchObject({ state: 'suppressed', reason: 'no-address' })
    expect(server.received).toHaveLength(0)
  },
)

test('a mail of an account leaves as it was made, and its text is not kept', async () => {
  const message = {
    to: 'staff@example.org',
    subject: 'Mot de passe',
    html: '<p>Un lien</p>',
    text: 'Un lien',
  }
  const id = await queue({ kind: 'account', message })

  await workUntilSettled(id)

  const notice = await find(id)
  expect(notice).toMatchObject({ state: 'accepted' })
  expect(notice.message ?? null).toBeNull()
  const mail = await simpleParser(server.received[0]?.raw ?? '')
  expect(mail).toMatchObject({ subject: 'Mot de passe', html: '<p>Un lien</p>', text: 'Un lien' })
})

test.each([
  ['fr', 'Choisir un nouveau mot de passe', 'fr-CA'],
  ['en', 'Choose a new password', 'en-CA'],
] as const)(
  'a forgotten password is answered in the language of the person (%s), its link in the text too',
  async (language, subject, tag) => {
    const email = `oubli-${language}@example.org`
    await open.payload.create({
      collection: 'users',
      overrideAccess: true,
      data: { name: 'Oubli', email, password: 'une longue phrase secrete 42', role: 'editor' },
    })
    const req = await createLocalReq({}, open.payload)
    req.i18n = (await getLocalI18n({ config: open.payload.config, language })) as typeof req.i18n

    const token = await open.payload.forgotPassword({ collection: 'users', data: { email }, req })
    const { docs } = await open.payload.find({
      collection: 'notices',
      where: { kind: { equals: 'account' } },
      sort: '-createdAt',
      limit: 1,
      overrideAccess: true,
    })
    await workUntilSettled(String(docs[0]?.id))

    const mail = await simpleParser(server.received[0]?.raw ?? '')
    expect(mail.subject).toBe(subject)
    expect(mail.text).toContain(`/admin/reset/${token}`)
    expect(mail.headers.get('content-language')).toBe(tag)
  },
)

test('a mail of an account without a message is not sent', async () => {
  const id = await queue({ kind: 'account', message: { to: 'not an address' } })

  await workUntilSettled(id)

  expect(await find(id)).toMatchObject({ state: 'suppressed', reason: 'no-message' })
})

test('a test of an edition goes to the member of staff, marked, with links that change nothing', async ({
  skip,
}) => {
  if (!existsSync('dist/render-mail.mjs')) skip('the mail renderer is not built: npm run build')
  const user = await open.payload.create({
    collection: 'users',
    overrideAccess: true,
    data: {
      name: 'Essai',
      email: 'essai@example.org',
      password: 'une longue phrase secrete 42',
      role: 'editor',
    },
  })
  const edition = await makeDraft(open.payload, bulletin)
  const id = await queue({ kind: 'test', edition, bulletin, user: user.id })

  await workUntilSettled(id)

  expect(await find(id)).toMatchObject({ state: 'accepted' })
  const mail = await simpleParser(server.received[0]?.raw ?? '')
  expect(mail.subject).toBe('[Essai] Un objet')
  expect(server.received[0]?.to).toBe('essai@example.org')
  expect(`${mail.html}${mail.text}`).not.toMatch(/\/[upc]\/fr\.|liaison\.invalid/)
  expect(
    await open.payload.findByID({ collection: 'editions', id: edition, overrideAccess: true }),
  ).toMatchObject({
    state: 'draft',
  })
})

test('a notice does not wait behind a bulletin', async () => {
  await makeSubscribers(
    open.payload,
    bulletin,
    Array.from({ length: 60 }, () => ({})),
  )
  await startEdition(open.payload, bulletin)
  const options = { payload: open.payload, smtpUrl: server.url, connections: 1, rate: 25 }
  await workUntil(async () => server.received.length >= 3, options)
  const [subscriber] = await makeSubscribers(open.payload, bulletin, [
    { state: 'unconfirmed', email: 'now@example.org' },
  ])
  await queue({ kind: 'confirm', subscriber, bulletin })

  await workUntil(async () => server.received.some(({ to }) => to === 'now@example.org'), options)

  expect(server.received.length).toBeLessThan(20)
})
