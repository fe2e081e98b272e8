import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { copyEdition } from '../../../src/bulletins/copy-edition'
import { editionProblems } from '../../../src/bulletins/store'
import { planDeliveries } from '../../../src/delivery/plan-deliveries'
import { startSending } from '../../../src/delivery/start-sending'
import { editionRow, frozenSegment } from '../../../src/delivery/store-editions'
import { deliveryLedger } from '../../../src/delivery/store-ledger'
import { keepSnapshot } from '../../../src/delivery/store-snapshots'
import type { Conditions } from '../../../src/segments/segment'
import { chooseFrequency } from '../../support/digests'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { builder } from '../bulletins/build-content'

let open: OpenPayload
let bulletin: string
let segment: string
let english: string[]
let french: string[]
const clock = () => new Date()
const people: Record<string, string> = {}

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['editor', 'publisher', 'administrator'])
    people[role] = (await signedIn(open.payload, role)).cookie
})
afterAll(() => open.close())

beforeEach(async () => {
  bulletin = await makeBulletin(open.payload)
  segment = await makeSegment({ field: 'locale', in: ['en'] })
  english = await makeSubscribers(open.payload, bulletin, [{ locale: 'en' }, { locale: 'en' }])
  french = await makeSubscribers(open.payload, bulletin, [{ locale: 'fr' }])
})

async function makeSegment(conditions: Conditions, of = bulletin): Promise<string> {
  const data = { name: 'Les anglophones', bulletin: of, conditions }
  return (await open.payload.create({ collection: 'segments', data, overrideAccess: true })).id
}

async function draftTo(target: string | null): Promise<string> {
  const build = builder(open.payload)
  const sheet = await build.factSheet({})
  const edition = await build.edition(bulletin, [{ heading: 'Fiches', items: [['fact-sheets', sheet]] }])
  await open.payload.update({
    collection: 'editions',
    id: edition,
    data: { segment: target },
    overrideAccess: true,
  })
  return edition
}

/** Started as from the admin; the copies are made here, for the renderer is not what is tried. */
async function started(target: string | null): Promise<string> {
  const edition = await draftTo(target)
  expect(await startSending({ payload: open.payload, clock }, edition)).toEqual({ outcome: 'started' })
  for (const locale of ['fr', 'en'] as const) {
    await keepSnapshot(open.payload, edition, locale, { subject: 'x', html: 'x', text: 'x' }, clock())
  }
  return edition
}

async function plan(edition: string): Promise<void> {
  const row = await editionRow(open.payload, edition)
  if (row) await planDeliveries({ payload: open.payload, ledger: deliveryLedger(open.payload), clock }, row)
}

async function planned(edition: string): Promise<string[]> {
  const { docs } = await open.payload.find({
    collection: 'deliveries',
    where: { edition: { equals: edition } },
    depth: 0,
    limit: 100,
    overrideAccess: true,
  })
  return docs.map(({ subscriber }) => String(subscriber)).sort()
}

const setLocale = (id: string, locale: 'fr' | 'en') =>
  open.payload.update({ collection: 'subscribers', id, data: { locale }, overrideAccess: true })

describe('the list of recipients', () => {
  test('holds those of the segment who may receive the bulletin, and nobody else', async () => {
    await makeSubscribers(open.payload, bulletin, [
      { locale: 'en', state: 'unconfirmed' },
      { locale: 'en', state: 'unsubscribed' },
      { locale: 'en', pausedUntil: new Date(Date.now() + 86_400_000) },
    ])
    await makeSubscribers(open.payload, await makeBulletin(open.payload), [{ locale: 'en' }])
    const edition = await started(segment)
    await plan(edition)

    expect(await planned(edition)).toEqual(english.toSorted())
  })

  test('holds everyone where the edition goes to no segment', async () => {
    const edition = await started(null)
    await plan(edition)

    expect(await planned(edition)).toEqual([...english, ...french].sort())
  })

  test('never grows once it is made: whoever enters the segment later gets nothing, and nobody is there twice', async () => {
    const edition = await started(segment)
    await plan(edition)
    await setLocale(french[0] ?? '', 'en')
    await plan(edition)

    expect(await planned(edition)).toEqual(english.toSorted())
  })

  test('is finished by the next worker when the first stopped in the middle of it', async () => {
    const edition = await started(segment)
    const [first = ''] = english
    await deliveryLedger(open.payload).plan(
      edition,
      [{ edition, subscriber: first, locale: 'fr', state: 'pending' as const }],
      clock(),
    )
    await plan(edition)

    expect(await planned(edition)).toEqual(english.toSorted())
  })

  test('is that of the conditions of the moment when sending started', async () => {
    const edition = await started(segment)
    await open.payload.update({
      collection: 'segments',
      id: segment,
      data: { conditions: { all: [] } },
      overrideAccess: true,
    })
    await plan(edition)

    expect(await planned(edition)).toEqual(english.toSorted())
    expect(await frozenSegment(open.payload, edition)).toMatchObject({ segment, name: 'Les anglophones' })
  })

  test('leaves out whoever confirmed after sending started', async () => {
    const edition = await started(segment)
    const [late = ''] = await makeSubscribers(open.payload, bulletin, [{ locale: 'en' }])
    const confirmedAt = new Date(Date.now() + 1000).toISOString()
    await open.payload.update({
      collection: 'subscribers',
      id: late,
      data: { confirmedAt },
      overrideAccess: true,
    })
    await plan(edition)

    expect(await planned(edition)).toEqual(english.toSorted())
  })
})

describe('before sending', () => {
  const status = async (edition: string, who = 'editor') =>
    (await rest(open.payload, `/editions/${edition}/status`, { cookie: people[who] })).json

  test('the sending page says which segment, and how many are in it by language', async () => {
    expect(await status(await draftTo(segment))).toMatchObject({
      segment: { id: segment, name: 'Les anglophones' },
      expected: { fr: 2, en: 0 },
    })
    expect(await status(await draftTo(null))).toMatchObject({ segment: null, expected: { fr: 3, en: 0 } })
  })

  test('whoever of it chose a digest is counted there, and nowhere twice', async () => {
    const others = await makeSubscribers(open.payload, bulletin, [{ locale: 'en' }, { locale: 'en' }])
    await chooseFrequency(open.payload, english[0] ?? '', 'weekly')
    await chooseFrequency(open.payload, others[0] ?? '', 'weekly')
    await chooseFrequency(open.payload, others[1] ?? '', 'monthly')
    // Outside the segment.
    await chooseFrequency(open.payload, french[0] ?? '', 'weekly')

    expect(await status(await draftTo(segment))).toMatchObject({
      expected: { fr: 1, en: 0 },
      expectedDigests: { weekly: { people: 2 }, monthly: { people: 1 } },
    })
    expect(await status(await draftTo(null))).toMatchObject({
      expected: { fr: 1, en: 0 },
      expectedDigests: { weekly: { people: 3 }, monthly: { people: 1 } },
    })
  })

  test('once sent, it says which segment it went to, by the name of that day', async () => {
    const edition = await started(segment)
    await open.payload.update({
      collection: 'segments',
      id: segment,
      data: { name: 'Autre nom' },
      overrideAccess: true,
    })

    expect(await status(edition)).toMatchObject({ segment: { id: segment, name: 'Les anglophones' } })
  })

  test('an empty segment is told, and stops nothing', async () => {
    const empty = await makeSegment({ field: 'source', in: ['phone'] })
    const problems = await editionProblems(open.payload, await draftTo(empty), clock)

    expect(problems.find(({ code }) => code === 'segment-empty')).toMatchObject({ isBlocking: false })
  })

  test('a segment that has become another bulletin’s stops the sending', async () => {
    const edition = await draftTo(segment)
    const other = await makeBulletin(open.payload)
    await open.payload.db.updateOne({ collection: 'segments', id: segment, data: { bulletin: other } })

    expect(await startSending({ payload: open.payload, clock }, edition)).toMatchObject({
      outcome: 'not-ready',
      problems: [{ code: 'segment-elsewhere', isBlocking: true }],
    })
  })

  test('a segment whose conditions cannot be read stops the sending', async () => {
    const edition = await draftTo(segment)
    await open.payload.db.updateOne({ collection: 'segments', id: segment, data: { conditions: { x: 1 } } })

    expect(await startSending({ payload: open.payload, clock }, edition)).toMatchObject({
      outcome: 'not-ready',
      problems: [{ code: 'segment-unreadable' }],
    })
  })

  test('a copy of an edition goes to the same segment', async () => {
    const copy = await copyEdition(open.payload, await draftTo(segment))

    expect(await editionRow(open.payload, copy?.id ?? '')).toMatchObject({ goesTo: 'segment', segment })
  })
})

describe('who chooses it', () => {
  const change = (edition: string, who: string, body: object) =>
    rest(open.payload, `/editions/${edition}?locale=fr`, { method: 'PATCH', cookie: people[who], body })

  test('publishers do; what editors say of it changes nothing', async () => {
    const edition = await draftTo(null)

    expect((await change(edition, 'editor', { segment })).status).toBe(200)
    expect(await editionRow(open.payload, edition)).toMatchObject({ segment: null })
    expect((await change(edition, 'publisher', { segment })).status).toBe(200)
    expect(await editionRow(open.payload, edition)).toMatchObject({ segment })
  })

  test('an editor who writes on leaves it as it is', async () => {
    const edition = await draftTo(segment)

    expect((await change(edition, 'editor', { subject: 'Autre objet', segment: null })).status).toBe(200)
    expect(await editionRow(open.payload, edition)).toMatchObject({ segment })
  })

  test('a segment of another bulletin is refused in words', async () => {
    const other = await makeSegment({ all: [] }, await makeBulletin(open.payload))
    const refused = await change(await draftTo(null), 'publisher', { segment: other })

    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.json)).toContain('Ce segment appartient à un autre bulletin')
  })

  test('a segment that an edition goes to is neither deleted nor moved to another bulletin', async () => {
    await draftTo(segment)
    const cookie = people.administrator
    const deleted = await rest(open.payload, `/segments/${segment}`, { method: 'DELETE', cookie })
    const body = { bulletin: await makeBulletin(open.payload) }
    const moved = await rest(open.payload, `/segments/${segment}`, { method: 'PATCH', cookie, body })

    expect([deleted.status, moved.status]).toEqual([409, 409])
    expect(JSON.stringify(moved.json)).toContain('Une édition vise ce segment')
  })
})
