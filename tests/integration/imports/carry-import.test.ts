import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { importFiles } from '../../../src/imports/import-files'
import { importStore } from '../../../src/imports/store-imports'
import { makeBulletin } from '../../support/editions'
import { checkedImport, receive, run, stateOf, undo, work } from '../../support/imports'
import { openPayload } from '../../support/payload'
import { book, workbook } from '../../support/workbooks'

/** What happens as the worker says that a first batch is done, before anything hears of it. */
const during = vi.hoisted(() => ({ firstBatch: null as ((id: string) => unknown) | null }))
vi.mock('../../../src/imports/store-imports', async (load) => {
  const module = await load<typeof import('../../../src/imports/store-imports')>()
  return {
    ...module,
    importStore: (payload: Payload) => {
      const store = module.importStore(payload)
      return {
        ...store,
        change: async (...given: Parameters<typeof store.change>) => {
          const [id, , { position }] = given
          const happens = position ? during.firstBatch : null
          if (happens) {
            during.firstBatch = null
            await happens(id)
          }
          return store.change(...given)
        },
      }
    },
  }
})

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())
afterEach(() => {
  during.firstBatch = null
})

const people = (prefix: string, count: number) =>
  `courriel\n${Array.from({ length: count }, (_, index) => `${prefix}-${index}@example.org`).join('\n')}\n`

function countPeople(prefix: string) {
  return payload.count({
    collection: 'subscribers',
    where: { email: { like: `${prefix}-` } },
    overrideAccess: true,
  })
}

const consentsBy = async (id: string) =>
  (
    await payload.count({
      collection: 'consents',
      where: { import: { equals: id } },
      overrideAccess: true,
    })
  ).totalDocs

const reportOf = (id: string) => readFileSync(importFiles(id).report, 'utf8').split('\r\n')

/** Stops an import as a person does. */
const pauseIt = (id: string) => importStore(payload).change(id, { from: ['running'] }, { state: 'paused' })

test('a dry run says what would happen, and writes nobody', async () => {
  const id = await checkedImport(payload, `${people('essai', 3)}pas une adresse\nessai-0@example.org\n`, {
    bulletin,
  })
  const row = await stateOf(payload, id)

  expect(row).toMatchObject({
    state: 'checked',
    position: 0,
    checked: { rows: 5, created: 3, invalid: 1, duplicate: 1, updated: 0, unchanged: 0, suppressed: 0 },
  })
  expect((await countPeople('essai')).totalDocs).toBe(0)
  expect(await consentsBy(id)).toBe(0)
  expect(reportOf(id).slice(0, 6)).toEqual([
    '\ufeffligne;adresse;sort;raison',
    '2;essai-0@example.org;nouveau;Cette adresse n’était pas connue.',
    '3;essai-1@example.org;nouveau;Cette adresse n’était pas connue.',
    '4;essai-2@example.org;nouveau;Cette adresse n’était pas connue.',
    '5;pas une adresse;refusé;Ce n’est pas une adresse de courriel complète.',
    '6;essai-0@example.org;en double;Même adresse qu’à la ligne 2.',
  ])
})

test('an import that is stopped and resumed does what one go does: people, counts, report, undo', async () => {
  const list = (prefix: string) => `${people(prefix, 4300)}${prefix}-1@example.org\n`
  const whole = await checkedImport(payload, list('entier'), { bulletin })
  const one = await run(payload, whole)
  const id = await checkedImport(payload, list('coupe'), { bulletin })

  during.firstBatch = pauseIt
  const stopped = await run(payload, id)
  expect(stopped.state).toBe('paused')
  expect(stopped.position).toBeGreaterThan(0)
  expect(stopped.position).toBeLessThan(4301)
  expect((await countPeople('coupe')).totalDocs).toBe(stopped.position)
  const resumed = await run(payload, id)

  expect(resumed).toMatchObject({ state: 'done', position: 4301, counts: one.counts })
  expect(one.counts).toMatchObject({ rows: 4301, created: 4300, duplicate: 1, unchanged: 0 })
  expect(reportOf(id)).toEqual(reportOf(whole).map((line) => line.replace('entier', 'coupe')))
  expect((await undo(payload, id)).undo).toMatchObject({ removed: 4300, kept: 0 })
  expect((await countPeople('coupe')).totalDocs).toBe(0)
})

test('an import that is cut between its rows and its count is taken up again, and its report tells no row twice', async () => {
  const id = await checkedImport(payload, people('panne', 4500), { bulletin })
  const startedAt = new Date().toISOString()
  await importStore(payload).change(id, {}, { state: 'running', startedAt })
  const stop = new AbortController()
  during.firstBatch = () => stop.abort()
  await work(payload, stop.signal)
  const left = await stateOf(payload, id)
  expect([left.state, left.leaseOwner]).toEqual(['running', null])
  // As after a crash: the first batch came in, and nothing says so.
  await importStore(payload).change(id, {}, { position: 0, counts: null, reportBytes: 0 })

  await work(payload)

  const row = await stateOf(payload, id)
  expect(row).toMatchObject({ state: 'done', counts: { rows: 4500 } })
  expect((await countPeople('panne')).totalDocs).toBe(4500)
  expect(reportOf(id)).toHaveLength(4502)
  expect((await undo(payload, id)).undo).toMatchObject({ removed: 4500 })
  expect((await countPeople('panne')).totalDocs).toBe(0)
})

test('the day a consent was given stays that day when a workbook counts its days from 1904', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const parts = book(`<row>${cell('courriel')}${cell('date du consentement')}</row>
    <row>${cell('mac-1904@example.org')}<c><v>44833</v></c></row>`)
  const said = parts['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
  const list = await workbook({ ...parts, 'xl/workbook.xml': said })

  const id = await checkedImport(payload, list, { bulletin, name: 'liste.xlsx' })
  await run(payload, id)

  const where = { import: { equals: id } }
  const { docs } = await payload.find({ collection: 'consents', where, overrideAccess: true })
  expect(docs.map(({ proof }) => proof)).toEqual([expect.stringContaining('2026-09-30')])
})

test('two workers never do one import at once', async () => {
  const id = await checkedImport(payload, people('deux', 2200), { bulletin })
  await importStore(payload).change(id, {}, { state: 'running', startedAt: new Date().toISOString() })

  const took = await Promise.all([work(payload), work(payload), work(payload)])

  expect(took).toContain(true)
  expect(await stateOf(payload, id)).toMatchObject({ state: 'done', counts: { created: 2200, unchanged: 0 } })
  expect(await consentsBy(id)).toBe(2200)
})

test('the same file again changes nothing', async () => {
  await run(payload, await checkedImport(payload, people('encore', 30), { bulletin }))
  const id = await checkedImport(payload, people('encore', 30), { bulletin })
  const again = await run(payload, id)

  expect(again.counts).toMatchObject({ rows: 30, unchanged: 30, created: 0, updated: 0 })
  expect(await consentsBy(id)).toBe(0)
})

test('a list that cannot be read any more goes back to its choices with a sentence, and the others go on', async () => {
  const { rmSync } = await import('node:fs')
  const id = await receive(payload, people('perdue', 2))
  rmSync(importFiles(id).list('liste.csv'))
  await importStore(payload).change(id, {}, { state: 'checking', bulletin })
  await work(payload)

  expect(await stateOf(payload, id)).toMatchObject({
    state: 'draft',
    problem: expect.stringContaining('n’est plus là'),
    leaseOwner: null,
  })
  expect(await work(payload)).toBe(false)
})

const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)])
test.each([
  ['an empty file', '', 'liste.csv', 'Le fichier est vide.'],
  ['headers alone', 'courriel,prénom\n', 'liste.csv', 'Le fichier nomme des colonnes'],
  [
    'a first line of 10 MB',
    `${'a'.repeat(10_000_000)}\nx@example.org\n`,
    'liste.csv',
    'La ligne est démesurée',
  ],
  ['an archive named csv', zip, 'liste.csv', 'c’est une archive'],
  ['an archive named xlsx', zip, 'liste.xlsx', 'Ce classeur ne peut pas être lu'],
  [
    'an image',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 4, 5, 6]),
    'liste.csv',
    'Ce fichier n’est ni un texte',
  ],
  [
    'a list without a header',
    'ana@example.org,Ana\nben@example.org,Ben\n',
    'liste.csv',
    'La première ligne doit nommer',
  ],
])('%s is refused with a sentence, and nothing is kept of it', async (_, content, name, sentence) => {
  const { readdirSync } = await import('node:fs')
  const kept = () => readdirSync(importFiles('x').folder.replace(/x$/, '')).sort()
  const before = kept()

  await expect(receive(payload, content as string, name)).rejects.toThrow(sentence)

  expect(kept()).toEqual(before)
})

test('rows that are ragged, out of proportion or hold a NUL cost themselves alone', async () => {
  const list = [
    'courriel,prénom',
    'bonne@example.org,Ana',
    'trop@example.org,Ben,Ben',
    `"${'x'.repeat(10_000_000)}",Zoé`,
    'nul\0@example.org,Léo',
    'autre@example.org,Éva',
  ].join('\n')
  const id = await checkedImport(payload, list, { bulletin })

  expect((await stateOf(payload, id)).checked).toMatchObject({ rows: 5, created: 2, invalid: 3 })
  expect((await run(payload, id)).counts).toMatchObject({ created: 2, invalid: 3 })
})
