import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingOf } from '../../../src/delivery/store-recipients'
import { type Audience, openAudience, setClock } from './support'

let audience: Audience
beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

test('what is changed of a person by two at the same moment stands, each change beside the other', async () => {
  const clock = setClock()
  const id = await audience.subscribed('together@example.org', clock)
  const store = audience.store()
  const until = new Date('2027-03-01T05:00:00.000Z')

  await Promise.all([
    store.changeSubscriber(id, { firstName: 'Élise' }),
    store.changeSubscriber(id, { frequency: 'weekly' }),
    store.changeSubscriber(id, { pausedUntil: until }),
    store.changeSubscriber(id, { locale: 'en' }),
  ])

  expect(await store.subscriber(id)).toMatchObject({
    firstName: 'Élise',
    frequency: 'weekly',
    pausedUntil: until,
    locale: 'en',
    state: 'confirmed',
    bulletins: [audience.monthly.id, audience.weekly.id],
  })
})

test('whoever reads a person while they are written finds them with all their bulletins, and may send', async () => {
  const clock = setClock()
  const id = await audience.subscribed('read-meanwhile@example.org', clock)
  const store = audience.store()
  const bulletins = [audience.monthly.id, audience.weekly.id]

  for (let time = 0; time < 20; time++) {
    const [, , person, standing] = await Promise.all([
      store.changeSubscriber(id, { bulletins }),
      store.changeSubscriber(id, { confirmedAt: clock() }),
      store.subscriber(id),
      standingOf(audience.payload, id, audience.monthly.id, clock()),
    ])
    expect([person?.bulletins, standing.standing]).toEqual([bulletins, 'may-receive'])
  }
})

test('an address that somebody else has taken is refused whole: nothing of the change is written', async () => {
  const clock = setClock()
  await audience.subscribed('taken@example.org', clock)
  const id = await audience.subscribed('mover@example.org', clock)
  const store = audience.store()

  const moved = await store.moveTo(id, 'taken@example.org', 'Taken@example.org')

  expect(moved).toBe(false)
  expect(await store.subscriber(id)).toMatchObject({ email: 'mover@example.org', state: 'confirmed' })
})

test('a term deleted meanwhile is left out, and the others stay in their order', async () => {
  const clock = setClock()
  const id = await audience.subscribed('terms@example.org', clock)
  const themes = await Promise.all(['b', 'a', 'c'].map((slug) => theme(`written-${slug}`)))
  await audience.payload.delete({ collection: 'themes', id: themes[1] ?? '', overrideAccess: true })

  await audience.store().changeSubscriber(id, { themes, organisation: themes[1] ?? '' })

  expect(await audience.store().subscriber(id)).toMatchObject({
    themes: [themes[0], themes[2]],
    organisation: null,
  })
})

async function theme(slug: string): Promise<string> {
  const { id } = await audience.payload.create({
    collection: 'themes',
    locale: 'fr',
    data: { name: slug, slug },
    overrideAccess: true,
  })
  return String(id)
}
