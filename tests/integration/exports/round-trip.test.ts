import { createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { suppress, suppressionsOf } from '../../../src/audience/store-suppressions'
import { exportedPeople } from '../../../src/exports/store-export'
import { type IntakeWords, intakeWords } from '../../../src/language/words/intake'
import type { ListFormat } from '../../../src/lists/list-formats'
import { writeRows } from '../../../src/lists/write-list'
import { checkConsents } from '../../../src/register/store-consents'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { importList, writeFile } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  const [one, two] = [await makeBulletin(payload), await makeBulletin(payload)]
  await payload.create({
    collection: 'themes',
    locale: 'fr',
    data: { name: 'Lecture', slug: 'lecture' } as never,
    overrideAccess: true,
  })
  await makeSubscribers(payload, one, [
    { email: 'both@example.org' },
    {
      email: 'one@example.org',
      locale: 'en',
      frequency: 'weekly',
      pausedUntil: new Date('2099-03-01T12:00:00Z'),
    },
    { email: 'never@example.org', state: 'unconfirmed' },
    { email: 'left@example.org', state: 'unsubscribed' },
  ])
  await payload.update({
    collection: 'subscribers',
    where: { email: { in: ['both@example.org', 'one@example.org'] } },
    data: {
      requestedAt: '2026-01-15T14:58:12.345Z',
      confirmedAt: '2026-01-15T15:00:00.000Z',
      source: 'embed',
    },
    overrideAccess: true,
  })
  const header = 'courriel;prénom;thèmes;fin du consentement;preuve'
  const rows = [
    'Both@example.org;Léa;;2099-05-01;"=1+1; une \\ ""facture"""',
    'Two@École.example.org;"Zoé\u00A0";lecture;2099-05-01;Facture',
  ]
  const basis = { basis: 'implied', kind: 'business' } as const
  await importList(payload, [header, ...rows].join('\n'), { bulletin: two, basis, proof: null })
})
afterAll(() => close())

async function file(
  format: ListFormat,
  language: 'fr' | 'en',
  columns: Partial<IntakeWords['columns']> = intakeWords[language].columns,
): Promise<Buffer> {
  const words = intakeWords[language]
  const path = writeFile('', `export.${format}`)
  await pipeline(
    writeRows(
      format,
      exportedPeople(payload, null, words),
      columns as typeof words.columns,
      words.cellSeparator,
    ),
    createWriteStream(path),
  )
  return readFileSync(path)
}

async function people() {
  const all = []
  for await (const page of exportedPeople(payload, null, intakeWords.fr)) all.push(...page)
  return all.sort((one, other) => (one.email < other.email ? -1 : 1))
}

const nobody = { bulletin: null, basis: null, proof: null }

test.each([
  ['csv', 'fr'],
  ['csv', 'en'],
  ['xlsx', 'fr'],
  ['xlsx', 'en'],
] as const)(
  'everyone who goes out as %s in %s comes in again with all their bulletins, consents and dates',
  async (format, language) => {
    const before = await people()
    const list = await file(format, language)
    await payload.delete({ collection: 'subscribers', where: { id: { exists: true } }, overrideAccess: true })

    const first = await importList(payload, list, nobody, `liste.${format}`)
    const after = await people()
    const second = await importList(payload, list, nobody, `liste.${format}`)

    const confirmed = before.filter(({ state }) => state === 'confirmed')
    expect(first).toMatchObject({ rows: before.length, created: 3, invalid: 0 })
    expect(confirmed.map(({ bulletins, basis }) => `${bulletins.length} ${basis}`)).toEqual([
      '1 implied:business',
      '2 express,implied:business',
      '1 express',
    ])
    expect(after).toEqual(confirmed)
    expect(second).toMatchObject({ rows: before.length, unchanged: 3, created: 0, updated: 0 })
    expect((await checkConsents(payload)).broken).toEqual([])
  },
)

test('a dry run says of each row what the import then does', async () => {
  const list = await file('csv', 'fr')
  await payload.delete({ collection: 'subscribers', where: { id: { exists: true } }, overrideAccess: true })

  const dry = await importList(payload, list, { ...nobody, isDryRun: true })
  const { fates } = await importList(payload, list, nobody)

  expect(dry.fates).toEqual(fates)
  expect(fates.find(({ address }) => address === 'both@example.org')?.reason).toMatch(
    /: Cette adresse n’était pas connue\. .+: Elle recevra ce bulletin de plus\./,
  )
})

const everyone = { where: { id: { exists: true } }, overrideAccess: true } as const

test.each([
  ['csv', 'fr'],
  ['csv', 'en'],
  ['xlsx', 'fr'],
] as const)(
  'whose address is suppressed goes out with the reasons as %s in %s, and no list subscribes them elsewhere',
  async (format, language) => {
    await payload.delete({ collection: 'subscribers', ...everyone })
    await payload.delete({ collection: 'suppressions', ...everyone })
    const bulletin = await makeBulletin(payload)
    const names = ['complained', 'dead', 'asked', 'sound']
    await makeSubscribers(
      payload,
      bulletin,
      names.map((name) => ({ email: `${name}-${format}-${language}@example.org` })),
    )
    const [complained = '', dead = '', asked = ''] = names.map(
      (name) => `${name}-${format}-${language}@example.org`,
    )
    await suppress(payload, complained, 'complaint', new Date())
    await suppress(payload, dead, 'bounce', new Date('2026-02-01T12:00:00Z'))
    await suppress(payload, dead, 'manual', new Date('2026-03-01T12:00:00Z'))
    await suppress(payload, asked, 'manual', new Date())

    const before = await people()
    const list = await file(format, language)
    // As in another installation, which knows nobody.
    await payload.delete({ collection: 'subscribers', ...everyone })
    await payload.delete({ collection: 'suppressions', ...everyone })
    const first = await importList(payload, list, nobody, `liste.${format}`)

    expect(before.map(({ suppressed }) => suppressed.join(' '))).toEqual([
      'manual',
      'complaint',
      'bounce manual',
      '',
    ])
    expect(first).toMatchObject({ rows: 4, created: 1, suppressed: 3, invalid: 0 })
    expect((await people()).map(({ email }) => email)).toEqual([`sound-${format}-${language}@example.org`])
    expect(await suppressionsOf(payload, complained)).toEqual(['unsubscribed'])
    expect(await suppressionsOf(payload, asked)).toEqual(['unsubscribed'])
  },
)

test('of a dead address that an export names, nothing is kept where the list comes in', async () => {
  await payload.delete({ collection: 'subscribers', ...everyone })
  await payload.delete({ collection: 'suppressions', ...everyone })
  await makeSubscribers(payload, await makeBulletin(payload), [{ email: 'morte@example.org' }])
  await suppress(payload, 'morte@example.org', 'bounce', new Date())
  const list = await file('csv', 'fr')
  await payload.delete({ collection: 'subscribers', ...everyone })
  await payload.delete({ collection: 'suppressions', ...everyone })

  expect(await importList(payload, list, nobody)).toMatchObject({ suppressed: 1, remembered: 0 })
  expect(await suppressionsOf(payload, 'morte@example.org')).toEqual([])
})

test('an export that does not say whose address is suppressed, as those of before, still comes in again', async () => {
  await payload.delete({ collection: 'subscribers', ...everyone })
  await makeSubscribers(payload, await makeBulletin(payload), [{ email: 'ancienne@example.org' }])
  const { suppressed: _later, ...columns } = intakeWords.fr.columns
  const list = await file('csv', 'fr', columns)
  await payload.delete({ collection: 'subscribers', ...everyone })

  expect(await importList(payload, list, nobody)).toMatchObject({ rows: 1, created: 1 })
})
