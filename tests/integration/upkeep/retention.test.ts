import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { oneAtATime } from '../../../src/audience/one-at-a-time'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import { withdraw } from '../../../src/audience/withdraw'
import { readSite } from '../../../src/knowledge/store-site'
import { privacyPolicy } from '../../../src/language/words/privacy'
import { isMongo, mongoCollection } from '../../../src/platform/store-raw'
import { checkConsents } from '../../../src/register/store-consents'
import { daysAfter } from '../../../src/upkeep/ending-consents'
import { eraseLapsed } from '../../../src/upkeep/erase-people'
import { keepNoLonger } from '../../../src/upkeep/keep-no-longer'
import { nightOf } from '../../../src/upkeep/night'
import { defaultPeriods, periodsOf } from '../../../src/upkeep/retention'
import { mongoRetention } from '../../../src/upkeep/store-retention-mongo'
import { makeSubscribers, startEdition } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { siteSettings } from '../../support/site-settings'
import { buildBulletin, setClock, settleNotices, someone } from '../audience/support'
import { actsAt, implied } from './support'

let open: OpenPayload
let bulletin: { id: string; slug: string }
const start = setClock('2027-01-10T15:00:00.000Z')()
const at = (days: number) => daysAfter(start, days)
const clockAt = (days: number) => () => at(days)
const store = () => audienceStore(open.payload)
const all = { overrideAccess: true, depth: 0, pagination: false } as const

beforeAll(async () => {
  open = await openPayload()
  bulletin = await buildBulletin(open.payload)
})
afterAll(() => open.close())

const lastRun = async () => {
  const { docs } = await open.payload.find({ ...all, collection: 'retention-runs', sort: '-day', limit: 1 })
  return docs[0]
}

test('what was kept long enough is erased at night: the register stays whole, with a digest and no person (P14)', async () => {
  await requestSubscription(store(), someone('jamais@example.org'), clockAt(0))
  await requestSubscription(store(), someone('hier@example.org'), clockAt(30))
  const gone = await implied(
    open.payload,
    { email: 'partie@example.org', bulletin: bulletin.slug, givenAt: at(0), basis: 'express' },
    clockAt(0),
  )
  const person = await store().subscriber(gone)
  if (!person) throw new Error('nobody')
  await withdraw(store(), person, { bulletins: [bulletin.id], method: 'link', locale: 'fr', at: at(1) })

  const first = await keepNoLonger(open.payload, at(31))

  expect(first).toMatchObject({ unconfirmed: 1, departed: 0, lapsed: 0 })
  expect(await store().subscriberOf('jamais@example.org')).toBeNull()
  expect(await store().subscriberOf('hier@example.org')).not.toBeNull()
  expect(await actsAt(open.payload, 'jamais@example.org')).toEqual([
    'requested by form',
    'erased by retention',
  ])

  expect(await keepNoLonger(open.payload, at(370))).toMatchObject({ departed: 1 })
  expect(await store().subscriberOf('partie@example.org')).toBeNull()
  expect(await store().suppressionsOf('partie@example.org')).toEqual(['unsubscribed'])
  expect((await actsAt(open.payload, 'partie@example.org')).at(-1)).toBe('erased by retention')
  expect((await checkConsents(open.payload)).broken).toEqual([])
})

test('who stays is kept: subscribers, people on pause, and those whose other consent stands', async () => {
  const [express, two] = [
    await implied(
      open.payload,
      { email: 'reste@example.org', bulletin: bulletin.slug, givenAt: at(0), basis: 'express' },
      clockAt(0),
    ),
    await implied(
      open.payload,
      { email: 'deux@example.org', bulletin: bulletin.slug, givenAt: at(0) },
      clockAt(0),
    ),
  ]
  const other = await buildBulletin(open.payload, 'Un autre')
  await implied(
    open.payload,
    { email: 'deux@example.org', bulletin: other.slug, givenAt: at(0), basis: 'express' },
    clockAt(0),
  )
  await implied(
    open.payload,
    { email: 'finie@example.org', bulletin: bulletin.slug, givenAt: at(0) },
    clockAt(0),
  )

  const counts = await keepNoLonger(open.payload, at(181 + 366))

  expect(counts).toMatchObject({ lapsed: 1 })
  expect(await store().subscriberOf('finie@example.org')).toBeNull()
  expect(await store().suppressionsOf('finie@example.org')).toEqual([])
  expect([await store().subscriber(express), await store().subscriber(two)].every(Boolean)).toBe(true)
})

test('who renews a consent while the night is about to erase them stays', async () => {
  const email = 'renouvelle@example.org'
  const id = await implied(open.payload, { email, bulletin: bulletin.slug, givenAt: at(0) }, clockAt(0))
  const queues = () => (globalThis as { liaisonAudienceQueues?: Map<string, unknown> }).liaisonAudienceQueues
  const night = async () => {
    for await (const _count of eraseLapsed(open.payload, at(181 + 366), at(181 + 366)));
  }

  let erasing = Promise.resolve()
  await oneAtATime(email, async () => {
    const mine = queues()?.get(email)
    erasing = night()
    await vi.waitFor(() => expect(queues()?.get(email)).not.toBe(mine), 10_000)
    // As another process does, which waits for nobody here.
    await store().record([
      {
        person: { id, email },
        bulletin: bulletin.id,
        act: 'confirmed',
        method: 'link',
        locale: 'fr',
        shown: { text: 'Oui', version: '1', hash: 'a'.repeat(64) },
        at: at(181 + 366),
      },
    ])
  })
  await erasing

  expect((await store().subscriber(id))?.state).toBe('confirmed')
  expect((await actsAt(open.payload, email)).at(-1)).toBe('confirmed by link of someone')
})

test('old mails name nobody any more, the counts of an edition stay true, and what is sent once stays sent (P14)', async () => {
  const people = await makeSubscribers(open.payload, bulletin.id, [{}, {}])
  const [paused = ''] = await makeSubscribers(open.payload, bulletin.id, [{ frequency: 'weekly' }])
  const edition = await startEdition(open.payload, bulletin.id, ['fr'], at(600))
  for (const subscriber of people) {
    await open.payload.create({
      ...all,
      collection: 'deliveries',
      data: {
        edition,
        subscriber,
        locale: 'fr',
        state: 'accepted',
        reply: '250 ok <person@example.org>',
        settledAt: at(600).toISOString(),
      },
    })
  }
  const waiting = await open.payload.create({
    ...all,
    collection: 'deliveries',
    data: {
      edition,
      subscriber: paused,
      locale: 'fr',
      state: 'waiting',
      createdAt: at(600).toISOString(),
    },
  })
  const digest = await open.payload.create({
    ...all,
    collection: 'digests',
    data: {
      subscriber: people[0],
      locale: 'fr',
      frequency: 'weekly',
      period: 'weekly/2028-09-04',
      upTo: at(600).toISOString(),
      state: 'accepted',
      settledAt: at(600).toISOString(),
    },
  })
  const { id } = await open.payload.create({
    ...all,
    collection: 'notices',
    data: {
      kind: 'preferences',
      subscriber: people[0],
      locale: 'fr',
      state: 'accepted',
      reply: '250 ok',
      settledAt: at(600).toISOString(),
      onceKey: 'une-fois',
    },
  })

  expect(await keepNoLonger(open.payload, at(600 + 731))).toMatchObject({ deliveries: 3 })
  const { docs } = await open.payload.find({
    ...all,
    collection: 'deliveries',
    where: { edition: { equals: edition } },
  })
  expect(docs.map(({ state }) => state).sort()).toEqual(['accepted', 'accepted', 'waiting'])
  // What waits for the end of a pause still knows for whom.
  expect(String(docs.find(({ id }) => id === waiting.id)?.subscriber)).toBe(paused)
  const { subscriber } = await open.payload.findByID({ ...all, collection: 'digests', id: digest.id })
  expect(String(subscriber)).not.toBe(people[0])
  expect(docs.some(({ subscriber, reply }) => people.includes(String(subscriber)) || reply)).toBe(false)
  const notice = await open.payload.findByID({
    ...all,
    collection: 'notices',
    id,
    showHiddenFields: true,
  })
  expect([notice.subscriber ?? null, notice.reply ?? null, notice.onceKey]).toEqual([null, null, 'une-fois'])
})

test('a new address that never answered is forgotten, and a concluded request names nobody after its time', async () => {
  const [id] = await makeSubscribers(open.payload, bulletin.id, [{ email: 'bouge@example.org' }])
  await store().changeSubscriber(String(id), { newEmail: 'ailleurs@example.org' })
  const { id: request } = await open.payload.create({
    ...all,
    collection: 'access-requests',
    data: {
      person: 'Une personne, 514 555-0100',
      kind: 'access',
      channel: 'phone',
      receivedOn: '2026-01-05',
      state: 'answered',
      answeredOn: '2026-01-20',
      answer: 'Copie postée',
    },
  })
  const later = daysAfter(new Date(), 1400)

  expect(await keepNoLonger(open.payload, later)).toMatchObject({ newAddress: 1, requests: 1 })

  expect((await store().subscriber(String(id)))?.newEmail).toBeNull()
  const { person, answer, kind } = await open.payload.findByID({
    ...all,
    collection: 'access-requests',
    id: request,
  })
  expect({ person, answer, kind }).toEqual({ person: '—', answer: '—', kind: 'access' })
})

test('a new address asked while the night empties the old ones is kept (MongoDB; one statement in SQLite)', async ({
  skip,
}) => {
  if (!isMongo(open.payload)) skip('one statement in SQLite')
  const [id = ''] = await makeSubscribers(open.payload, bulletin.id, [{ email: 'redemande@example.org' }])
  await store().changeSubscriber(id, { newEmail: 'avant@example.org' })
  const people = mongoCollection(open.payload, 'subscribers')
  const emptied = people.updateMany.bind(people)
  vi.spyOn(people, 'updateMany').mockImplementationOnce(async (...args) => {
    await store().changeSubscriber(id, { newEmail: 'apres@example.org' })
    return emptied(...args)
  })
  const cutoff = new Date()

  const { changed } = await mongoRetention(open.payload).newAddresses(cutoff, 500)

  expect([changed, (await store().subscriber(id))?.newEmail]).toEqual([0, 'apres@example.org'])
})

test('a night is done once by all workers, and its report says what it did and by which periods (P14)', async () => {
  const now = at(3000)
  const runs = await Promise.all([keepNoLonger(open.payload, now), keepNoLonger(open.payload, now)])

  expect(runs.filter((run) => run !== null)).toHaveLength(1)
  expect(await keepNoLonger(open.payload, now)).toBeNull()
  const report = await lastRun()
  expect(report).toMatchObject({ day: nightOf(now), state: 'done' })
  expect(report?.periods).toContain('unconfirmed: 30')
})

test('a night whose worker died is taken over after two hours, and one rule may end the next night', async () => {
  const now = at(3100)
  await open.payload.create({
    ...all,
    collection: 'retention-runs',
    data: { day: nightOf(now), state: 'running', startedAt: now.toISOString(), unconfirmed: 7 },
  })
  for (const name of ['a', 'b', 'c']) {
    await requestSubscription(store(), someone(`tard-${name}@example.org`), clockAt(2900))
    await settleNotices(open.payload)
  }

  expect(await keepNoLonger(open.payload, now)).toBeNull()
  const twoHoursLater = new Date(now.getTime() + 2.1 * 3600_000)
  const counts = await keepNoLonger(open.payload, twoHoursLater, { most: 1 })

  expect(counts?.unconfirmed).toBeGreaterThanOrEqual(10)
  expect((await lastRun())?.state).toBe('unfinished')
})

test('of several workers that find a night whose worker died, one takes it over', async () => {
  const now = at(3200)
  await open.payload.create({
    ...all,
    collection: 'retention-runs',
    data: { day: nightOf(now), state: 'running', startedAt: now.toISOString(), departed: 4 },
  })
  const later = new Date(now.getTime() + 2.1 * 3600_000)

  const runs = await Promise.all(Array.from({ length: 4 }, () => keepNoLonger(open.payload, later)))

  const [taken, ...others] = runs.filter((run) => run !== null)
  expect(others).toEqual([])
  expect(taken?.departed).toBeGreaterThanOrEqual(4)
})

test('the periods that administrators choose are followed, within bounds, and told to readers', async () => {
  const { cookie } = await signedIn(open.payload, 'administrator')
  const set = (retention: object) =>
    rest(open.payload, '/globals/site?locale=fr', {
      method: 'POST',
      cookie,
      body: { ...siteSettings, retention },
    })

  expect((await set({ unconfirmed: 3 })).status).toBe(400)
  expect((await set({ unconfirmed: 20 })).status).toBe(200)
  await requestSubscription(store(), someone('vingt@example.org'), clockAt(4000))
  expect(await keepNoLonger(open.payload, at(4021))).toMatchObject({ unconfirmed: 1 })
  const { privacy, ...site } = await readSite(open.payload, 'fr')
  const kept = periodsOf(privacy.kept)
  expect(kept).toEqual({ ...defaultPeriods, unconfirmed: 20 })
  expect(JSON.stringify(privacyPolicy('fr', { ...site, ...privacy, kept }))).toMatch(
    /effacée après 20\u00a0jours/,
  )
})
