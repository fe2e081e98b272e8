import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { auditLines } from '../../support/audit-lines'
import { makeBulletin, makeSubscribers, startEdition } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let cookie: string
let bulletin: string
let people: string[]

beforeAll(async () => {
  open = await openPayload()
  bulletin = await makeBulletin(open.payload)
  people = await makeSubscribers(open.payload, bulletin, [{}, {}, {}])
})
// Each reads for the first time: whoever reads again is not noted twice.
beforeEach(async () => {
  cookie = (await signedIn(open.payload, 'administrator')).cookie
})
afterAll(() => open.close())

const read = (path: string, as = cookie) => rest(open.payload, path, { cookie: as })
const readings = async () => [
  ...(await auditLines(open.payload, 'people-read')),
  ...(await auditLines(open.payload, 'subscriber-read')),
]
/** What the log gains while something is done. */
async function gained(act: () => Promise<unknown>) {
  const before = (await readings()).map((line) => JSON.stringify(line))
  await act()
  return (await readings()).filter((line) => !before.includes(JSON.stringify(line)))
}

test('who reads a list of people, and which, stands in the log: one line for a page (P18)', async () => {
  expect(await gained(() => read('/subscribers?limit=100'))).toEqual([
    {
      actor: expect.stringMatching(/^administrator-/),
      subject: 'subscribers',
      details: { rows: 3, ids: expect.arrayContaining(people) },
    },
  ])
})

test('of a long page the log keeps how many were read', async () => {
  await makeSubscribers(
    open.payload,
    bulletin,
    Array.from({ length: 30 }, () => ({})),
  )

  const [line] = await gained(() => read('/subscribers?limit=100'))

  expect(line?.details).toEqual({ rows: 33 })
})

test('who asks how many people there are of a kind, even none, has read the answer: it stands in the log, without what was asked (P18)', async () => {
  const ask = (where: string) => read(`/subscribers/count?where${where}`)
  const one = '[email][equals]=personne.ici@example.org'

  const line = { actor: expect.stringMatching(/^administrator-/), subject: 'subscribers' }
  expect(await gained(() => ask(one))).toEqual([{ ...line, details: { part: 'count', rows: 0 } }])
  expect(await gained(() => ask('[locale][equals]=fr'))).toMatchObject([line])
  expect(await gained(() => ask(one))).toEqual([])
  expect(JSON.stringify(await readings())).not.toContain('personne.ici')
})

const guarded = ['subscribers', 'consents', 'deliveries', 'notices', 'digests', 'access-requests']

test('who asks for a page beyond the last has read how many there are: it stands in the log, without what was asked (P18)', async () => {
  const [{ email } = { email: '' }] = (
    await open.payload.find({ collection: 'subscribers', limit: 1, overrideAccess: true })
  ).docs
  const ask = () => read(`/subscribers?where[email][equals]=${email}&limit=1&page=99`)

  const lines = await gained(async () => expect((await ask()).json).toMatchObject({ docs: [], totalDocs: 1 }))

  expect(lines).toMatchObject([{ subject: 'subscribers', details: { part: 'count', rows: 1 } }])
  expect(lines[0]?.details).not.toHaveProperty('ids')
  expect(await gained(ask)).toEqual([])
  expect(JSON.stringify(await readings())).not.toContain(email)
})

test.each(guarded)('who looks for somebody among %s and finds nobody has read it (P18)', async (slug) => {
  const asked = `[${slug === 'consents' ? 'at' : 'createdAt'}][less_than]=1990-01-01T00:00:00.000Z`

  expect(await gained(() => read(`/${slug}?where${asked}`))).toMatchObject([
    { subject: slug, details: { part: 'count', rows: 0 } },
  ])
})

test('an empty list that is opened without a condition makes no line', async () => {
  expect(await gained(() => read('/access-requests'))).toEqual([])
})

test('who opens the record of a person stands in the log (P18)', async () => {
  expect(await gained(() => read(`/subscribers/${people[0]}`))).toMatchObject([
    { subject: `subscribers/${people[0]}`, details: { rows: 1 } },
  ])
})

test('so do the register of consents, what was sent, and the requests that people made (P18)', async () => {
  const edition = await startEdition(open.payload, bulletin)
  const all = { overrideAccess: true, depth: 0 } as const
  const subscriber = people[0] as string
  await open.payload.create({
    ...all,
    collection: 'deliveries',
    data: { edition, subscriber, locale: 'fr', state: 'accepted' },
  })
  await open.payload.create({
    ...all,
    collection: 'notices',
    data: { kind: 'confirm', subscriber, locale: 'fr', state: 'accepted' },
  })
  await open.payload.create({
    ...all,
    collection: 'digests',
    data: {
      subscriber,
      period: 'weekly/2026-11-23',
      frequency: 'weekly',
      upTo: '2026-11-23T13:00:00.000Z',
      locale: 'fr',
      state: 'accepted',
    },
  })
  await open.payload.create({
    ...all,
    collection: 'access-requests',
    data: {
      person: 'Une personne',
      kind: 'access',
      channel: 'phone',
      receivedOn: '2026-01-05',
      state: 'open',
    },
  })

  for (const slug of ['consents', 'deliveries', 'notices', 'digests', 'access-requests'])
    expect(await gained(() => read(`/${slug}?limit=1`))).toMatchObject([{ subject: slug }])
  // A delivery that is read with who it went to: both were read.
  expect((await gained(() => read('/deliveries?depth=1&where[state][equals]=accepted'))).length).toBe(1)
})

test('reading on makes no second line; after ten minutes it is another reading', async () => {
  await read(`/subscribers/${people[1]}`)
  const before = (await readings()).length
  await read(`/subscribers/${people[1]}`)
  expect(await readings()).toHaveLength(before)

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
  await read(`/subscribers/${people[1]}`)
  vi.useRealTimers()

  expect(await readings()).toHaveLength(before + 1)
})

test('the history of a person is one reading, whatever it gathers', async () => {
  expect(await gained(() => read(`/subscribers/${people[2]}/history`))).toMatchObject([
    { subject: `subscribers/${people[2]}`, details: { part: 'history' } },
  ])
})

test('who receives an edition, and the people shown of a segment, are readings too (P18)', async () => {
  const edition = await startEdition(open.payload, bulletin)
  await open.payload.create({
    collection: 'deliveries',
    data: { edition, subscriber: people[1], locale: 'fr', state: 'accepted' },
    overrideAccess: true,
  })
  const publisher = await signedIn(open.payload, 'publisher')

  expect(await gained(() => read(`/editions/${edition}/recipients`, publisher.cookie))).toMatchObject([
    { actor: expect.stringMatching(/^publisher-/), subject: `editions/${edition}`, details: { rows: 1 } },
  ])
  const count = () =>
    rest(open.payload, '/segments/count', {
      method: 'POST',
      cookie: publisher.cookie,
      body: { bulletin, conditions: { all: [] } },
    })
  expect(await gained(count)).toMatchObject([{ subject: 'segments', details: { rows: 5 } }])
})

test('who may not read leaves no line, nor does the site or the worker', async () => {
  const publisher = await signedIn(open.payload, 'publisher')

  const lines = await gained(async () => {
    expect((await read('/subscribers', publisher.cookie)).status).toBe(403)
    expect((await read(`/subscribers/${people[0]}`, '')).status).toBe(403)
    await open.payload.find({ collection: 'subscribers', overrideAccess: true })
    await open.payload.findByID({ collection: 'subscribers', id: people[0] as string, overrideAccess: true })
  })

  expect(lines).toEqual([])
})
