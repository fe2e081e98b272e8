import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { endOfUnderWay } from '../../../src/platform/under-way'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { saveSite, siteSettings } from '../../support/site-settings'
import { buildBulletin, held } from './support'

vi.mock('server-only', () => ({}))

const named = 'https://partenaire.example.org'
let open: OpenPayload
let bulletin: Awaited<ReturnType<typeof buildBulletin>>
let door: typeof import('../../../src/app/api/subscriptions/route')
let text: string
let calls = 0

beforeAll(async () => {
  open = await openPayload({ LIAISON_LOG: 'silent' })
  bulletin = await buildBulletin(open.payload)
  door = await import('../../../src/app/api/subscriptions/route')
  text = await textShown()
})
afterAll(() => open.close())
beforeEach(() => name([named]))
afterEach(() => vi.useRealTimers())

const url = 'http://localhost:3999/api/subscriptions'

const name = (formSites: string[]) => saveSite(open.payload, { ...siteSettings, formSites })

async function textShown(): Promise<string> {
  const { bulletins } = await (await door.GET(new Request(`${url}?locale=fr`))).json()
  return bulletins[0].consent.text
}

const whole = (email: string) => ({ email, bulletin: bulletin.slug, text, consent: true, locale: 'fr' })

/** Each call from a network of its own, unless one is given. What it began may go on after its answer. */
function ask(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return door.POST(
    new Request(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Forwarded-For': `192.0.2.${++calls}`,
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
}

/** The same, once what it began is written. */
async function send(...given: Parameters<typeof ask>): Promise<Response> {
  const answer = await ask(...given)
  await endOfUnderWay()
  return answer
}

test('a person who asks from another site is held as such, with the text shown there, and is asked to confirm', async () => {
  const answer = await send(whole('New@Example.org'), { Origin: named })

  expect(answer.status).toBe(202)
  const { subscriber, acts, notices } = await held(open.payload, 'new@example.org')
  expect(subscriber).toMatchObject({ state: 'unconfirmed', source: 'embed', bulletins: [bulletin.id] })
  expect(acts).toEqual(['requested by form'])
  expect(notices).toEqual(['confirm'])
  const { docs } = await open.payload.find({
    collection: 'consents',
    where: { subscriber: { equals: subscriber?.id } },
    overrideAccess: true,
  })
  expect(docs[0]).toMatchObject({ source: 'embed', textHash: text, locale: 'fr' })
})

test('a new address, one that waits, one that is suppressed and a robot get one answer, in the same time', async () => {
  await send(whole('waits@example.org'))
  await open.payload.create({
    collection: 'suppressions',
    data: { email: 'gone@example.org', reason: 'manual' } as never,
    overrideAccess: true,
  })

  const answers = await Promise.all(
    [
      whole('unknown@example.org'),
      whole('waits@example.org'),
      whole('gone@example.org'),
      { ...whole('robot@example.org'), details: 'x' },
    ].map(async (body) => {
      const start = Date.now()
      const response = await ask(body)
      return { status: response.status, json: await response.json(), isSlow: Date.now() - start >= 495 }
    }),
  )

  await endOfUnderWay()
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({ status: 202, isSlow: true })
  expect((await held(open.payload, 'robot@example.org')).subscriber).toBeNull()
})

test('a text that is no longer the bulletin’s records nothing', async () => {
  const answer = await send({ ...whole('late@example.org'), text: 'a'.repeat(64) })

  expect(answer.status).toBe(409)
  expect((await answer.json()).errors[0]).toMatchObject({ code: 'outdated' })
  expect((await held(open.payload, 'late@example.org')).subscriber).toBeNull()
})

test('a bulletin that does not exist is not replaced by another', async () => {
  const other = await buildBulletin(open.payload, 'Un autre bulletin')

  expect((await send({ ...whole('other@example.org'), bulletin: other.slug })).status).toBe(409)
  const answers = await Promise.all(
    ['other@example.org', 'waits@example.org'].map(async (email) => {
      const answer = await send({ ...whole(email), bulletin: 'nope' })
      return [answer.status, await answer.json()]
    }),
  )
  expect(answers[0]).toMatchObject([409, { errors: [{ code: 'no-bulletin' }] }])
  expect(answers[1]).toEqual(answers[0])
  expect((await held(open.payload, 'other@example.org')).subscriber).toBeNull()
  await open.payload.delete({
    collection: 'bulletins',
    id: other.id,
    overrideAccess: true,
    context: { quiet: true },
  })
})

test.each([
  ['without consent', { consent: false }, 422],
  ['without an address', { email: '' }, 422],
  ['with a field of its own', { role: 'administrator' }, 400],
  ['with a ticked box that is a word', { consent: 'yes' }, 400],
])('a request %s is refused in words, and records nothing (P9)', async (_what, change, status) => {
  const answer = await send({ ...whole('refused@example.org'), ...change })

  expect(answer.status).toBe(status)
  expect((await answer.json()).errors[0].message).toMatch(/\w/)
  expect((await held(open.payload, 'refused@example.org')).subscriber).toBeNull()
})

test('what is wrong with an address is told in words, under the one code that programs know', async () => {
  const answer = await send({ ...whole('hélène@example.org'), locale: 'fr' })

  expect(answer.status).toBe(422)
  expect((await answer.json()).errors).toEqual([
    { field: 'email', code: 'email-invalid', message: expect.stringContaining('accent avant le') },
  ])
})

test('what is not JSON is refused', async () => {
  expect((await send('{"email":')).status).toBe(400)
  expect((await send('[]')).status).toBe(400)
  expect((await send(whole('a@example.org'), { 'Content-Type': 'text/plain' })).status).toBe(415)
})

test('ten requests an hour from one network, whatever the site', async () => {
  const from = { 'X-Forwarded-For': '203.0.113.77', Origin: named }

  // Hours are the clock's own, and the next one counts anew: none begins meanwhile.
  vi.useFakeTimers({ toFake: ['Date'] })
  const one = async (index: number) => (await send(whole(`crowd-${index}@example.org`), from)).status
  const ten = await Promise.all(Array.from({ length: 10 }, (_, index) => one(index)))
  const eleventh = await one(10)

  expect([...ten, eleventh]).toEqual([...Array(10).fill(202), 429])
})

test('a browser is answered on a named site alone, and never with a cookie', async () => {
  const preflight = (Origin: string) =>
    door.OPTIONS(new Request(url, { method: 'OPTIONS', headers: { Origin } }))
  const fromNamed = await send(whole('cors@example.org'), { Origin: named })
  const fromOther = await send(whole('cors-other@example.org'), { Origin: 'https://ailleurs.example.org' })

  expect(fromNamed.headers.get('Access-Control-Allow-Origin')).toBe(named)
  expect(fromNamed.headers.get('Access-Control-Allow-Credentials')).toBeNull()
  expect(fromNamed.headers.get('Vary')).toBe('Origin')
  expect(fromOther.status).toBe(403)
  expect(fromOther.headers.get('Access-Control-Allow-Origin')).toBeNull()
  expect((await held(open.payload, 'cors-other@example.org')).subscriber).toBeNull()
  expect((await preflight(named)).status).toBe(204)
  expect((await preflight(named)).headers.get('Access-Control-Allow-Headers')).toBe('Content-Type')
  expect((await preflight('https://ailleurs.example.org')).status).toBe(403)
  expect((await preflight('null')).headers.get('Access-Control-Allow-Origin')).toBeNull()
})

test('no site is named at first', async () => {
  await name([])

  expect((await send(whole('none@example.org'), { Origin: named })).status).toBe(403)
})

test('only administrators name sites, as origins, and visitors do not read which', async () => {
  const administrator = await signedIn(open.payload, 'administrator')
  const publisher = await signedIn(open.payload, 'publisher')
  const save = (cookie: string, formSites: string[]) =>
    rest(open.payload, '/globals/site?locale=fr', {
      method: 'POST',
      cookie,
      body: { ...siteSettings, formSites },
    })

  expect((await save(publisher.cookie, [named])).status).toBe(403)
  expect((await save(administrator.cookie, ['pas une adresse'])).status).toBe(400)
  expect((await save(administrator.cookie, [`${named}/une/page`, named])).json.result.formSites).toEqual([
    named,
  ])
  expect((await rest(open.payload, '/globals/site')).json).not.toHaveProperty('formSites')
})

test('staff copy the form of a bulletin in its languages; a visitor does not', async () => {
  const { cookie } = await signedIn(open.payload, 'author')
  const path = `/bulletins/${bulletin.id}/embed`
  const { json } = await rest(open.payload, path, { cookie })

  expect(json.fr).toContain(text)
  expect(json.en).toContain('/en/subscribe/elsewhere')
  expect(json.sites).toEqual([named])
  expect((await rest(open.payload, path)).status).toBe(401)
})
