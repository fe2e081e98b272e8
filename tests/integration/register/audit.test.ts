import { afterAll, beforeAll, expect, test } from 'vitest'
import { suppressionHash } from '../../../src/audience/suppression'
import { auditLines } from '../../support/audit-lines'
import { makeBulletin } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let checkAudit: typeof import('../../../src/register/store-audit').checkAudit

beforeAll(async () => {
  open = await openPayload()
  checkAudit = (await import('../../../src/register/store-audit')).checkAudit
})
afterAll(() => open.close())

const lines = (action: string) => auditLines(open.payload, action)

test('signing in and what is done to accounts stand in the log, under the name of who did it (P18)', async () => {
  const boss = await signedIn(open.payload, 'administrator')
  const { id } = await signedIn(open.payload, 'author')
  await rest(open.payload, `/users/${id}`, { method: 'PATCH', body: { role: 'editor' }, cookie: boss.cookie })
  await rest(open.payload, `/users/${id}`, { method: 'DELETE', cookie: boss.cookie })

  expect((await lines('signed-in')).map(({ subject }) => subject)).toEqual([
    `users/${boss.id}`,
    `users/${id}`,
  ])
  const actor = expect.stringMatching(/^administrator-/)
  expect(await lines('account-changed')).toMatchObject([{ actor, subject: `users/${id}` }])
  expect(await lines('account-removed')).toMatchObject([{ actor, subject: `users/${id}` }])
})

test('settings that change are named, and what they hold is not', async () => {
  const { cookie } = await signedIn(open.payload, 'administrator')
  const bulletin = await makeBulletin(open.payload)

  await rest(open.payload, `/bulletins/${bulletin}?locale=fr`, {
    method: 'PATCH',
    body: { contact: 'autre@example.org' },
    cookie,
  })

  const last = (await lines('settings-changed')).at(-1)
  expect(last).toMatchObject({ subject: `bulletins/${bulletin}`, details: { changed: ['contact'] } })
})

test('an administrator lifts a bounce and says why; what the person or a complaint decided stays', async () => {
  const { cookie } = await signedIn(open.payload, 'administrator')
  const lift = async (reason: 'bounce' | 'complaint' | 'unsubscribed' | 'erased', why: string) => {
    const { id } = await open.payload.create({
      collection: 'suppressions',
      data: {
        hash: suppressionHash(`${reason}${why}@example.org`),
        reason,
        at: new Date('2026-01-01').toISOString(),
      },
      overrideAccess: true,
    })
    const asked = await rest(open.payload, `/suppressions/${id}/lift`, {
      method: 'POST',
      body: { reason: why },
      cookie,
    })
    const { totalDocs } = await open.payload.count({
      collection: 'suppressions',
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    return `${asked.status} ${totalDocs === 1 ? 'stays' : 'lifted'}`
  }

  expect(await lift('bounce', 'Nouvelle boîte confirmée au téléphone')).toBe('200 lifted')
  expect(await lift('bounce', '')).toBe('400 stays')
  expect(await lift('complaint', 'Erreur de sa part')).toBe('409 stays')
  expect(await lift('unsubscribed', 'Elle veut revenir')).toBe('409 stays')
  expect(await lift('erased', 'Elle veut revenir')).toBe('409 stays')
  expect(await lines('suppression-lifted')).toMatchObject([
    { details: { was: 'bounce', reason: 'Nouvelle boîte confirmée au téléphone' } },
  ])
})

test('nobody below an administrator lifts or reads; nobody at all enters an unsubscription for somebody else', async () => {
  const publisher = await signedIn(open.payload, 'publisher')
  const administrator = await signedIn(open.payload, 'administrator')
  const enter = (reason: string, cookie: string) =>
    rest(open.payload, '/suppressions', {
      method: 'POST',
      body: { email: `entered-${reason}@example.org`, reason },
      cookie,
    })

  expect((await rest(open.payload, '/audit', { cookie: publisher.cookie })).status).toBe(403)
  expect((await enter('bounce', publisher.cookie)).status).toBe(403)
  const entered = await enter('bounce', administrator.cookie)
  expect(entered.status).toBe(201)
  const refused = await enter('unsubscribed', administrator.cookie)
  expect([refused.status, refused.json.errors[0].message]).toEqual([
    400,
    expect.stringContaining('gestes de la personne'),
  ])
  expect(await lines('suppression-added')).toMatchObject([{ details: { reason: 'bounce' } }])
})

test('the log holds, and nobody changes a line of it', async () => {
  const { cookie } = await signedIn(open.payload, 'administrator')
  const { docs } = await open.payload.find({ collection: 'audit', limit: 1, overrideAccess: true })
  const [line] = docs

  const change = await rest(open.payload, `/audit/${line?.id}`, {
    method: 'PATCH',
    body: { actor: 'x' },
    cookie,
  })
  const remove = await rest(open.payload, `/audit/${line?.id}`, { method: 'DELETE', cookie })

  expect([change.status, remove.status]).toEqual([403, 403])
  const { records, broken } = await checkAudit(open.payload)
  expect(records).toBeGreaterThan(10)
  expect(broken).toEqual([])
})
