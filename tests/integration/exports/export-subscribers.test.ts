import { createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportedPeople } from '../../../src/exports/store-export'
import { intakeWords } from '../../../src/language/words/intake'
import type { ListFormat } from '../../../src/lists/list-formats'
import { writeRows } from '../../../src/lists/write-list'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { importList, writeFile } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
  await payload.create({
    collection: 'themes',
    locale: 'fr',
    data: { name: 'Lecture', slug: 'lecture' } as never,
    overrideAccess: true,
  })
  const header = 'courriel;prénom;langue;thèmes;fréquence;fondement;fin du consentement;preuve'
  const people = [
    'Ana.Roy@École.example.org;"=cmd|x; ""é""";en;lecture;weekly;express;;Papier',
    "ben@example.org;'-Ben;fr;;each;implied:business;2099-05-01;Facture",
    '+carl@example.org;<Carl & Cie>;fr;lecture;monthly;express;;"Deux\nlignes"',
  ]
  await importList(payload, [header, ...people].join('\n'), { bulletin, proof: null, basis: null })
})
afterAll(() => close())

async function exported(format: ListFormat, words = intakeWords.fr): Promise<Buffer> {
  const file = writeFile('', `export.${format}`)
  await pipeline(
    writeRows(format, exportedPeople(payload, bulletin, words), words.columns, words.cellSeparator),
    createWriteStream(file),
  )
  return readFileSync(file)
}

async function people(words = intakeWords.fr) {
  const all = []
  for await (const page of exportedPeople(payload, bulletin, words)) all.push(...page)
  return all
    .map(({ confirmedAt: _moment, ...person }) => person)
    .sort((one, other) => (one.email < other.email ? -1 : 1))
}

test.each([
  ['csv', 'fr'],
  ['csv', 'en'],
  ['xlsx', 'fr'],
] as const)('people who go out as %s in %s come in again as they were', async (format, language) => {
  const before = await people()
  const file = await exported(format, intakeWords[language])
  await payload.delete({
    collection: 'subscribers',
    where: { source: { equals: 'import' } },
    overrideAccess: true,
  })

  const report = await importList(payload, file, { bulletin, proof: null, basis: null }, `liste.${format}`)

  expect(report).toMatchObject({ rows: 3, created: 3 })
  expect(before.map(({ firstName }) => firstName)).toEqual(['<Carl & Cie>', '=cmd|x; "é"', '-Ben'])
  expect(await people()).toEqual(before)
})

test('no value of a CSV is taken for a formula', async () => {
  const text = (await exported('csv')).toString()

  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text).toContain("'=cmd")
  expect(text).toMatch(/^\ufeffcourriel;prénom;langue/)
  expect((await exported('csv', intakeWords.en)).toString()).toMatch(/^\ufeffemail,first name,language/)
  expect(text).toContain("'+carl@example.org")
})

test('JSON gives the same people', async () => {
  const found = JSON.parse((await exported('json')).toString()) as { email: string; basis: string[] }[]

  expect(found.map(({ email, basis }) => `${email} ${basis}`).sort()).toEqual([
    '+carl@example.org express',
    'Ana.Roy@École.example.org express',
    'ben@example.org implied:business',
  ])
})

test('who subscribed on the site goes out with what proves it, and comes in again without another proof', async () => {
  await payload.delete({ collection: 'subscribers', where: { id: { exists: true } }, overrideAccess: true })
  await makeSubscribers(payload, bulletin, [{ email: 'site@example.org' }])
  const file = await exported('csv')
  const [before] = await people()
  await payload.delete({ collection: 'subscribers', where: { id: { exists: true } }, overrideAccess: true })

  const report = await importList(payload, file, { bulletin, proof: null, basis: null })

  expect(report).toMatchObject({ rows: 1, created: 1, invalid: 0 })
  expect(before?.proof[0]).toContain('confirmé par courriel le 2026-01-15T15:00:00.000Z')
  expect((await people())[0]).toEqual(before)
})
