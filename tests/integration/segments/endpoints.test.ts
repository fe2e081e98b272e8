import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let bulletin: string
const cookies: Record<string, string> = {}

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['author', 'editor', 'publisher', 'administrator']) {
    cookies[role] = (await signedIn(open.payload, role)).cookie
  }
  bulletin = await makeBulletin(open.payload)
  await makeSubscribers(open.payload, bulletin, [
    ...Array.from({ length: 6 }, (_, index) => ({ email: `lectrice-${index}@example.org` })),
    { locale: 'en' },
    { state: 'unconfirmed' },
    { state: 'unsubscribed' },
  ])
  await makeSubscribers(open.payload, await makeBulletin(open.payload), [{}])
})
afterAll(() => open.close())

const french = { all: [{ field: 'locale', in: ['fr'] }] }
const count = (role: string, body: object = { bulletin, conditions: french }) =>
  rest(open.payload, '/segments/count', { method: 'POST', body, cookie: cookies[role] ?? '' })
const save = (role: string, conditions: unknown, more: object = {}) =>
  rest(open.payload, '/segments', {
    method: 'POST',
    body: { name: 'En français', bulletin, conditions, ...more },
    cookie: cookies[role] ?? '',
  })

test('publishers count and see five masked addresses; administrators see them whole', async () => {
  const publisher = await count('publisher')
  const administrator = await count('administrator')

  expect([publisher.status, publisher.json.count, publisher.json.isMasked]).toEqual([200, 6, true])
  expect(publisher.json.sample).toHaveLength(5)
  expect(JSON.stringify(publisher.json)).not.toContain('lectrice')
  expect(administrator.json.sample[0].address).toMatch(/^lectrice-\d@example\.org$/)
})

test('a few people are counted, not estimated; the faults of a question are told either way', async () => {
  const cookie = cookies.publisher ?? ''
  const ask = (body: object) => rest(open.payload, '/segments/estimate', { method: 'POST', body, cookie })
  const estimate = await ask({ bulletin, conditions: french })
  const wrong = await ask({ bulletin, conditions: { any: [] } })

  expect([estimate.status, estimate.json]).toEqual([200, null])
  expect([wrong.status, wrong.json.errors[0].code]).toEqual([422, 'empty-any'])
})

test('nobody else counts, or learns what there is to choose', async () => {
  for (const [role, status] of [
    ['nobody', 401],
    ['author', 403],
    ['editor', 403],
  ] as const) {
    const choices = await rest(open.payload, '/segments/choices', { cookie: cookies[role] ?? '' })
    const estimate = await rest(open.payload, '/segments/estimate', {
      method: 'POST',
      body: { bulletin, conditions: french },
      cookie: cookies[role] ?? '',
    })
    expect([(await count(role)).status, estimate.status, choices.status]).toEqual([status, status, status])
  }
})

test('what may be chosen is named in the language of the administration', async () => {
  const { status, json } = await rest(open.payload, '/segments/choices', { cookie: cookies.publisher ?? '' })

  expect(status).toBe(200)
  expect(json.bulletins).toContainEqual({ id: bulletin, name: 'Le bulletin de l’été', parent: null })
  expect(Object.keys(json)).toEqual(['bulletins', 'themes', 'audiences', 'territories', 'organisation'])
})

test.each([
  [{ conditions: french }, 'no-bulletin'],
  [{ bulletin: 'gone', conditions: french }, 'no-bulletin'],
  [{ bulletin: { $ne: null }, conditions: french }, 'no-bulletin'],
  [{}, 'not-conditions'],
  [{ conditions: { field: 'themes', in: [] } }, 'no-value'],
  [{ conditions: { field: 'hash', in: ['x'] } }, 'unknown-field'],
])('%j is refused in a sentence', async (body, code) => {
  const { status, json } = await count('publisher', body)

  expect([status, json.errors[0].code]).toEqual([422, code])
  expect(json.errors[0].message).toMatch(/\.$/)
})

test('a segment is saved with who made it, and never with conditions that cannot be asked', async () => {
  const saved = await save('publisher', french, { createdBy: 'someone-else' })
  const broken = await save('publisher', { any: [] })
  const foreign = await save('publisher', { field: 'themes', in: ["'); DELETE FROM subscribers; --"] })

  expect(saved.status).toBe(201)
  expect(saved.json.doc.conditions).toEqual(french)
  expect(saved.json.doc.createdBy).not.toBe('someone-else')
  expect([broken.status, foreign.status]).toEqual([400, 400])
  expect(broken.json.errors[0].data.errors[0]).toMatchObject({ path: 'conditions' })
  expect((await save('editor', french)).status).toBe(403)
})

test('a bulletin that a segment asks about is not deleted under it', async () => {
  const followed = await makeBulletin(open.payload)
  await save('publisher', { all: [] }, { bulletin: followed })

  const { status } = await rest(open.payload, `/bulletins/${followed}`, {
    method: 'DELETE',
    cookie: cookies.administrator ?? '',
  })

  expect(status).toBe(409)
})
