import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditLines } from '../../support/audit-lines'
import { type OpenPayload, openPayload } from '../../support/payload'
import { builder } from './build-content'

let opened: OpenPayload
let edition: string
let bulletin: string
let editor: TypedUser
let administrator: TypedUser

beforeAll(async () => {
  opened = await openPayload()
  const { payload } = opened
  const build = builder(payload)
  const sheet = await build.factSheet({ title: 'Une fiche à voir' })
  bulletin = await build.bulletin('essai')
  edition = await build.edition(bulletin, [{ heading: 'Fiches', items: [['fact-sheets', sheet]] }])
  editor = await staffMember(payload, 'editor')
  administrator = await staffMember(payload, 'administrator')
  await payload.create({
    collection: 'subscribers',
    data: {
      email: 'alice@example.org',
      locale: 'en',
      state: 'confirmed',
      frequency: 'each',
      source: 'form',
      bulletins: [bulletin],
    },
    overrideAccess: true,
  })
})

afterAll(() => opened.close())

async function staffMember(
  payload: Payload,
  role: 'editor' | 'publisher' | 'administrator',
): Promise<TypedUser> {
  const user = await payload.create({
    collection: 'users',
    data: { name: role, email: `${role}@example.org`, password: 'une-longue-phrase-de-passe', role },
    overrideAccess: true,
  })
  return { ...user, collection: 'users' } as TypedUser
}

/** Calls an endpoint of the editions as Payload would: who is signed in is all that differs. */
async function call(
  method: 'get' | 'post',
  name: string,
  {
    user = null,
    query = {},
    body,
    language = 'fr',
  }: { user?: TypedUser | null; query?: object; body?: object; language?: string } = {},
): Promise<Response> {
  const { createLocalReq } = await import('payload')
  const { payload } = opened
  const endpoints = payload.collections.editions.config.endpoints || []
  const endpoint = endpoints.find((each) => each.path === `/:id/${name}` && each.method === method)
  if (!endpoint) throw new Error(`no endpoint ${method} ${name}`)
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const asked = Object.assign(req, {
    routeParams: { id: edition },
    query,
    data: body,
    i18n: { ...req.i18n, language },
    method: method.toUpperCase(),
  }) as PayloadRequest
  return endpoint.handler(asked)
}

describe('without signing in', () => {
  test.each([
    ['get', 'preview'],
    ['get', 'status'],
    ['get', 'recipients'],
    ['post', 'test'],
    ['post', 'send'],
    ['post', 'copy'],
  ] as const)('%s %s is refused, in the language of the person', async (method, name) => {
    const response = await call(method, name)

    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      errors: [{ code: 'sign-in', message: 'Connectez-vous pour continuer.' }],
    })
  })

  test('every endpoint of the editions is among those', () => {
    const endpoints = (opened.payload.collections.editions.config.endpoints || []).filter(({ path: at }) =>
      at.startsWith('/:id/'),
    )
    const ours = endpoints.map(({ path: at }) => at.slice(5)).filter((name) => !name.includes('/'))

    expect(
      ours.filter((name) => ['preview', 'status', 'recipients', 'test', 'send', 'copy'].includes(name)),
    ).toHaveLength(6)
  })
})

test('the status tells what is missing, to how many it would go, and whether mail works', async () => {
  const response = await call('get', 'status', { user: editor })

  expect(response.headers.get('Cache-Control')).toBe('private, no-store')
  expect(await response.json()).toMatchObject({
    id: edition,
    state: 'draft',
    planned: 0,
    locales: ['fr'],
    // English subscribers get French until the edition is ready in English.
    expected: { fr: 1, en: 0 },
    problems: [{ code: 'no-english-subject', isBlocking: false }],
    mail: { state: 'off' },
    isWorkerRunning: false,
    isAdministrator: false,
  })
})

test('the status counts who gets the edition in a digest apart, and says when', async () => {
  const { id } = await opened.payload.create({
    collection: 'subscribers',
    data: {
      email: 'digest@example.org',
      locale: 'fr',
      state: 'confirmed',
      frequency: 'monthly',
      source: 'form',
      bulletins: [bulletin],
    },
    overrideAccess: true,
  })

  const report = await (await call('get', 'status', { user: editor })).json()
  await opened.payload.delete({ collection: 'subscribers', id, overrideAccess: true })

  expect(report).toMatchObject({
    planned: 0,
    expected: { fr: 1, en: 0 },
    expectedDigests: { weekly: { people: 0 }, monthly: { people: 1 } },
    digests: { waiting: 0, digested: 0, dropped: 0 },
  })
  for (const { at } of Object.values<{ at: string }>(report.expectedDigests))
    expect(new Date(at).getTime()).toBeGreaterThan(Date.now())
})

test('a preview in a language the edition does not go out in says so', async () => {
  const response = await call('get', 'preview', {
    user: editor,
    query: { locale: 'en', part: 'html' },
    language: 'en',
  })

  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    errors: [{ message: 'This edition does not go out in this language.' }],
  })
})

// The renderer is a built file: without it there is nothing to look at.
test.skipIf(!existsSync(path.resolve('dist/render-mail.mjs')))(
  'the preview is the mail itself, and can run nothing',
  async () => {
    const html = await call('get', 'preview', { user: editor, query: { locale: 'fr', part: 'html' } })
    const text = await call('get', 'preview', { user: editor, query: { locale: 'fr', part: 'text' } })

    expect(html.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox",
    )
    const page = await html.text()
    expect(page).toContain('Une fiche à voir')
    expect(page).toContain('lang="fr-CA"')
    expect(page).not.toContain('liaison.invalid')
    expect(await text.text()).toContain('Une fiche à voir')
  },
)

test('a test is queued for the person who asks, in the language asked', async () => {
  const refused = await call('post', 'test', { user: editor, body: { locales: ['en'] } })
  const queued = await call('post', 'test', { user: editor, body: { locales: ['fr', 'fr'] } })
  const { docs } = await opened.payload.find({
    collection: 'notices',
    where: { kind: { equals: 'test' } },
    depth: 0,
    overrideAccess: true,
  })

  expect([refused.status, queued.status]).toEqual([409, 202])
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ kind: 'test', edition, user: editor.id, locale: 'fr', state: 'pending' })
})

// Editors compose; who receives is for those who send. It was masked for them: the domain of an address already says much.
test('publishers send, once, and see masked addresses; editors see no recipient, administrators whole addresses', async () => {
  const refused = await call('post', 'send', { user: editor })
  const publisher = await staffMember(opened.payload, 'publisher')
  const first = await call('post', 'send', { user: publisher })
  const second = await call('post', 'send', { user: publisher })
  await opened.payload.create({
    collection: 'deliveries',
    data: { edition, subscriber: await onlySubscriber(), locale: 'fr', state: 'pending' },
    overrideAccess: true,
  })
  const seen = await Promise.all(
    [publisher, administrator].map(async (user) =>
      (await call('get', 'recipients', { user, query: { state: 'pending' } })).json(),
    ),
  )

  expect(refused.status).toBe(403)
  expect((await call('get', 'recipients', { user: editor })).status).toBe(403)
  expect(await reportFor(editor)).toMatchObject({ planned: 1, maySeeRecipients: false })
  expect(await reportFor(publisher)).toMatchObject({ maySeeRecipients: true })
  expect([await first.json(), await second.json()]).toEqual([
    { outcome: 'started' },
    { outcome: 'already-started' },
  ])
  expect(seen.map(({ rows }) => rows[0].address)).toEqual(['a…@example.org', 'alice@example.org'])
  expect(await auditLines(opened.payload, 'edition-sent')).toEqual([
    { actor: 'publisher@example.org', subject: `editions/${edition}`, details: null },
  ])
})

const reportFor = async (user: TypedUser) => (await call('get', 'status', { user })).json()

async function onlySubscriber(): Promise<string> {
  const { docs } = await opened.payload.find({
    collection: 'subscribers',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}
