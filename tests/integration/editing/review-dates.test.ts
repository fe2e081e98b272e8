import { simpleParser } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { remindReviews } from '../../../src/knowledge/remind-reviews'
import { makeBulletin } from '../../support/editions'
import { type MailServer, startMailServer } from '../../support/mail-server'
import { type OpenPayload, openPayload } from '../../support/payload'
import { workUntil } from '../../support/worker'

let open: OpenPayload
let server: MailServer

beforeAll(async () => {
  open = await openPayload()
  await makeBulletin(open.payload)
})
afterAll(() => open.close())
beforeEach(async () => {
  server = await startMailServer()
})
afterEach(async () => {
  await server.close()
  for (const collection of ['notices', 'fact-sheets', 'users'] as const) {
    await open.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
  }
})

const now = new Date('2027-03-01T15:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString()

let count = 0
async function hire(role: string, language = 'fr'): Promise<string> {
  const { id } = await open.payload.create({
    collection: 'users',
    data: {
      email: `${role}-${++count}@example.org`,
      password: 'une-longue-phrase-de-passe',
      name: role,
      role: role as 'author',
      language: language as 'fr',
    },
    overrideAccess: true,
  })
  return String(id)
}

async function sheet(data: object): Promise<string> {
  const { id } = await open.payload.create({
    collection: 'fact-sheets',
    data: { title: 'Une fiche', lead: 'Une phrase.', kind: 'fiche', _status: 'published', ...data } as never,
    overrideAccess: true,
  })
  return String(id)
}

const notices = async () =>
  (await open.payload.find({ collection: 'notices', depth: 0, sort: 'createdAt', overrideAccess: true })).docs

async function mails() {
  await workUntil(
    async () => (await notices()).every(({ state }) => !['pending', 'claimed', 'submitting'].includes(state)),
    { payload: open.payload, smtpUrl: server.url },
  )
  return Promise.all(server.received.map(({ raw }) => simpleParser(raw)))
}

test('a content comes back to its author thirty days before its date, once', async () => {
  const author = await hire('author')
  await hire('editor')
  const id = await sheet({ createdBy: author, reviewOn: inDays(30) })
  await sheet({ title: 'Plus tard', createdBy: author, reviewOn: inDays(31) })

  expect(await remindReviews(open.payload, now)).toBe(1)
  expect(await remindReviews(open.payload, new Date(now.getTime() + 3600_000))).toBe(0)

  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail?.subject).toBe('À revoir\u00A0: Une fiche')
  expect(mail?.text).toContain('«\u00A0Une fiche\u00A0» est à revoir le 31\u00A0mars 2027')
  expect(mail?.text).toContain(`/admin/collections/fact-sheets/${id}`)
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
})

test('two workers that think of it together tell it once', async () => {
  await sheet({ createdBy: await hire('author'), reviewOn: inDays(10) })

  await Promise.all([remindReviews(open.payload, now), remindReviews(open.payload, now)])

  expect(await notices()).toHaveLength(1)
})

test('a new date is told again', async () => {
  const id = await sheet({ createdBy: await hire('author'), reviewOn: inDays(5) })
  await remindReviews(open.payload, now)
  await open.payload.update({
    collection: 'fact-sheets',
    id,
    data: { reviewOn: inDays(20) },
    locale: 'fr',
    overrideAccess: true,
  })

  expect(await remindReviews(open.payload, now)).toBe(1)
})

test('when its author has left, a content comes back to the editors, each in their language', async () => {
  const author = await hire('author')
  await sheet({ createdBy: author, reviewOn: inDays(10) })
  await open.payload.delete({ collection: 'users', id: author, overrideAccess: true })
  await hire('editor', 'en')
  await hire('editor', 'fr')
  await hire('administrator')

  expect(await remindReviews(open.payload, now)).toBe(2)

  const subjects = (await mails()).map(({ subject }) => subject).sort()
  expect(subjects).toEqual(['To review: Une fiche', 'À revoir\u00A0: Une fiche'])
})

test('a content that was archived or postponed before the mail leaves is not written about', async () => {
  const author = await hire('author')
  const archived = await sheet({ createdBy: author, reviewOn: inDays(10) })
  const postponed = await sheet({ createdBy: author, reviewOn: inDays(10) })
  await remindReviews(open.payload, now)
  const change = { collection: 'fact-sheets', locale: 'fr', overrideAccess: true } as const
  await open.payload.update({
    ...change,
    id: archived,
    data: { stage: 'archived' },
    context: { workflow: true },
  })
  await open.payload.update({ ...change, id: postponed, data: { reviewOn: inDays(200) } })

  expect(await mails()).toEqual([])
  expect((await notices()).map(({ reason }) => reason).sort()).toEqual(['document-gone', 'no-longer-due'])
})
