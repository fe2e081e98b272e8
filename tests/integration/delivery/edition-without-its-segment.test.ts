import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { planDeliveries } from '../../../src/delivery/plan-deliveries'
import { startSending } from '../../../src/delivery/start-sending'
import { editionRow } from '../../../src/delivery/store-editions'
import { deliveryLedger } from '../../../src/delivery/store-ledger'
import { keepSnapshot } from '../../../src/delivery/store-snapshots'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { builder } from '../bulletins/build-content'

let open: OpenPayload
let bulletin: string
let segment: string
const clock = () => new Date()
const people: Record<string, string> = {}

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['editor', 'publisher']) people[role] = (await signedIn(open.payload, role)).cookie
})
afterAll(() => open.close())

beforeEach(async () => {
  bulletin = await makeBulletin(open.payload)
  const data = { name: 'Les anglophones', bulletin, conditions: { field: 'locale', in: ['en'] } }
  segment = (await open.payload.create({ collection: 'segments', data, overrideAccess: true })).id
  await makeSubscribers(open.payload, bulletin, [{ locale: 'en' }, { locale: 'fr' }])
})

async function draftTo(target: string | null): Promise<string> {
  const build = builder(open.payload)
  const sheet = await build.factSheet({})
  const id = await build.edition(bulletin, [{ heading: 'Fiches', items: [['fact-sheets', sheet]] }])
  const data = { segment: target }
  await open.payload.update({ collection: 'editions', id, data, overrideAccess: true })
  return id
}

const start = (edition: string) => startSending({ payload: open.payload, clock }, edition)
const change = (edition: string, who: string, body: object) =>
  rest(open.payload, `/editions/${edition}?locale=fr`, { method: 'PATCH', cookie: people[who], body })

test('a list of recipients is never made of everyone when what was kept of the segment is lost', async () => {
  const edition = await draftTo(segment)
  expect(await start(edition)).toEqual({ outcome: 'started' })
  await keepSnapshot(open.payload, edition, 'fr', { subject: 'x', html: 'x', text: 'x' }, clock())
  await open.payload.db.updateOne({ collection: 'editions', id: edition, data: { sentTo: null } })

  const row = await editionRow(open.payload, edition)
  if (!row) throw new Error('no edition')
  const plan = planDeliveries({ payload: open.payload, ledger: deliveryLedger(open.payload), clock }, row)

  await expect(plan).rejects.toMatchObject({ code: 'segment-unreadable' })
  const rows = {
    collection: 'deliveries',
    where: { edition: { equals: edition } },
    overrideAccess: true,
  } as const
  expect((await open.payload.count(rows)).totalDocs).toBe(0)
})

test('an edition whose segment is gone waits, and goes to everyone only once somebody says so (P6)', async () => {
  const edition = await draftTo(segment)
  // What a deletion does that was looked at before the edition was saved.
  await open.payload.db.deleteOne({ collection: 'segments', where: { id: { equals: segment } } })
  const waits = { outcome: 'not-ready', problems: [{ code: 'segment-gone', isBlocking: true }] }

  expect(await start(edition)).toMatchObject(waits)
  expect(
    (await rest(open.payload, `/editions/${edition}/status`, { cookie: people.editor })).json,
  ).toMatchObject({ segment: { name: '' }, expected: { fr: 0, en: 0 } })
  await change(edition, 'publisher', { subject: 'Un autre objet', segment: null })
  expect(await start(edition)).toMatchObject(waits)
  expect((await change(edition, 'publisher', { goesTo: 'everyone' })).status).toBe(200)
  expect(await start(edition)).toEqual({ outcome: 'started' })
})

test('an edition for a segment that was never chosen waits', async () => {
  const edition = await draftTo(null)
  await change(edition, 'publisher', { goesTo: 'segment' })

  expect(await start(edition)).toMatchObject({ problems: [{ code: 'segment-gone' }] })
})

test('who chooses everyone after all leaves no segment behind', async () => {
  const edition = await draftTo(segment)
  const of = () =>
    open.payload.findByID({ collection: 'editions', id: edition, depth: 0, overrideAccess: true })
  expect(await of()).toMatchObject({ goesTo: 'segment', segment })

  expect((await change(edition, 'editor', { goesTo: 'everyone' })).status).toBe(200)
  expect(await of()).toMatchObject({ goesTo: 'segment', segment })
  await change(edition, 'publisher', { goesTo: 'everyone', segment })
  expect(await of()).toMatchObject({ goesTo: 'everyone', segment: null })
})
