import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkConsents } from '../../../src/register/store-consents'
import { consentsAt } from '../../support/consents'
import { makeBulletin } from '../../support/editions'
import { importList } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

async function personOf(email: string) {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { email: { equals: email } },
    ...everything,
  })
  return docs[0]
}

function countConsents() {
  return payload.count({
    collection: 'consents',
    where: { sequence: { greater_than: 0 } },
    overrideAccess: true,
  })
}

const consentsOf = (email: string) => consentsAt(payload, email)

test('people of a list are subscribed to the bulletin named, with the proof of it', async () => {
  const report = await importList(
    payload,
    'courriel;prénom;langue\nLea.Roy@École.example.org;Léa;fr\nben@example.org;Ben;English\n',
    { bulletin },
  )

  expect(report).toMatchObject({ rows: 2, created: 2, invalid: 0 })
  expect(await personOf('lea.roy@xn--cole-9oa.example.org')).toMatchObject({
    typedEmail: 'Lea.Roy@École.example.org',
    firstName: 'Léa',
    locale: 'fr',
    state: 'confirmed',
    bulletins: [bulletin],
    source: 'import',
    frequency: 'each',
  })
  expect(await personOf('ben@example.org')).toMatchObject({ locale: 'en', confirmedAt: expect.any(String) })
  expect(await consentsOf('ben@example.org')).toMatchObject([
    {
      act: 'recorded',
      method: 'import',
      source: 'import',
      purpose: 'bulletin',
      basis: 'express',
      proof: 'Formulaire papier',
      text: expect.stringContaining('Formulaire papier'),
      bulletin,
    },
  ])
  expect((await checkConsents(payload)).broken).toEqual([])
})

test('a record that an import wrote is as one that Payload wrote', async () => {
  await importList(payload, 'courriel\nby-import@example.org\n', { bulletin })
  const own = await payload.create({
    collection: 'subscribers',
    data: {
      email: 'by-payload@example.org',
      locale: 'fr',
      state: 'confirmed',
      bulletins: [bulletin],
      source: 'import',
      frequency: 'each',
      confirmedAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
  const theirs = await personOf('by-import@example.org')
  const found = await personOf('by-payload@example.org')

  const shape = (row: object | undefined) =>
    Object.fromEntries(
      Object.entries(row ?? {}).map(([name, value]) => [name, value === null ? null : typeof value]),
    )
  expect(shape(theirs)).toEqual(shape(found))
  expect(theirs?.bulletins).toEqual(own.bulletins)
  await payload.update({
    collection: 'subscribers',
    id: theirs?.id ?? '',
    data: { firstName: 'Ana' },
    overrideAccess: true,
  })
  expect(await personOf('by-import@example.org')).toMatchObject({ firstName: 'Ana', bulletins: [bulletin] })
})

test('the same list twice changes nothing', async () => {
  const list = `courriel,prénom\n${Array.from({ length: 2500 }, (_, index) => `twice-${index}@example.org,P${index}`).join('\n')}\n`
  const first = await importList(payload, list, { bulletin })
  const before = await countConsents()
  const second = await importList(payload, list, { bulletin })

  expect(first).toMatchObject({ rows: 2500, created: 2500 })
  expect(second).toMatchObject({ rows: 2500, unchanged: 2500, created: 0, updated: 0 })
  expect(await countConsents()).toEqual(before)
})

test('the counts add up to the rows, and each row has its line and its reason', async () => {
  await payload.create({
    collection: 'suppressions',
    data: { email: 'gone@example.org' } as never,
    overrideAccess: true,
  })
  const { fates, ...report } = await importList(
    payload,
    [
      'courriel,prénom',
      'good@example.org,Ana',
      'not an address,Ben',
      'gone@example.org,Carl',
      'GOOD@example.org,Ana',
      '"a@example.org; b@example.org",Deux',
      '=HYPERLINK(1),Éva',
      'short@example.org',
      '',
      '"last@example.org",Zoé',
    ].join('\r\n'),
    { bulletin },
  )

  expect(report).toMatchObject({
    rows: 8,
    created: 2,
    suppressed: 1,
    duplicate: 1,
    invalid: 4,
    updated: 0,
    unchanged: 0,
  })
  expect(report.rejected.map(({ line }) => line)).toEqual([3, 6, 7, 8])
  expect(fates.find(({ line }) => line === 5)).toMatchObject({
    fate: 'duplicate',
    reason: expect.stringContaining('ligne 2'),
  })
  expect(await personOf('gone@example.org')).toBeUndefined()
})

test('nobody who left is subscribed again by a list, whether they left one bulletin or all (C13)', async () => {
  await importList(payload, 'courriel\nleft-all@example.org\nleft-one@example.org\n', { bulletin })
  const all = await personOf('left-all@example.org')
  const one = await personOf('left-one@example.org')
  const other = await makeBulletin(payload)
  const { appendConsents } = await import('../../../src/register/store-consents')
  const [record] = await consentsOf('left-one@example.org')
  await payload.update({
    collection: 'subscribers',
    id: all?.id ?? '',
    data: { state: 'unsubscribed', bulletins: [] },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'subscribers',
    id: one?.id ?? '',
    data: { bulletins: [other] },
    overrideAccess: true,
  })
  const { id: _id, sequence: _sequence, seal: _seal, ...rest } = record as never as Record<string, unknown>
  await appendConsents(payload, [{ ...rest, act: 'withdrawn', method: 'link' } as never])

  const report = await importList(payload, 'courriel\nleft-all@example.org\nleft-one@example.org\n', {
    bulletin,
  })

  expect(report).toMatchObject({ rows: 2, suppressed: 2, updated: 0 })
  expect(await personOf('left-all@example.org')).toMatchObject({ state: 'unsubscribed', bulletins: [] })
  expect(await personOf('left-one@example.org')).toMatchObject({ bulletins: [other] })
})

test('a person who follows another bulletin, or never confirmed, comes in with a consent of their own', async () => {
  const other = await makeBulletin(payload)
  for (const state of ['confirmed', 'unconfirmed'] as const) {
    await payload.create({
      collection: 'subscribers',
      data: {
        email: `${state}@example.org`,
        locale: 'fr',
        state,
        bulletins: [other],
        frequency: 'each',
        source: 'form',
      },
      overrideAccess: true,
    })
  }

  const report = await importList(
    payload,
    'courriel,prénom\nconfirmed@example.org,Ana\nunconfirmed@example.org,Ben\n',
    { bulletin },
  )

  expect(report).toMatchObject({ rows: 2, updated: 2 })
  expect(await personOf('confirmed@example.org')).toMatchObject({
    bulletins: [other, bulletin],
    firstName: 'Ana',
    source: 'form',
  })
  expect(await personOf('unconfirmed@example.org')).toMatchObject({
    state: 'confirmed',
    bulletins: [bulletin],
  })
  expect(await consentsOf('unconfirmed@example.org')).toMatchObject([{ act: 'recorded', bulletin }])
})

test('an implied consent has its end in the register, and is renewed only by a later date of the list', async () => {
  const list = (day: string) => `courriel,date du consentement\nimplied@example.org,${day}\n`
  const told = {
    bulletin,
    basis: { basis: 'implied', kind: 'inquiry' } as const,
    at: new Date('2026-11-22T12:00:00Z'),
  }
  await importList(payload, list('2026-10-31'), told)

  const again = await importList(payload, list('2026-10-31'), told)
  const later = await importList(payload, list('2026-11-15'), told)
  const undated = await importList(payload, 'courriel\nimplied@example.org\n', told)

  expect([again.unchanged, later.updated, undated.unchanged]).toEqual([1, 1, 1])
  const records = await consentsOf('implied@example.org')
  expect(records.map(({ expiresAt }) => expiresAt?.slice(0, 10))).toEqual(['2027-04-30', '2027-05-15'])
  expect(records[0]).toMatchObject({ basis: 'implied', impliedKind: 'inquiry' })
})

test('a dry run says the same and writes nothing', async () => {
  const list = 'courriel\ndry@example.org\ndry@example.org\nnot one\n'
  const dry = await importList(payload, list, { bulletin, isDryRun: true })

  expect(await personOf('dry@example.org')).toBeUndefined()
  expect(await consentsOf('dry@example.org')).toEqual([])
  const { fates } = await importList(payload, list, { bulletin })
  expect(dry.fates).toEqual(fates)
})

test('an import that is stopped leaves whole batches, and the same list goes on', async () => {
  const list = `courriel\n${Array.from({ length: 3500 }, (_, index) => `stop-${index}@example.org`).join('\n')}\n`
  const stop = new AbortController()
  const stopped = await importList(payload, list, {
    bulletin,
    signal: stop.signal,
    onBatch: async () => stop.abort(),
  })
  const rest = await importList(payload, list, { bulletin })

  expect(stopped).toMatchObject({ isCancelled: true, rows: 2000, created: 2000 })
  expect(rest).toMatchObject({ rows: 3500, created: 1500, unchanged: 2000 })
})

test('two imports of one list at once subscribe each person once', async () => {
  const list = `courriel\n${Array.from({ length: 2500 }, (_, index) => `both-${index}@example.org`).join('\n')}\n`
  const [one, two] = await Promise.all([
    importList(payload, list, { bulletin }),
    importList(payload, list, { bulletin }),
  ])

  const { totalDocs } = await payload.count({
    collection: 'subscribers',
    where: { email: { like: 'both-' } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(2500)
  expect(one.created + two.created).toBe(2500)
  expect((await checkConsents(payload)).broken).toEqual([])
})

test('terms and organisations are known by their names, and stay where they are unknown', async () => {
  const theme = await payload.create({
    collection: 'themes',
    locale: 'fr',
    data: { name: 'Lecture', slug: 'lecture' } as never,
    overrideAccess: true,
  })
  const report = await importList(
    payload,
    'courriel,thèmes,organisme\nterms@example.org,"Lecture; Ailleurs",Inconnu\n',
    { bulletin },
  )

  expect(report).toMatchObject({ created: 1, unknownTerms: 2 })
  expect(await personOf('terms@example.org')).toMatchObject({ themes: [theme.id] })
})
