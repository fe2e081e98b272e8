import { afterAll, beforeAll, expect, test } from 'vitest'
import { audienceStore } from '../../../src/audience/store'
import { ownData } from '../../../src/audience/store-own-data'
import { standingOf } from '../../../src/delivery/store-recipients'
import { systemClock } from '../../../src/platform/clock'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { implied } from '../upkeep/support'
import { buildBulletin } from './support'

let open: OpenPayload
let bulletin: { id: string; slug: string }
let cookie: string
let people = 0

beforeAll(async () => {
  open = await openPayload()
  bulletin = await buildBulletin(open.payload)
  cookie = (await signedIn(open.payload, 'administrator')).cookie
})
afterAll(() => open.close())

const someone = () =>
  implied(
    open.payload,
    {
      email: `corrige-${++people}@example.org`,
      bulletin: bulletin.slug,
      givenAt: new Date(),
      basis: 'express',
    },
    systemClock,
  )
const correct = (id: string, body: object, as = cookie) =>
  rest(open.payload, `/subscribers/${id}/correct`, { method: 'POST', cookie: as, body })
const person = (id: string) => audienceStore(open.payload).subscriber(id)
const linesOf = async (subscriber: string) =>
  (
    await open.payload.count({
      collection: 'consents',
      where: { subscriber: { equals: subscriber } },
      overrideAccess: true,
    })
  ).totalDocs

let terms = 0

async function term(collection: 'themes' | 'audiences' | 'territories'): Promise<string> {
  const slug = `terme-${++terms}`
  const { id } = await open.payload.create({
    collection,
    locale: 'fr',
    data: { name: slug, slug, ...(collection === 'territories' && { kind: 'region' }) } as never,
    context: { quiet: true },
    overrideAccess: true,
  })
  return String(id)
}

const reason = 'Au téléphone, le 3 mars'

test('staff correct a mistake with a reason: the register, the history, the log and the person’s own data say it (P12)', async () => {
  const id = await someone()
  const { docs: themes } = await open.payload.find({ collection: 'themes', limit: 1, overrideAccess: true })
  const theme =
    themes[0] ??
    (await open.payload.create({
      collection: 'themes',
      locale: 'fr',
      data: { name: 'Lecture', slug: 'lecture' } as never,
      context: { quiet: true },
      overrideAccess: true,
    }))

  const { status, json } = await correct(id, {
    reason: ` ${reason} `,
    firstName: ' Zoé ',
    locale: 'en',
    themes: [String(theme.id)],
  })

  expect([status, json.changed]).toEqual([200, ['firstName', 'locale', 'themes']])
  expect(await person(id)).toMatchObject({ firstName: 'Zoé', locale: 'en', themes: [String(theme.id)] })
  expect((await standingOf(open.payload, id, bulletin.id, new Date())).standing).toBe('may-receive')
  const { json: history } = await rest(open.payload, `/subscribers/${id}/history`, { cookie })
  expect(history.consents[0]).toMatchObject({ act: 'corrected', method: 'staff', proof: reason })
  expect(history.consents[0].text).toContain('prénom, langue, thèmes')
  const own = await ownData(open.payload, id, 'fr', new Date())
  expect(own?.consents.at(-1)).toMatchObject({ act: 'corrected', proof: reason })
  const { docs } = await open.payload.find({
    collection: 'audit',
    where: { action: { equals: 'subscriber-corrected' } },
    sort: '-sequence',
    limit: 1,
    overrideAccess: true,
  })
  expect(docs[0]).toMatchObject({ subject: `subscribers/${id}` })
  expect(docs[0]?.details).not.toContain('Zoé')
})

test('staff take a bulletin away at someone’s word, and give none: leaving all of them suppresses the address', async () => {
  const other = await buildBulletin(open.payload, 'Un autre')
  const id = await someone()

  const more = await correct(id, { reason, bulletins: [bulletin.id, other.id] })
  expect([more.status, (await person(id))?.bulletins]).toEqual([422, [bulletin.id]])
  expect((await correct(id, { reason, leaves: [bulletin.id, other.id] })).status).toBe(200)

  expect(await person(id)).toMatchObject({ state: 'unsubscribed', bulletins: [] })
  const store = audienceStore(open.payload)
  expect(await store.suppressionsOf(`corrige-${people}@example.org`)).toEqual(['unsubscribed'])
  expect(await store.lastConsent(id, bulletin.id)).toMatchObject({
    act: 'withdrawn',
    method: 'staff',
    proof: reason,
  })
})

test('staff say for which organisation a person reads, or for none any more', async () => {
  const id = await someone()
  const data = { name: 'Un carrefour', slug: `carrefour-${Date.now()}` } as never
  const made = await open.payload.create({
    collection: 'organisations',
    locale: 'fr',
    data,
    overrideAccess: true,
  })

  const told = await correct(id, { reason, organisation: made.id })
  const held = (await person(id))?.organisation
  const unknown = await correct(id, { reason, organisation: 'nowhere' })
  const taken = await correct(id, { reason, organisation: null })

  expect([told.json.changed, held]).toEqual([['organisation'], made.id])
  expect([unknown.status, taken.status]).toEqual([422, 200])
  expect((await person(id))?.organisation).toBeNull()
})

test.each(['themes', 'audiences', 'territories'] as const)(
  'choosing %s that a colleague has deleted is refused in words, and the person keeps all they had',
  async (collection) => {
    const id = await someone()
    const kept = await term(collection)
    const gone = await term(collection)
    expect((await correct(id, { reason, [collection]: [kept] })).status).toBe(200)
    const before = await person(id)
    const lines = await linesOf(id)
    await open.payload.delete({ collection, id: gone, overrideAccess: true })

    const answers = [
      await correct(id, { reason, firstName: 'Léa', [collection]: [kept, gone], leaves: [bulletin.id] }),
      await correct(id, { reason, [collection]: ['gone'] }),
    ]

    for (const { status, json } of answers) {
      expect([status, json.errors[0].code]).toEqual([422, 'gone'])
      expect(json.errors[0].message).toMatch(/a été supprimé\u00A0: (thèmes|publics|territoires)\./)
    }
    expect(await person(id)).toEqual(before)
    expect(before?.bulletins).toEqual([bulletin.id])
    expect(await linesOf(id)).toBe(lines)
  },
)

test('whatever changes a person, what was deleted meanwhile is left out and their bulletins stay', async () => {
  const id = await someone()
  const [kept, gone] = [await term('themes'), await term('themes')]
  await open.payload.delete({ collection: 'themes', id: gone, overrideAccess: true })

  await audienceStore(open.payload).changeSubscriber(id, {
    firstName: 'Zoé',
    themes: [gone, kept],
    audiences: ['gone'],
    organisation: 'gone',
  })

  expect(await person(id)).toMatchObject({
    firstName: 'Zoé',
    bulletins: [bulletin.id],
    themes: [kept],
    audiences: [],
    organisation: null,
  })
})

test('one’s own address in other capitals or with a name around it is no correction', async () => {
  const id = await someone()
  const { email = '' } = (await person(id)) ?? {}

  for (const written of [email.toUpperCase(), `Rémi Roy <${email}>`]) {
    const { status, json } = await correct(id, { reason, email: written })
    expect([status, json.errors[0].code]).toEqual([409, 'unchanged'])
  }
})

test('a misspelt address is put right once the right one has confirmed, and nobody’s else is taken', async () => {
  const taken = await someone()
  const id = await someone()
  const before = await person(id)

  const refused = await correct(id, { reason, email: (await person(taken))?.email })
  expect([refused.status, refused.json.errors[0].code]).toEqual([422, 'email-refused'])
  expect((await correct(id, { reason, email: 'pas une adresse' })).json.errors[0].code).toBe('email-invalid')
  expect((await correct(id, { reason, email: 'Bonne.Adresse@example.org' })).status).toBe(200)

  expect(await person(id)).toMatchObject({ email: before?.email, newEmail: 'Bonne.Adresse@example.org' })
  const { docs } = await open.payload.find({
    collection: 'notices',
    where: { subscriber: { equals: id } },
    overrideAccess: true,
  })
  expect(docs.map(({ kind }) => kind)).toEqual(['new-address'])
})

test.each([
  ['no reason', { reason: ' ', firstName: 'Léa' }, 422, 'reason-missing'],
  ['nothing to change', { reason, locale: 'fr' }, 409, 'unchanged'],
  ['a field that staff do not correct', { reason, state: 'confirmed' }, 422, 'bad-request'],
])('%s is refused in words, and nothing changes', async (_, body, status, code) => {
  const id = await someone()
  const before = await person(id)

  const { status: answered, json } = await correct(id, body)

  expect([answered, json.errors[0].code]).toEqual([status, code])
  expect(json.errors[0].message.length).toBeGreaterThan(20)
  expect(await person(id)).toEqual(before)
})

test('only administrators correct the record of a person', async () => {
  const id = await someone()
  const publisher = (await signedIn(open.payload, 'publisher')).cookie

  expect((await correct(id, { reason, firstName: 'X' }, publisher)).status).toBe(403)
  expect((await correct(id, { reason, firstName: 'X' }, '')).status).toBe(401)
  expect((await correct('00000000-0000-4000-8000-000000000000', { reason, firstName: 'X' })).status).toBe(404)
})

test('a bulletin that the person chose while staff had the form open is not taken from them', async () => {
  const id = await someone()
  const other = await buildBulletin(open.payload, 'Choisi depuis')
  // The form shows the first alone, and staff untick it.
  await audienceStore(open.payload).changeSubscriber(id, { follows: [other.id] })

  const { status } = await correct(id, { reason, leaves: [bulletin.id] })

  expect(status).toBe(200)
  expect(await person(id)).toMatchObject({ state: 'confirmed', bulletins: [other.id] })
  expect(await audienceStore(open.payload).lastConsent(id, other.id)).toBeNull()
})
