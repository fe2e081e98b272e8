import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressPair } from '../../../src/audience/address-pair'
import { changeAddress } from '../../../src/audience/change-address'
import { correctName } from '../../../src/audience/correct-name'
import { audienceStore } from '../../../src/audience/store'
import { suppressionHash } from '../../../src/audience/suppression'
import { withdraw } from '../../../src/audience/withdraw'
import { bulletinNamed } from '../../../src/cli/bulletin-named'
import type { RowFate } from '../../../src/intake/row-fate'
import { pastStatement } from '../../../src/intake/store-people-sqlite'
import { signLink } from '../../../src/platform/links'
import { isMongo, mongoCollection, runSql } from '../../../src/platform/store-raw'
import { checkConsents } from '../../../src/register/store-consents'
import { erasePerson } from '../../../src/upkeep/erase-person'
import { consentsAt } from '../../support/consents'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { importList } from '../../support/lists'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let bulletin: string
const now = () => new Date()
const store = () => audienceStore(open.payload)
const bring = (list: string, given: Partial<Parameters<typeof importList>[2]> = {}) =>
  importList(open.payload, list, { bulletin, ...given })
const implied = { basis: { basis: 'implied', kind: 'business' } as const }

beforeAll(async () => {
  open = await openPayload()
  bulletin = await makeBulletin(open.payload)
})
afterAll(() => open.close())

const fateOf = ({ fates }: { fates: RowFate[] }) => fates.map(({ fate, reason }) => `${fate}: ${reason}`)

async function personOf(email: string) {
  const person = await store().subscriberOf(email)
  if (!person) throw new Error(`nobody at ${email}`)
  return person
}

async function move(from: string, to: string) {
  const { id } = await personOf(from)
  await store().changeSubscriber(id, { newEmail: to })
  const link = { subscriber: id, bulletin: addressPair(from, to), locale: 'fr', issuedAt: now() } as const
  expect(await changeAddress(store(), signLink('address', link), now)).toEqual({ outcome: 'address-changed' })
  return personOf(to)
}

const actsAt = async (email: string) => (await consentsAt(open.payload, email)).map(({ act }) => act)

test('who moved is not subscribed a second time by an old list, nor once they left or were erased (C13)', async () => {
  const list = 'courriel\nancienne@example.org\n'
  await bring(list)
  const moved = await move('ancienne@example.org', 'nouvelle@example.org')

  expect(fateOf(await bring(list))).toEqual([expect.stringMatching(/^suppressed: .*changé d’adresse/)])
  await withdraw(store(), moved, { bulletins: [bulletin], method: 'link', locale: 'fr', at: now() })
  expect(fateOf(await bring(list))).toEqual([expect.stringMatching(/^suppressed: .*changé d’adresse/)])
  await erasePerson(open.payload, await personOf('nouvelle@example.org'), 'departed', now(), () => true)

  expect(fateOf(await bring(list))).toEqual([expect.stringMatching(/^suppressed: .*changé d’adresse/)])
  expect(await store().subscriberOf('ancienne@example.org')).toBeNull()
})

test('an implied consent that time ended begins anew by a later date or a yes, never by the same old list', async () => {
  const list = (day = '') => `courriel,date du consentement\nfinie@example.org,${day}\n`
  await bring(list('2024-10-01'), { ...implied, at: new Date('2026-09-01T12:00:00Z') })
  await erasePerson(open.payload, await personOf('finie@example.org'), 'lapsed', now(), () => true)

  const again = await bring(list(), implied)
  const later = await bring(list('2026-08-01'), {
    ...implied,
    isDryRun: true,
    at: new Date('2026-11-23T12:00:00Z'),
  })
  const express = await bring(list(), { isDryRun: true })

  expect(fateOf(again)).toEqual([expect.stringMatching(/^suppressed: .*a pris fin/)])
  expect([later.created, express.created]).toEqual([1, 1])
})

test('who never confirmed before they were erased may come in with a consent of their own', async () => {
  await makeSubscribers(open.payload, bulletin, [{ email: 'jamais@example.org', state: 'unconfirmed' }])
  await erasePerson(open.payload, await personOf('jamais@example.org'), 'unconfirmed', now(), () => true)

  expect((await bring('courriel\njamais@example.org\n')).created).toBe(1)
})

test('who left this bulletin under a record that is gone stays out of it', async () => {
  const other = await makeBulletin(open.payload)
  const email = 'deux-vies@example.org'
  await makeSubscribers(open.payload, bulletin, [{ email }])
  const first = await personOf(email)
  await store().changeSubscriber(first.id, { bulletins: [bulletin, other] })
  await withdraw(store(), await personOf(email), {
    bulletins: [bulletin],
    method: 'link',
    locale: 'fr',
    at: now(),
  })
  await erasePerson(open.payload, await personOf(email), 'lapsed', now(), () => true)
  await makeSubscribers(open.payload, other, [{ email }])

  expect(fateOf(await bring(`courriel\n${email}\n`))).toEqual([
    expect.stringMatching(/^suppressed: .*quitté/),
  ])
})

test('a refusal anywhere in the list wins, and the row that asked for more is told where', async () => {
  const list = [
    'courriel,statut',
    'deux-fois@example.org,subscribed',
    'seule@example.org,subscribed',
    'Deux-Fois@example.org,unsubscribed',
  ].join('\n')

  const { fates, ...report } = await bring(list)

  expect(report).toMatchObject({ rows: 3, created: 1, suppressed: 1, duplicate: 1 })
  expect(fates[0]).toMatchObject({ fate: 'suppressed', reason: expect.stringContaining('ligne 4') })
  expect(await store().subscriberOf('deux-fois@example.org')).toBeNull()
})

test('dates are read in the order that their column shows, wherever it shows it', async () => {
  const { fates } = await bring(
    'courriel,date du consentement\nmars@example.org,05/03/2026\ntreize@example.org,13/03/2026\n',
    { ...implied, at: new Date('2026-11-23T12:00:00Z') },
  )

  expect(fates.map(({ fate }) => fate)).toEqual(['created', 'created'])
  const { docs } = await open.payload.find({
    collection: 'consents',
    where: { addressHash: { equals: suppressionHash('mars@example.org') } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs[0]?.expiresAt).toContain('2028-03-05')
})

test('who leaves this bulletin, or all, while their batch is being written stays out (C13)', async () => {
  const other = await makeBulletin(open.payload)
  const [one = '', all = ''] = await makeSubscribers(open.payload, other, [
    { email: 'part-un@example.org' },
    { email: 'part-tout@example.org' },
    { email: 'reste@example.org' },
  ])
  await store().changeSubscriber(one, { bulletins: [other, bulletin] })
  let isFirst = true
  const leave = async () => {
    if (!isFirst) return
    isFirst = false
    for (const [id, bulletins] of [
      [one, [bulletin]],
      [all, [other]],
    ] as const) {
      const person = await store().subscriber(id)
      if (!person) throw new Error('nobody')
      await withdraw(store(), person, { bulletins: [...bulletins], method: 'link', locale: 'fr', at: now() })
    }
  }

  const { fates } = await bring(
    'courriel,prénom\npart-un@example.org,Ana\npart-tout@example.org,Bo\nreste@example.org,Cy\nneuve@example.org,Di\n',
    { beforeWrite: leave, at: new Date(Date.now() - 1000) },
  )

  expect(fates.map(({ fate }) => fate)).toEqual(['suppressed', 'suppressed', 'updated', 'created'])
  expect((await personOf('part-un@example.org')).bulletins).toEqual([other])
  expect(await actsAt('part-un@example.org')).toEqual(['confirmed', 'withdrawn'])
  expect(await personOf('part-tout@example.org')).toMatchObject({ state: 'unsubscribed', bulletins: [] })
  expect((await personOf('reste@example.org')).bulletins).toEqual([other, bulletin])
  expect((await checkConsents(open.payload)).broken).toEqual([])
})

test('on MongoDB, who leaves between their change and its line of the register has left', async () => {
  if (!isMongo(open.payload)) return
  const other = await makeBulletin(open.payload)
  await makeSubscribers(open.payload, other, [{ email: 'entre-deux@example.org' }])
  const { id } = await personOf('entre-deux@example.org')
  await store().changeSubscriber(id, { bulletins: [other, bulletin] })
  const consents = mongoCollection(open.payload, 'consents')
  const { insertMany } = consents
  consents.insertMany = async (...given) => {
    consents.insertMany = insertMany
    const person = await personOf('entre-deux@example.org')
    await withdraw(store(), person, { bulletins: [bulletin], method: 'link', locale: 'fr', at: now() })
    return insertMany.apply(consents, given)
  }
  const list = 'courriel\nentre-deux@example.org\n'

  await bring(list, { at: new Date(Date.now() - 1000) })

  expect(await actsAt('entre-deux@example.org')).toEqual(['confirmed', 'withdrawn', 'recorded', 'withdrawn'])
  expect(fateOf(await bring(list))).toEqual([expect.stringMatching(/^suppressed: .*quitté/)])
})

test('a first name that a person took away is not filled again', async () => {
  await bring('courriel,prénom\nsans-nom@example.org,Ana\n')
  const { id } = await personOf('sans-nom@example.org')
  const link = { subscriber: id, bulletin, locale: 'fr', issuedAt: now() } as const
  await correctName(store(), signLink('rights', link), null, now)

  expect((await bring('courriel,prénom\nsans-nom@example.org,Ana\n')).unchanged).toBe(1)
  expect((await personOf('sans-nom@example.org')).firstName).toBeNull()
})

test('each row says why: what it changes, what of it is left aside', async () => {
  const other = await makeBulletin(open.payload)
  await makeSubscribers(open.payload, other, [
    { email: 'ailleurs@example.org' },
    { email: 'attend@example.org', state: 'unconfirmed' },
  ])
  const list =
    'courriel,prénom,mrc\nailleurs@example.org,Ana,\nattend@example.org,,\ninconnue@example.org,,Maskinonjé\n'
  const first = await bring(list)

  expect(fateOf(first)).toEqual([
    'updated: Elle recevra ce bulletin de plus. Son consentement est consigné. Son prénom était vide.',
    expect.stringMatching(/^updated: .*sans qu’elle ait cliqué\./),
    'created: Cette adresse n’était pas connue. Inconnu, laissé de côté\u00A0: Maskinonjé.',
  ])
  expect(fateOf(await bring(list))[0]).toMatch(/^unchanged: Rien à ajouter/)
})

test('an address whose ending is in A-label form comes in, and can be changed', async () => {
  // Reserved by IANA for tests: 例え.テスト.
  const [typed, ending] = ['例え.テスト', 'xn--r8jz45g.xn--zckzah']
  await bring(`courriel\nana@${typed}\n`)
  const { id } = await personOf(`ana@${ending}`)

  await store().changeSubscriber(id, { firstName: 'Ana' })

  expect((await personOf(`ana@${ending}`)).firstName).toBe('Ana')
})

test('the register is asked by an index, whatever it holds', async () => {
  if (isMongo(open.payload)) return
  const { rows } = await runSql(open.payload, `EXPLAIN QUERY PLAN ${pastStatement}`, ['[]'])

  expect(rows.map(({ detail }) => String(detail)).join('\n')).toMatch(
    /SEARCH consents USING INDEX \S*address_hash/,
  )
})

test('with several bulletins, the command line asks to which one people consented', async () => {
  const slug = 'celui-ci'
  const id = await makeBulletin(open.payload, { slug })

  await expect(bulletinNamed(open.payload, null)).rejects.toThrow(/--bulletin .*celui-ci/)
  expect(await bulletinNamed(open.payload, slug)).toMatchObject({ id, slug })
})
