import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endOfUnderWay } from '../../../src/platform/under-way'
import { makeBulletin } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest } from '../../support/rest'

vi.mock('server-only', () => ({}))

let open: OpenPayload
let payload: Payload
const quiet = { overrideAccess: true, context: { quiet: true } } as const

beforeAll(async () => {
  open = await openPayload({ LIAISON_LOG: 'silent' })
  payload = open.payload
  await makeBulletin(payload, { slug: 'liaison', name: 'Liaison' })
  const theme = await payload.create({
    collection: 'themes',
    data: { name: 'Lecture', slug: 'lecture' },
    locale: 'fr',
    ...quiet,
  })
  const both = await makeSheet('La lecture en famille', { themes: [theme.id] })
  await payload.update({
    collection: 'fact-sheets',
    id: both,
    data: {
      title: 'Reading as a family',
      lead: 'A few words.',
      slug: 'reading-as-a-family',
      englishReady: true,
      _status: 'published',
    },
    locale: 'en',
    ...quiet,
  })
  const unready = await makeSheet('Autre chose', { kind: 'technical' })
  await payload.update({
    collection: 'fact-sheets',
    id: unready,
    data: { title: 'Not ready', lead: 'Not ready.', _status: 'published' },
    locale: 'en',
    ...quiet,
  })
})
afterAll(() => open?.close())

async function makeSheet(title: string, given: object = {}): Promise<string> {
  const data = {
    title,
    lead: 'Lire ensemble, chaque jour.',
    kind: 'fiche',
    _status: 'published',
    publishedAt: '2026-01-05T12:00:00.000Z',
    reviewOn: '2027-01-05T12:00:00.000Z',
    ...given,
  }
  const { id } = await payload.create({
    collection: 'fact-sheets',
    data: data as never,
    locale: 'fr',
    ...quiet,
  })
  return String(id)
}

const documentation = readFileSync('docs/api.md', 'utf8')
const examples = [
  ...documentation.matchAll(
    /curl 'http:\/\/localhost:3000\/api([^']+)'(?: -H 'Content-Type: application\/json' -d '(.+)')?\n```\n\n```json\n([\s\S]+?)```/g,
  ),
].map(([, path, sent, answer]) => ({ path: path ?? '', sent, documented: JSON.parse(answer ?? '') }))

test('the documentation has its examples', () => {
  expect(examples.length).toBe(documentation.split("curl '").length - 1)
  expect(examples.length).toBeGreaterThan(4)
})

test.each(examples)('/api$path answers as the documentation says', async ({ path, sent, documented }) => {
  const { json } = path.startsWith('/subscriptions')
    ? await subscriptions(path, sent)
    : await rest(payload, path)

  expect(json).toMatchObject(loose(documented))
})

/** The door of subscriptions is a route of the site; `…` in what is sent is the text that the bulletin shows today. */
async function subscriptions(path: string, sent: string | undefined): Promise<{ json: unknown }> {
  const { GET, POST } = await import('../../../src/app/api/subscriptions/route')
  const url = `http://localhost:3999/api${path}`
  const listed = await (await GET(new Request(url))).json()
  if (sent === undefined) return { json: listed }
  const body = sent.replace('…', listed.bulletins[0].consent.text)
  const headers = { 'Content-Type': 'application/json' }
  const answer = await POST(new Request(url, { method: 'POST', headers, body }))
  // What it began is not cut by the end of this file.
  await endOfUnderWay()
  return { json: await answer.json() }
}

/** An id or a date is whatever it is; all else is as documented. */
function loose(value: unknown): never {
  if (value === '…') return expect.any(String) as never
  if (typeof value === 'string' && /^\d{4}-/.test(value)) return expect.stringMatching(/^\d{4}-/) as never
  if (Array.isArray(value)) return value.map(loose) as never
  if (value === null || typeof value !== 'object') return value as never
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, loose(one)])) as never
}

const contents = ['fact-sheets', 'research', 'initiatives', 'events', 'pages', 'sections', 'key-messages']
const classifications = [
  'organisations',
  'territories',
  'audiences',
  'themes',
  'factors',
  'life-phases',
  'transitions',
  'axes',
  'event-series',
]
const whole = [...contents, ...classifications, 'media']

test('a visitor is answered for what is documented as public, and refused everything else', async () => {
  const answers = await Promise.all(
    payload.config.collections.map(async ({ slug }) => [slug, (await rest(payload, `/${slug}`)).status]),
  )

  expect(answers.filter(([, status]) => status === 200).map(([slug]) => slug)).toEqual(
    expect.arrayContaining(whole),
  )
  expect(answers.filter(([slug, status]) => !whole.includes(String(slug)) && status === 200)).toEqual([])
})

const internal = ['stage', 'createdBy', 'translationStale', 'reviewOn', 'checks', 'brokenLinks']

test.each(contents)('%s never tell a visitor what is between members of staff', async (collection) => {
  const fields = payload.collections[collection as 'fact-sheets'].config.flattenedFields
  const there = internal.filter((name) =>
    fields.some((field) => field.name === name && String(field.type) !== 'ui'),
  )

  const shown = (await rest(payload, `/${collection}?limit=100&depth=3`)).json.docs as object[]
  const asked = await Promise.all(
    there.map(async (name) => (await rest(payload, `/${collection}?where[${name}][exists]=true`)).status),
  )

  expect(there).toEqual(expect.arrayContaining(['stage', 'createdBy', 'translationStale']))
  expect(shown.flatMap((one) => Object.keys(one)).filter((name) => internal.includes(name))).toEqual([])
  expect(asked.filter((status) => status === 200)).toEqual([])
})

test.each([
  ['limit=1000', 100],
  ['limit=0', 100],
  ['limit=-1', 100],
  ['limit=3', 3],
  ['', 10],
])('a list asked for with %s has at most %d', async (query, limit) => {
  const answers = await Promise.all(whole.map((slug) => rest(payload, `/${slug}?${query}`)))

  expect(answers.map(({ json }) => json.limit)).toEqual(whole.map(() => limit))
})

test('what is not ready in English is neither listed, counted nor read in English', async () => {
  const { docs } = await payload.find({ collection: 'fact-sheets', where: { kind: { equals: 'technical' } } })
  const id = docs[0]?.id

  expect((await rest(payload, '/fact-sheets/count?locale=en')).json.totalDocs).toBe(1)
  expect((await rest(payload, `/fact-sheets/${id}?locale=en`)).status).toBe(404)
  expect((await rest(payload, `/fact-sheets/${id}?fallback-locale=en`)).json.title).toBe('Autre chose')
})

test('what a content leads to is all there, be it more than a list would hold', async () => {
  const made = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      payload.create({
        collection: 'factors',
        data: { name: `Facteur ${index}`, slug: `facteur-${index}` },
        locale: 'fr',
        ...quiet,
      }),
    ),
  )
  const id = await makeSheet('Douze facteurs', { factors: made.map((one) => one.id) })

  const { json } = await rest(payload, `/fact-sheets/${id}?depth=1`)

  expect(json.factors.map(({ name }: { name: string }) => name)).toHaveLength(12)
  expect(json.factors[11]).toMatchObject({ name: expect.stringMatching('Facteur') })
  await payload.delete({ collection: 'fact-sheets', id, ...quiet })
})

test('a list that would have no end is refused', async () => {
  expect((await rest(payload, '/fact-sheets?pagination=false')).status).toBe(400)
})

test.each([
  '?locale=fr&where[title.en][like]=Not',
  '?locale=fr&where[and][0][or][0][title.en][exists]=true',
  '/count?locale=fr&where[title.en][like]=Not',
  '?locale=fr&sort=title.en',
  '?locale=fr&sort=slug,-title.en',
])('a visitor finds and sorts nothing by the words of another language: %s', async (query) => {
  const { status, json } = await rest(payload, `/fact-sheets${query}`)

  expect(status).toBe(400)
  expect(json.errors[0].message).toMatch(/sans sa langue/)
})

test('a visitor reads the settings of the site in one language at a time, as everything else', async () => {
  const { status, json } = await rest(payload, '/globals/site?locale=all')

  expect(status).toBe(400)
  expect(json.errors[0].message).toMatch(/locale=all n’est pas permis/)
  expect((await rest(payload, '/globals/site?locale=en')).status).toBe(200)
})

test('a value that reads like a language is a value', async () => {
  const { status } = await rest(payload, '/fact-sheets?locale=fr&where[slug][in]=fr,en&where[title][like]=en')

  expect(status).toBe(200)
})
