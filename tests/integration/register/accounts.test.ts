import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { auditLines } from '../../support/audit-lines'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let boss: { cookie: string; id: string }

beforeAll(async () => {
  open = await openPayload()
  boss = await signedIn(open.payload, 'administrator')
})
afterAll(() => open.close())

const lines = (action: string) => auditLines(open.payload, action)
const post = (path: string, body: object, cookie = '') =>
  rest(open.payload, path, { method: 'POST', body, cookie })
const emailOf = async (id: string) =>
  (await open.payload.findByID({ collection: 'users', id, overrideAccess: true })).email
let callers = 0
/** Each from another network: what is looked at here is not how many one of them may try. */
const attempt = (email: string, password: string) =>
  rest(open.payload, '/users/login', {
    method: 'POST',
    body: { email, password },
    caller: `192.0.2.${++callers}`,
  })

test('accounts added, changed and removed are named, with who did it (P18)', async () => {
  const { id } = await signedIn(open.payload, 'author')
  const account = await emailOf(id)
  await rest(open.payload, `/users/${id}`, { method: 'PATCH', body: { role: 'editor' }, cookie: boss.cookie })
  await rest(open.payload, `/users/${id}`, { method: 'DELETE', cookie: boss.cookie })

  const about = { subject: `users/${id}`, actor: await emailOf(boss.id) }
  expect((await lines('account-added')).at(-1)).toEqual({
    subject: `users/${id}`,
    actor: 'cli',
    details: { account, role: 'author' },
  })
  expect(await lines('account-changed')).toEqual([
    { ...about, details: { account, changed: ['role'], role: { before: 'author', after: 'editor' } } },
  ])
  expect(await lines('account-removed')).toEqual([{ ...about, details: { account, role: 'editor' } }])
})

test('an administrator who chooses the password of a colleague is named in the log (P18)', async () => {
  const { id } = await signedIn(open.payload, 'author')

  await rest(open.payload, `/users/${id}`, {
    method: 'PATCH',
    body: { password: 'une-autre-longue-phrase' },
    cookie: boss.cookie,
  })

  expect((await lines('account-changed')).at(-1)).toEqual({
    actor: await emailOf(boss.id),
    subject: `users/${id}`,
    details: { account: await emailOf(id), changed: ['password'] },
  })
})

test('a new name or address is no new password', async () => {
  const { id } = await signedIn(open.payload, 'author')
  const before = await emailOf(id)

  await rest(open.payload, `/users/${id}`, {
    method: 'PATCH',
    body: { email: 'nouvelle@example.org' },
    cookie: boss.cookie,
  })

  expect((await lines('account-changed')).at(-1)?.details).toEqual({
    account: 'nouvelle@example.org',
    changed: ['email'],
    email: { before, after: 'nouvelle@example.org' },
  })
})

test('a refused sign-in is noted; what was typed is kept only where it is the address of an account (P18)', async () => {
  const { id } = await signedIn(open.payload, 'author')
  const account = await emailOf(id)

  expect((await attempt(account.toUpperCase(), 'pas-le-bon-mot-de-passe')).status).toBe(401)
  expect((await attempt('abonnee@example.org', 'un-mot-de-passe-entier')).status).toBe(401)

  expect(await lines('sign-in-failed')).toEqual([
    { actor: 'unknown', subject: `users/${id}`, details: { account } },
    { actor: 'unknown', subject: null, details: null },
  ])
})

test('a robot that goes on trying makes one line in ten minutes, and the next line says how often it tried (P18)', async () => {
  const before = (await lines('sign-in-failed')).length
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
  for (let tries = 0; tries < 4; tries++)
    await attempt(`robot-${tries}@example.org`, 'un-mot-de-passe-entier')
  expect((await lines('sign-in-failed')).slice(before)).toEqual([
    { actor: 'unknown', subject: null, details: null },
  ])

  vi.setSystemTime(Date.now() + 11 * 60_000)
  await attempt('robot@example.org', 'un-mot-de-passe-entier')
  vi.useRealTimers()

  expect((await lines('sign-in-failed')).at(-1)).toEqual({
    actor: 'unknown',
    subject: null,
    details: { more: 3 },
  })
})

test('an account that locks, and the administrator who unlocks it, are noted (P18)', async () => {
  const { id } = await signedIn(open.payload, 'author')
  const account = await emailOf(id)
  const about = { subject: `users/${id}`, details: { account } }

  for (let tries = 0; tries < 5; tries++) await attempt(account, 'pas-le-bon-mot-de-passe')
  expect(await lines('account-locked')).toEqual([{ ...about, actor: 'unknown' }])
  await attempt(account, 'pas-le-bon-mot-de-passe')
  expect((await lines('sign-in-failed')).at(-1)?.details).toEqual({ account, isLocked: true })

  expect((await post('/users/unlock', { email: account }, boss.cookie)).status).toBe(200)
  expect(await lines('account-unlocked')).toEqual([{ ...about, actor: await emailOf(boss.id) }])
})

test('a link asked for a new password, and the password chosen by it, are noted as such (P18)', async () => {
  const { id } = await signedIn(open.payload, 'author')
  const account = await emailOf(id)
  const about = { subject: `users/${id}`, details: { account }, actor: 'unknown' }
  const changes = (await lines('account-changed')).length

  expect((await post('/users/forgot-password', { email: account })).status).toBe(200)
  expect((await post('/users/forgot-password', { email: 'personne@example.org' })).status).toBe(200)
  expect(await lines('password-link-asked')).toEqual([about])

  const { docs } = await open.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    showHiddenFields: true,
    overrideAccess: true,
  })
  const token = docs[0]?.resetPasswordToken
  const chosen = await post('/users/reset-password', { token, password: 'encore-une-longue-phrase' })
  expect(chosen.status).toBe(200)

  expect(await lines('password-reset')).toEqual([{ actor: account, subject: `users/${id}`, details: null }])
  expect((await lines('signed-in')).at(-1)).toMatchObject({ actor: account })
  expect(await lines('account-changed')).toHaveLength(changes)
})
