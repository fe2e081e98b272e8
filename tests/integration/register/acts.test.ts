import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFiles } from '../../../src/imports/import-files'
import { discardExpired } from '../../../src/imports/run-imports'
import { importStore } from '../../../src/imports/store-imports'
import { auditLines } from '../../support/audit-lines'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { checkedImport, receive, run, work } from '../../support/imports'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let boss: { cookie: string; id: string }
let bulletin: string
const actor = expect.stringMatching(/^administrator-/)

beforeAll(async () => {
  open = await openPayload()
  boss = await signedIn(open.payload, 'administrator')
  bulletin = await makeBulletin(open.payload)
})
afterAll(() => open.close())

const lines = (action: string) => auditLines(open.payload, action)
const lastOf = async (action: string) => (await lines(action)).at(-1)
type Method = 'POST' | 'PATCH' | 'DELETE'
const act = (path: string, method: Method, body?: object) =>
  rest(open.payload, path, { method, cookie: boss.cookie, ...(body && { body }) })

test('a segment, which decides who is written to, is noted when it is made, changed and deleted (P18)', async () => {
  const { json } = await act('/segments', 'POST', {
    name: 'Tout le monde',
    bulletin,
    conditions: { all: [] },
  })
  const subject = `segments/${json.doc.id}`
  expect(await lastOf('settings-changed')).toMatchObject({ actor, subject })

  await act(`/segments/${json.doc.id}`, 'PATCH', { conditions: { field: 'locale', in: ['fr'] } })
  expect(await lastOf('settings-changed')).toEqual({ actor, subject, details: { changed: ['conditions'] } })

  await act(`/segments/${json.doc.id}`, 'DELETE')
  expect(await lastOf('settings-removed')).toEqual({ actor, subject, details: { name: 'Tout le monde' } })
})

test('a bulletin that is deleted is noted with its name (P18)', async () => {
  const gone = await makeBulletin(open.payload, { slug: 'un-ancien-bulletin' })

  expect((await act(`/bulletins/${gone}`, 'DELETE')).status).toBe(200)

  expect(await lastOf('settings-removed')).toEqual({
    actor,
    subject: `bulletins/${gone}`,
    details: { name: 'un-ancien-bulletin' },
  })
})

test('choices of people that are moved from one theme to another are noted (P18)', async () => {
  const theme = async (slug: string) =>
    (
      await open.payload.create({
        collection: 'themes',
        data: { name: slug, slug },
        locale: 'fr',
        context: { quiet: true },
        overrideAccess: true,
      })
    ).id
  const [from, to] = [await theme('lecture'), await theme('litteratie')]
  const [person = ''] = await makeSubscribers(open.payload, bulletin, [{}])
  await open.payload.update({
    collection: 'subscribers',
    id: person,
    data: { themes: [from] },
    overrideAccess: true,
  })

  expect((await act(`/themes/${from}/usage`, 'POST', { to })).json).toMatchObject({ moved: 1 })

  expect(await lines('links-moved')).toEqual([
    { actor, subject: `themes/${from}`, details: { to, moved: 1, held: 0, kept: 0 } },
  ])
})

test('who presses Import is noted, whoever sent the file; so is who stops it (P18)', async () => {
  const id = await checkedImport(open.payload, 'courriel\nvenue@example.org\n', { bulletin })
  const subject = `imports/${id}`

  await act(`/imports/${id}/run`, 'POST')
  expect(await lastOf('import-started')).toEqual({ actor, subject, details: null })
  await act(`/imports/${id}/pause`, 'POST')
  expect(await lastOf('import-stopped')).toEqual({ actor, subject, details: null })
})

test('an import that breaks off, and what it never did given up after a day, are noted (P18)', async () => {
  const id = await receive(open.payload, 'courriel\nperdue@example.org\n')
  const about = { actor: 'liaison', subject: `imports/${id}` }
  await importStore(open.payload).change(id, {}, { bulletin })
  rmSync(importFiles(id).list('liste.csv'))

  expect((await run(open.payload, id)).state).toBe('failed')
  expect(await lastOf('import-stopped')).toMatchObject({
    ...about,
    details: { why: 'interrupted', file: 'liste.csv' },
  })

  await discardExpired(open.payload, () => new Date(Date.now() + 25 * 3600_000))
  expect(await lastOf('import-stopped')).toMatchObject({ ...about, details: { why: 'expired' } })
})

test('an import that nobody began leaves nothing to note', async () => {
  const before = (await lines('import-stopped')).length
  await receive(open.payload, 'courriel\njamais@example.org\n')
  await work(open.payload)

  await discardExpired(open.payload, () => new Date(Date.now() + 25 * 3600_000))

  expect(await lines('import-stopped')).toHaveLength(before)
})

test('an incident and an access request that are recorded are noted, and what they say is not (P18)', async () => {
  const incident = await act('/incidents', 'POST', {
    data: 'Adresses',
    circumstances: 'Un envoi en copie visible',
    occurredFrom: '2026-10-01T16:00:00.000Z',
    knownOn: '2026-10-02T16:00:00.000Z',
    people: 12,
    seriousRisk: 'no',
    riskReasons: 'Des adresses de travail.',
    measures: 'Rappel.',
  })
  const request = await act('/access-requests', 'POST', {
    person: 'Une personne',
    kind: 'access',
    channel: 'phone',
    receivedOn: '2026-01-05T16:00:00.000Z',
    state: 'open',
  })

  expect(await lines('incident-recorded')).toEqual([
    { actor, subject: `incidents/${incident.json.doc.id}`, details: null },
  ])
  expect(await lines('request-recorded')).toEqual([
    { actor, subject: `access-requests/${request.json.doc.id}`, details: null },
  ])
})

test('administrators filter the log by action, by person and by subject', async () => {
  const { email } = await open.payload.findByID({ collection: 'users', id: boss.id, overrideAccess: true })
  const found = async (where: string) =>
    (await rest(open.payload, `/audit?${where}`, { cookie: boss.cookie })).json.docs

  const signIns = await found('where[action][equals]=signed-in')
  const theirs = await found(`where[actor][equals]=${email}&limit=100`)
  const about = await found(`where[subject][equals]=users/${boss.id}`)

  expect(new Set(signIns.map(({ action }: { action: string }) => action))).toEqual(new Set(['signed-in']))
  expect(theirs.length).toBeGreaterThan(5)
  expect(theirs.every(({ actor: by }: { actor: string }) => by === email)).toBe(true)
  expect(about.map(({ action }: { action: string }) => action)).toContain('account-added')
})

test('nobody writes a line of the log or of the consents in the place of the system (P18)', async () => {
  const user = {
    ...(await open.payload.findByID({ collection: 'users', id: boss.id, overrideAccess: true })),
    collection: 'users' as const,
  }
  const line = { at: '2026-01-01', action: 'signed-in', actor: 'x', sequence: 999_999, seal: 'x' } as const
  const forbidden = expect.objectContaining({ status: 403 })

  await expect(
    open.payload.create({ collection: 'audit', data: line, user, overrideAccess: false }),
  ).rejects.toEqual(forbidden)
  const { docs } = await open.payload.find({ collection: 'audit', limit: 1, overrideAccess: true })
  const id = docs[0]?.id ?? ''
  const asSystem = { collection: 'audit', id, overrideAccess: true } as const
  await expect(open.payload.update({ ...asSystem, data: { actor: 'x' } })).rejects.toEqual(forbidden)
  await expect(open.payload.delete(asSystem)).rejects.toEqual(forbidden)
  expect((await act('/audit', 'POST', line)).status).toBe(403)
})

test.each(['author', 'editor', 'publisher'])(
  'nobody below an administrator lifts a suppression (%s)',
  async (role) => {
    const { cookie } = await signedIn(open.payload, role)
    const { id } = await open.payload.create({
      collection: 'suppressions',
      data: { email: `rebond-${role}@example.org`, reason: 'bounce' } as never,
      overrideAccess: true,
    })

    const asked = await rest(open.payload, `/suppressions/${id}/lift`, {
      method: 'POST',
      cookie,
      body: { reason: 'Pour voir' },
    })

    expect(asked.status).toBe(403)
    const kept = await open.payload.findByID({ collection: 'suppressions', id, overrideAccess: true })
    expect(kept.reason).toBe('bounce')
  },
)
