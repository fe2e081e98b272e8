import path from 'node:path'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { importKinds } from '../../../src/exchange/row'
import { toWebHtml } from '../../../src/knowledge/rich-text'
import { countAll } from '../../support/count-all'
import { type OpenPayload, openPayload } from '../../support/payload'
import { bring, buildEditor, buildTerms, counts, examples } from './support'

let open: OpenPayload
let user: TypedUser

beforeAll(async () => {
  open = await openPayload()
  user = await buildEditor(open.payload)
  await buildTerms(open.payload)
})
afterAll(() => open.close())

beforeEach(async () => {
  for (const collection of importKinds) {
    await open.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
  }
})

const given = () => ({ payload: open.payload, user })

async function total(): Promise<number> {
  const found = await Promise.all(importKinds.map((collection) => countAll(open.payload, collection)))
  return found.reduce((sum, many) => sum + many, 0)
}

const formats = [
  ['CSV', path.join(examples, 'fiches.csv'), 'fact-sheets', 2],
  ['JSON', path.join(examples, 'recherches.json'), null, 1],
  ['WordPress', path.join(examples, 'wordpress.xml'), 'fact-sheets', 2],
  ['Markdown', path.join(examples, 'markdown'), null, 2],
] as const

test.each(formats)(
  '%s: a dry run says what each row becomes and writes nothing',
  async (_, file, kind, rows) => {
    const report = await bring(file, { ...given(), kind, isDryRun: true })

    expect(report.items.flatMap(({ reasons }) => reasons)).toEqual([])
    expect(counts(report)).toEqual([rows, rows, 0, 0, 0])
    expect(await total()).toBe(0)
  },
)

test.each(formats)(
  '%s: the import writes drafts, and a second run changes nothing',
  async (_, file, kind, rows) => {
    const first = await bring(file, { ...given(), kind })
    const second = await bring(file, { ...given(), kind })
    const published = await Promise.all(
      importKinds.map((collection) =>
        open.payload.count({ collection, where: { _status: { equals: 'published' } }, overrideAccess: true }),
      ),
    )

    expect(first.items.flatMap(({ reasons }) => reasons)).toEqual([])
    expect(counts(first)).toEqual([rows, rows, 0, 0, 0])
    expect(counts(second)).toEqual([rows, 0, 0, rows, 0])
    expect(await total()).toBe(rows)
    expect(published.map(({ totalDocs }) => totalDocs)).toEqual([0, 0, 0, 0, 0])
  },
)

async function only(collection: (typeof importKinds)[number], locale: 'fr' | 'en' = 'fr') {
  const { docs } = await open.payload.find({
    collection,
    draft: true,
    locale,
    overrideAccess: true,
    sort: 'createdAt',
  })
  return docs as unknown as Record<string, never>[]
}

test('a table in French fills the fields, in both languages, in the name of the person who imports', async () => {
  await bring(path.join(examples, 'fiches.csv'), { ...given(), kind: 'fact-sheets' })

  const [french, second] = await only('fact-sheets')
  const [english] = await only('fact-sheets', 'en')

  expect(french).toMatchObject({
    title: 'Lire tous les jours',
    slug: 'lire-tous-les-jours',
    _status: 'draft',
    createdBy: user.id,
    keyMessages: [{ text: 'Dix minutes suffisent' }, { text: 'L’exemple compte' }],
    themes: [expect.anything()],
  })
  expect(english).toMatchObject({ title: 'Reading every day', slug: 'reading-every-day' })
  expect(toWebHtml(french?.body)).toBe(
    '<p>Lire <strong>ensemble</strong>, c’est déjà beaucoup.</p><ul><li>le soir</li><li>en auto</li></ul>',
  )
  expect(toWebHtml(second?.body)).toBe('<p>Un coucher <strong>régulier</strong> aide l’enfant.</p>')
})

test('WordPress: the text is cleaned, headings find their level, and no picture is fetched', async () => {
  const report = await bring(path.join(examples, 'wordpress.xml'), { ...given(), kind: 'fact-sheets' })
  const [sheet] = await only('fact-sheets')
  const [page] = await only('pages')

  expect(toWebHtml(sheet?.body)).toBe(
    '<p>Une rentrée <strong>progressive</strong>.</p><h2>À la maison</h2><p>Voir <a href="https://example.org/conseils">nos conseils</a>.</p>',
  )
  expect(sheet).toMatchObject({
    lead: 'Quelques idées pour les premiers jours.',
    publishedAt: '2024-08-20T12:00:00.000Z',
  })
  expect(toWebHtml(page?.body)).toBe(
    '<p>Un premier paragraphe.</p><p>Un second, avec un <em>accent</em>.</p>',
  )
  expect(report.items[0]?.notes.join()).toContain('https://example.org/photo.jpg')
  expect(report.notes.join()).toContain('laissés de côté')
})

test('Markdown: two files of two languages are one content, and hours are those of Montréal', async () => {
  await bring(path.join(examples, 'markdown'), given())

  const [event] = await only('events')
  const [french] = await only('initiatives')
  const [english] = await only('initiatives', 'en')

  expect(event).toMatchObject({
    startsAt: '2027-02-10T23:30:00.000Z',
    place: { name: 'École du Parc' },
    registrationUrl: 'https://example.org/inscription',
  })
  expect(french?.title).toBe('Un club de lecture au village')
  expect(toWebHtml(english?.body)).toBe(
    '<h2>What it is</h2><p>One hour <strong>each week</strong>, at the library.</p>',
  )
})

test('a changed row is written as a draft over what is published, which stays', async () => {
  const { payload } = open
  const csv = (lead: string) => ({ name: 'fiches.csv', content: `titre,chapeau\nUne fiche,${lead}\n` })
  await bring(csv('Avant.'), { ...given(), kind: 'fact-sheets' })
  const [sheet] = await only('fact-sheets')
  const id = String(sheet?.id)
  await payload.update({
    collection: 'fact-sheets',
    id,
    data: { _status: 'published' },
    overrideAccess: true,
  })

  const report = await bring(csv('Après.'), { ...given(), kind: 'fact-sheets' })

  const shown = await payload.findByID({ collection: 'fact-sheets', id, overrideAccess: true })
  const draft = await payload.findByID({ collection: 'fact-sheets', id, draft: true, overrideAccess: true })
  expect(counts(report)).toEqual([1, 0, 1, 0, 0])
  expect([shown.lead, shown._status, draft.lead, draft._status]).toEqual([
    'Avant.',
    'published',
    'Après.',
    'draft',
  ])
})

test('an import changes nothing of the English when the French alone is brought again', async () => {
  const file = path.join(examples, 'fiches.csv')
  await bring(file, { ...given(), kind: 'fact-sheets' })

  await bring(
    {
      name: 'f.csv',
      content: 'titre,a-retenir\nLire tous les jours,Quinze minutes suffisent | L’exemple compte\n',
    },
    { ...given(), kind: 'fact-sheets' },
  )

  const [french] = await only('fact-sheets')
  const [english] = await only('fact-sheets', 'en')
  expect(french?.keyMessages).toMatchObject([
    { text: 'Quinze minutes suffisent' },
    { text: 'L’exemple compte' },
  ])
  expect(english?.title).toBe('Reading every day')
})

test('contents of one file may point to each other, before or after', async () => {
  const items = [
    { collection: 'research', title: 'A', lead: 'a', related: [{ collection: 'initiatives', slug: 'b' }] },
    { collection: 'initiatives', title: 'B', lead: 'b', related: ['research:a'] },
  ]
  const file = { name: 'deux.json', content: JSON.stringify(items) }

  const first = await bring(file, given())
  const second = await bring(file, given())

  const [a] = await only('research')
  const [b] = await only('initiatives')
  expect(first.items.flatMap(({ reasons, notes }) => [...reasons, ...notes])).toEqual([])
  expect(a?.related).toEqual([{ relationTo: 'initiatives', value: b?.id }])
  expect(b?.related).toEqual([{ relationTo: 'research', value: a?.id }])
  expect(counts(second)).toEqual([2, 0, 0, 2, 0])
})
