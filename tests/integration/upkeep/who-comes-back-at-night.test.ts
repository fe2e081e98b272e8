import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { requestSubscription } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import type { Subscriber } from '../../../src/audience/subscriber'
import { isMongo, mongoCollection, runSql } from '../../../src/platform/store-raw'
import { checkConsents } from '../../../src/register/store-consents'
import { daysAfter } from '../../../src/upkeep/ending-consents'
import { erasePerson } from '../../../src/upkeep/erase-person'
import { keepNoLonger } from '../../../src/upkeep/keep-no-longer'
import { makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { buildBulletin, held, setClock, someone } from '../audience/support'
import { actsAt } from './support'

let open: OpenPayload
let bulletin: string
const start = setClock('2027-01-10T15:00:00.000Z')()
const at = (days: number) => daysAfter(start, days)
const store = () => audienceStore(open.payload)
const all = { overrideAccess: true, depth: 0, pagination: false } as const
const shown = { text: 'Oui', version: '1', hash: 'a'.repeat(64) }

beforeAll(async () => {
  open = await openPayload()
  bulletin = (await buildBulletin(open.payload)).id
})
afterAll(() => open.close())
afterEach(() => vi.restoreAllMocks())

/** Somebody who asked, and never answered. */
async function asked(email: string): Promise<Subscriber> {
  await requestSubscription(store(), someone(email), () => start)
  const person = await store().subscriberOf(email)
  if (!person) throw new Error('nobody')
  return person
}

/** What the web process writes, which waits for nobody in this one, once the night has looked and before it erases. */
const comingBack: [string, (person: Subscriber) => Promise<unknown>][] = [
  [
    'asks again',
    async ({ id }) => {
      await store().changeSubscriber(id, { requestedAt: at(31) })
      await store().queueNotice({ kind: 'confirm', subscriber: id, bulletin, locale: 'fr' }, at(31))
    },
  ],
  ['confirms', ({ id }) => store().changeSubscriber(id, { state: 'confirmed', confirmedAt: at(31) })],
  [
    'gives or renews a consent, of which the register alone knows',
    (person) =>
      store().record([
        { person, bulletin, act: 'confirmed', method: 'link', locale: 'fr', shown, at: at(31) },
      ]),
  ],
]

test.each(comingBack)(
  'who %s at the instant the night erases them stays, with all that is theirs (P14)',
  async (what, comeBack) => {
    const email = `revient-${what.split(' ')[0]}@example.org`
    const person = await asked(email)

    const isErased = await erasePerson(open.payload, person, 'unconfirmed', at(31), async (current) => {
      await comeBack(current)
      return true
    })

    const { subscriber, acts, notices } = await held(open.payload, email)
    expect(isErased).toBe(false)
    expect(subscriber).toMatchObject({ id: person.id, bulletins: [bulletin] })
    expect(acts).toContain('requested by form')
    expect(notices).toContain('confirm')
    expect(await actsAt(open.payload, email)).not.toContain('erased by retention')
    expect((await checkConsents(open.payload)).broken).toEqual([])
  },
)

test('who had left and comes back at that instant is not suppressed again', async () => {
  const [id = ''] = await makeSubscribers(open.payload, bulletin, [{ email: 'partie@example.org' }])
  await store().changeSubscriber(id, { state: 'unsubscribed', unsubscribedAt: at(0) })
  const person = await store().subscriber(id)
  if (!person) throw new Error('nobody')

  await erasePerson(open.payload, person, 'departed', at(400), async () => {
    await store().changeSubscriber(id, { state: 'confirmed', confirmedAt: at(400) })
    return true
  })

  expect(await store().suppressionsOf('partie@example.org')).toEqual([])
})

test('who has themselves erased while the night looks is erased once, and the register says so once', async () => {
  const email = 'elle-meme@example.org'
  const person = await asked(email)

  const isErased = await erasePerson(open.payload, person, 'unconfirmed', at(31), async ({ id }) => {
    await store().record([
      { person, bulletin: null, act: 'erased', method: 'link', locale: 'fr', shown, at: at(31) },
    ])
    await store().erase(id)
    return true
  })

  expect(isErased).toBe(false)
  expect(await actsAt(open.payload, email)).toEqual(['requested by form', 'erased by link'])
})

test('nothing is left of whoever the night erases: what they chose goes with them', async () => {
  const person = await asked('reste-rien@example.org')

  expect(await erasePerson(open.payload, person, 'unconfirmed', at(31), () => true)).toBe(true)

  expect(await store().subscriber(person.id)).toBeNull()
  expect(await actsAt(open.payload, person.email)).toEqual(['requested by form', 'erased by retention'])
  if (isMongo(open.payload)) return
  const { rows } = await runSql(open.payload, 'SELECT id FROM subscribers_rels WHERE parent_id = ?', [
    person.id,
  ])
  expect(rows).toEqual([])
})

test('an erasure cut short at its worst is ended by the next night: the person is gone, and the register says so (P14)', async () => {
  const email = 'a-moitie@example.org'
  const person = await asked(email)
  cutShort()

  const cut = erasePerson(open.payload, person, 'unconfirmed', at(31), () => true)
  await expect(cut).rejects.toThrow('the power went')
  vi.restoreAllMocks()
  await keepNoLonger(open.payload, at(32))

  expect(await store().subscriber(person.id)).toBeNull()
  expect(await actsAt(open.payload, email)).toEqual(['requested by form', 'erased by retention'])
  const { totalDocs } = await open.payload.count({
    ...all,
    collection: 'notices',
    where: { subscriber: { equals: person.id } },
  })
  expect(totalDocs).toBe(0)
  expect((await checkConsents(open.payload)).broken).toEqual([])
})

/** In the middle of what is written: before the line on MongoDB, where the person is gone by then; within the batch on SQLite. */
function cutShort(): void {
  const failure = new Error('the power went')
  if (isMongo(open.payload)) {
    vi.spyOn(mongoCollection(open.payload, 'consents'), 'insertMany').mockRejectedValueOnce(failure)
    return
  }
  const { client } = open.payload.db as unknown as { client: { batch: () => Promise<unknown> } }
  vi.spyOn(client, 'batch').mockRejectedValueOnce(failure)
}
