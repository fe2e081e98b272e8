import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetPerson } from '../../../src/audience/forget-person'
import { suppressionHash } from '../../../src/audience/suppression'
import { digestBook } from '../../../src/delivery/store-digests'
import { checkConsents } from '../../../src/register/store-consents'
import { type Audience, held, openAudience, setClock } from './support'

let audience: Audience

beforeAll(async () => {
  audience = await openAudience()
})
afterAll(() => audience.close())

test('to be forgotten leaves no address, keeps the register whole and the counts true (P14)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('forget.me@example.org', clock)
  const other = await audience.subscribed('stays@example.org', clock)
  const edition = await audience.payload.create({
    collection: 'editions',
    locale: 'fr',
    overrideAccess: true,
    data: { bulletin: audience.monthly.id, subject: 'Un objet', state: 'draft' },
  })
  const third = await audience.subscribed('forget.too@example.org', clock)
  for (const subscriber of [id, other, third]) {
    await audience.payload.create({
      collection: 'deliveries',
      overrideAccess: true,
      data: { edition: edition.id, subscriber, locale: 'fr', state: 'accepted' },
    })
  }
  for (const subscriber of [id, third]) {
    await audience.payload.create({
      collection: 'digests',
      overrideAccess: true,
      data: {
        subscriber,
        period: 'weekly/2026-11-23',
        frequency: 'weekly',
        upTo: clock().toISOString(),
        locale: 'fr',
        state: 'accepted',
      },
    })
  }
  const later = await audience.payload.create({
    collection: 'editions',
    locale: 'fr',
    overrideAccess: true,
    data: { bulletin: audience.monthly.id, subject: 'Un autre objet', state: 'draft' },
  })
  await audience.payload.create({
    collection: 'deliveries',
    overrideAccess: true,
    data: { edition: later.id, subscriber: id, locale: 'fr', state: 'waiting' },
  })
  const token = audience.link('rights', id, clock())

  const answers = await Promise.all([1, 2].map(() => forgetPerson(audience.store(), token, clock)))
  await forgetPerson(audience.store(), audience.link('rights', third, clock()), clock)

  expect(answers).toEqual([{ outcome: 'forgotten' }, { outcome: 'forgotten' }])
  expect(await forgetPerson(audience.store(), token, clock)).toEqual({ outcome: 'forgotten' })
  const everything = await Promise.all(
    (
      ['subscribers', 'consents', 'deliveries', 'digests', 'notices', 'suppressions', 'departures'] as const
    ).map((collection) =>
      audience.payload.find({
        collection,
        pagination: false,
        depth: 0,
        showHiddenFields: true,
        overrideAccess: true,
      }),
    ),
  )
  expect(JSON.stringify(everything)).not.toMatch(/forget\.(me|too)@/)
  expect(JSON.stringify(everything)).not.toContain(id)
  const hash = suppressionHash('forget.me@example.org')
  const kept = await audience.payload.find({
    collection: 'consents',
    where: { addressHash: { equals: hash } },
    sort: 'sequence',
    depth: 0,
    overrideAccess: true,
  })
  expect(kept.docs.map(({ act, subscriber }) => [act, subscriber ?? null])).toEqual(
    ['requested', 'requested', 'confirmed', 'confirmed', 'withdrawn', 'withdrawn', 'erased'].map((act) => [
      act,
      null,
    ]),
  )
  expect(await checkConsents(audience.payload)).toMatchObject({ broken: [] })
  const { totalDocs } = await audience.payload.count({
    collection: 'deliveries',
    where: { edition: { equals: edition.id }, state: { equals: 'accepted' } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(3)
  expect(await digestBook(audience.payload).counts(later.id)).toEqual({ waiting: 0, digested: 0, dropped: 1 })
  const suppressed = await audience.payload.find({
    collection: 'suppressions',
    where: { hash: { equals: hash } },
    overrideAccess: true,
  })
  expect(suppressed.docs.map(({ reason }) => reason).sort()).toEqual(['erased', 'unsubscribed'])
  expect((await held(audience.payload, 'stays@example.org')).subscriber?.id).toBe(other)
})

test('an erasure that stopped in the middle is ended by asking again (P14)', async () => {
  const clock = setClock()
  const id = await audience.subscribed('halfway@example.org', clock)
  const token = audience.link('rights', id, clock())
  const broken = {
    ...audience.store(),
    erase: async () => {
      throw new Error('the power went out')
    },
  }

  await expect(forgetPerson(broken, token, clock)).rejects.toThrow('power')
  expect((await held(audience.payload, 'halfway@example.org')).subscriber?.state).toBe('unsubscribed')
  expect(await forgetPerson(audience.store(), token, clock)).toEqual({ outcome: 'forgotten' })
  expect((await held(audience.payload, 'halfway@example.org')).subscriber).toBeNull()
})
