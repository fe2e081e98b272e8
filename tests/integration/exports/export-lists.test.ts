import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audienceStore } from '../../../src/audience/store'
import { suppress } from '../../../src/audience/store-suppressions'
import { exportedConsents } from '../../../src/exports/store-export-consents'
import { segmentNamed } from '../../../src/segments/store-named'
import { makeBulletin } from '../../support/editions'
import { importList } from '../../support/lists'
import { openPayload } from '../../support/payload'
import { signedIn } from '../../support/rest'

let payload: Payload
let close: () => Promise<void>
let bulletin: string
let segment: string
let administrator: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload({ LIAISON_LOG: 'silent' }))
  bulletin = await makeBulletin(payload, { slug: 'liaison' })
  const other = await makeBulletin(payload, { slug: 'autre' })
  const people = Array.from({ length: 620 }, (_, at) => `p${at}@example.org;${at % 2 ? 'en' : 'fr'}`)
  await importList(payload, ['courriel;langue', ...people, '+cmd@example.org;fr'].join('\n'), { bulletin })
  await importList(payload, 'courriel;prénom\nautre@example.org;=1+1\n', {
    bulletin: other,
    proof: '=HYPERLINK("x")',
  })
  const made = await payload.create({
    collection: 'segments',
    data: { name: 'En anglais', bulletin, conditions: { all: [{ field: 'locale', in: ['en'] }] } },
    overrideAccess: true,
  })
  segment = made.id
  administrator = (await signedIn(payload, 'administrator')).cookie
})
afterAll(() => close())

/** The form of the administration, as a browser sends it. */
function post(path: string, fields: Record<string, string>, cookie = administrator): Promise<Response> {
  const origin = 'http://localhost:3999'
  const request = new Request(`${origin}/api${path}`, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: origin },
    body: new URLSearchParams(fields),
  })
  return handleEndpoints({ config: payload.config, request })
}

const lines = (csv: string) => csv.trim().split('\r\n').slice(1)

async function lastNoted() {
  const { docs } = await payload.find({
    collection: 'audit',
    sort: '-sequence',
    limit: 1,
    overrideAccess: true,
  })
  const { action, subject, details } = docs[0] ?? {}
  return { action, subject: subject ?? null, details: JSON.parse(details ?? '{}') }
}

test('administrators take out everyone, or those who follow a bulletin', async () => {
  const all = await post('/subscribers/export', { format: 'csv', bulletin: '' })
  const some = await post('/subscribers/export', { format: 'json', bulletin: 'autre' })

  expect(all.headers.get('Content-Disposition')).toMatch(
    /attachment; filename="liaison-personnes-[\d-]+\.csv"/,
  )
  expect(all.headers.get('Cache-Control')).toContain('no-store')
  expect(new Set(lines(await all.text())).size).toBe(622)
  expect((await some.json()).map(({ email }: { email: string }) => email)).toEqual(['autre@example.org'])
  expect(await lastNoted()).toEqual({
    action: 'subscribers-exported',
    subject: null,
    details: { format: 'json', rows: 1, bulletin: 'autre' },
  })
})

test('the people of a segment go out, each once, page after page', async () => {
  const answer = await post(`/segments/${segment}/export`, { format: 'json' })
  const found = (await answer.json()) as { email: string; locale: string; proof: string[] }[]

  expect(found).toHaveLength(310)
  expect(new Set(found.map(({ email }) => email)).size).toBe(310)
  expect(new Set(found.map(({ locale }) => locale))).toEqual(new Set(['en']))
  expect(found[0]?.proof).toEqual(['Formulaire papier'])
  expect(await lastNoted()).toEqual({
    action: 'subscribers-exported',
    subject: `segments/${segment}`,
    details: { format: 'json', rows: 310 },
  })
})

test('the register of consents goes out whole and in its order, texts and seals included', async () => {
  const answer = await post('/consents/export', { format: 'json' })
  const found = (await answer.json()) as Record<string, string>[]

  expect(found).toHaveLength(622)
  expect(found.map(({ sequence }) => Number(sequence))).toEqual(found.map((_, at) => at + 1))
  expect(found.every(({ seal, textHash }) => /^[0-9a-f]{64}$/.test(seal ?? '') && textHash !== '')).toBe(true)
  expect(found.at(-1)).toMatchObject({ email: 'autre@example.org', bulletin: 'autre', act: 'recorded' })
  expect(await lastNoted()).toMatchObject({ action: 'consents-exported', details: { rows: 622 } })
})

test('no value of the register is taken for a formula', async () => {
  const bytes = Buffer.from(await (await post('/consents/export', { format: 'csv' })).arrayBuffer())
  const text = bytes.toString()

  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  expect(text).not.toMatch(/(^|,)"?[=+@]/m)
})

test('a workbook of consents is a workbook', async () => {
  const bytes = Buffer.from(await (await post('/consents/export', { format: 'xlsx' })).arrayBuffer())

  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

test('who was erased is in the register without their address', async () => {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { email: { equals: 'p0@example.org' } },
    overrideAccess: true,
  })
  await audienceStore(payload).erase(String(docs[0]?.id))

  const found = []
  for await (const page of exportedConsents(payload)) found.push(...page)

  expect(found.some(({ email }) => email === 'p0@example.org')).toBe(false)
  expect(found[0]).toMatchObject({ sequence: '1', email: '', subscriber: '' })
  expect(found[0]?.addressHash).toMatch(/^[0-9a-f]{64}$/)
})

test.each(['author', 'editor', 'publisher'])('a %s takes no list out', async (role) => {
  const { cookie } = await signedIn(payload, role)
  const paths = ['/subscribers/export', '/consents/export', `/segments/${segment}/export`]

  const statuses = await Promise.all(
    paths.map(async (path) => (await post(path, { format: 'csv' }, cookie)).status),
  )

  expect(statuses).toEqual([403, 403, 403])
  expect((await post('/consents/export', { format: 'csv' }, '')).status).toBe(401)
  expect((await lastNoted()).action).toBe('signed-in')
})

test.each([
  ['/subscribers/export', { format: 'pdf' }],
  ['/subscribers/export', { format: 'csv', bulletin: 'inconnu' }],
  ['/segments/00000000-0000-0000-0000-000000000000/export', { format: 'csv' }],
])('%s with %j is refused in words', async (path, fields) => {
  const answer = await post(path, fields as Record<string, string>)

  expect(answer.status).toBe(400)
  expect(await answer.text()).toMatch(/Revenez en arrière/)
})

test('the command line finds a segment by its name or its id', async () => {
  const twice = { name: 'Deux fois', bulletin, conditions: { all: [] } }
  await payload.create({ collection: 'segments', data: twice, overrideAccess: true })
  await payload.create({ collection: 'segments', data: twice, overrideAccess: true })

  expect(await segmentNamed(payload, 'En anglais')).toMatchObject({ outcome: 'found', id: segment })
  expect(await segmentNamed(payload, segment)).toMatchObject({ outcome: 'found', id: segment })
  expect(await segmentNamed(payload, 'Deux fois')).toEqual({ outcome: 'several' })
  expect(await segmentNamed(payload, 'Aucun')).toEqual({ outcome: 'none' })
})

test('whose address is suppressed is in no list of who receives, and is not counted in it', async () => {
  const readers = async (path: string, fields: object = {}) => {
    const answer = await post(path, { format: 'json', ...fields })
    const found = (await answer.json()) as { email: string; suppressed: string[] }[]
    expect((await lastNoted()).details.rows).toBe(found.length)
    return found
  }
  const paths = [
    ['/subscribers/export', { bulletin: 'liaison' }],
    [`/segments/${segment}/export`, {}],
  ] as const
  const counts: number[] = []
  for (const [path, fields] of paths) counts.push((await readers(path, fields)).length)
  await suppress(payload, 'p1@example.org', 'complaint', new Date())

  for (const [index, [path, fields]] of paths.entries()) {
    const found = await readers(path, fields)
    expect(found).toHaveLength((counts[index] ?? 0) - 1)
    expect(found.some(({ email }) => email === 'p1@example.org')).toBe(false)
  }
  const everyone = await readers('/subscribers/export')
  expect(everyone.find(({ email }) => email === 'p1@example.org')?.suppressed).toEqual(['complaint'])
})
