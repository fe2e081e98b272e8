import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findAlike } from '../../../src/search/find-alike'
import { createLibrary, type Library } from '../../../src/search/library'
import { search } from '../../../src/search/search'
import { suggest } from '../../../src/search/suggest'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let payload: Payload
let here: Library
let elsewhere: Library
const now = () => new Date()
const always = { looksEvery: 0, countsEvery: 300_000 }

/** A question is answered from what was there when reading takes too long: here it waits, however slow the machine. */
const patient = (library: Library): Library => ({
  ...library,
  open: (locale) => library.open(locale, 60_000),
})

beforeAll(async () => {
  open = await openPayload()
  payload = open.payload
  // Two processes on one database: each has an index of its own and nothing else in common.
  here = patient(createLibrary(payload, always))
  elsewhere = patient(createLibrary(payload, always))
}, 60_000)
afterAll(() => open?.close())

type Kind = 'fact-sheets' | 'research' | 'initiatives' | 'events' | 'pages' | 'sections' | 'key-messages'
type Extra = Record<string, unknown>

const common = { overrideAccess: true, context: { quiet: true } }

async function publish(kind: Kind, title: string, extra: Extra = {}): Promise<string> {
  const data = {
    title,
    lead: `Chapeau de ${title}`,
    _status: 'published',
    ...(kind === 'events' && { startsAt: '2026-12-01T15:00:00Z', endsAt: '2026-12-01T17:00:00Z' }),
    ...extra,
  }
  const made = await payload.create({ collection: kind, data: data as never, locale: 'fr', ...common })
  return String(made.id)
}

function change(kind: Kind, id: string, data: Extra, locale: 'fr' | 'en' = 'fr') {
  return payload.update({ collection: kind, id, data: data as never, locale, ...common })
}

async function titles(asked: string, locale: 'fr' | 'en' = 'fr', library = here): Promise<string[]> {
  const found = await search({ payload, library }, { locale, asked }, now())
  return (found?.results ?? []).map(({ title }) => title.map(({ text }) => text).join(''))
}

const inBoth = async (asked: string) => [await titles(asked), await titles(asked, 'fr', elsewhere)]

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] }],
  },
})

describe('what is found', () => {
  test.each(['fact-sheets', 'research', 'initiatives', 'events', 'pages', 'sections'] as const)(
    'a published content of %s is found by its title and by its text',
    async (kind) => {
      const word = `zibeline${kind.replace(/[^a-z]/g, '')}`
      await publish(kind, `Titre ${word}`, { body: paragraph('Un castor construit.') })

      expect(await titles(word)).toEqual([`Titre ${word}`])
      expect(await titles(`castor ${word}`)).toEqual([`Titre ${word}`])
    },
  )

  test('the fields of a kind are looked through: findings, results, chapters, key messages', async () => {
    await publish('research', 'Enquête A', { findings: [{ text: 'Une marmotte dort.' }] })
    await publish('initiatives', 'Initiative A', { results: 'Une marmotte court.' })
    await publish('pages', 'Guide A', { chapters: [{ title: 'Marmottes', body: paragraph('Texte') }] })
    await publish('fact-sheets', 'Fiche A', { keyMessages: [{ text: 'Les marmottes sifflent.' }] })

    expect((await titles('marmotte')).sort()).toEqual(['Enquête A', 'Fiche A', 'Guide A', 'Initiative A'])
  })

  test('a key message is found by its words, under its audience, and leads to its own page', async () => {
    const audience = await payload.create({
      collection: 'audiences',
      data: { name: 'Parents', slug: 'parents' },
      locale: 'fr',
      ...common,
    })
    const text = 'Une salamandre lit chaque soir.'
    const data = { text, audiences: [audience.id], _status: 'published' as const }
    const { id } = await payload.create({ collection: 'key-messages', data, locale: 'fr', ...common })

    const found = await search(
      { payload, library: here },
      { locale: 'fr', asked: 'salamandres', narrowing: { audience: 'parents' } },
      now(),
    )
    expect(found?.results).toMatchObject([
      { kind: 'key-messages', path: `/fr/messages-cles/${id}`, publishedAt: null },
    ])
    expect(found?.facets.kind).toEqual([{ kind: 'key-messages', count: 1 }])
    expect(await titles('salamander', 'en')).toEqual([])

    await change('key-messages', id, { text: 'A salamander reads.', _status: 'published' }, 'en')
    expect(await titles('salamander', 'en')).toEqual(['A salamander reads.'])
    await change('key-messages', id, { _status: 'draft' })
    expect(await titles('salamandres')).toEqual([])
  })

  test('an organization is found by its name, its acronym, its role and its territory, in both languages', async () => {
    const territory = await payload.create({
      collection: 'territories',
      data: { name: 'Nunavik', slug: 'nunavik', kind: 'region' },
      locale: 'fr',
      ...common,
    })
    await payload.create({
      collection: 'organisations',
      data: {
        name: 'Table des lamantins',
        slug: 'table-des-lamantins',
        acronym: 'TDL',
        type: 'obnl',
        territories: [territory.id],
      },
      locale: 'fr',
      ...common,
    })

    for (const asked of ['lamantin', 'tdl', 'lamantins nunavik']) {
      expect([asked, await titles(asked)]).toEqual([asked, ['Table des lamantins (TDL)']])
    }
    expect(await titles('lamantins', 'en')).toEqual(['Table des lamantins (TDL)'])
  })

  test('the excerpt may come from a chapter', async () => {
    const chapters = [{ title: 'Premier', body: paragraph('Le pygargue survole le fleuve.') }]
    await publish('pages', 'Guide des rives', { chapters })

    const found = await search({ payload, library: here }, { locale: 'fr', asked: 'pygargue' }, now())

    expect(found?.results[0]?.excerpt.map(({ text }) => text).join('')).toContain('survole')
  })

  test('English is found once it is marked ready, and never before', async () => {
    const id = await publish('fact-sheets', 'Le belouga')
    await change('fact-sheets', id, { title: 'The narwhal', lead: 'A lead' }, 'en')
    const before = await titles('narwhal', 'en')
    await change('fact-sheets', id, { englishReady: true, _status: 'published' }, 'en')

    expect([before, await titles('narwhal', 'en')]).toEqual([[], ['The narwhal']])
    expect(await titles('narwhal')).toEqual([])
    expect(await titles('belouga', 'en')).toEqual([])
  })

  test('the excerpt and its page are those of the content as it is now', async () => {
    await publish('fact-sheets', 'Une loutre', { body: paragraph('La rivière abrite une hermine agile.') })

    const found = await search({ payload, library: here }, { locale: 'fr', asked: 'hermines' }, now())

    expect(found?.results).toMatchObject([{ path: '/fr/fiches/une-loutre', kind: 'fact-sheets' }])
    expect(found?.results[0]?.excerpt.filter(({ isHit }) => isHit)).toEqual([
      { text: 'hermine', isHit: true },
    ])
  })
})

describe('what is never found', () => {
  test.each([
    ['a draft', 'fact-sheets', { _status: 'draft' }],
    ['an internal event', 'events', { visibility: 'internal' }],
    ['a content dated in the future', 'fact-sheets', { publishedAt: '2099-01-01T12:00:00Z' }],
  ] as const)('%s', async (_, kind, extra) => {
    const word = `secret${kind.slice(0, 3)}${Object.keys(extra)[0]?.replace(/[^a-z]/gi, '')}`
    await publish(kind, `Titre ${word}`, { ...extra, body: paragraph(`${word} au long`) })

    expect(await titles(word)).toEqual([])
    expect(await suggest(here, { locale: 'fr', asked: word }, now())).toEqual([])
  })

  test('the newer draft of a published content', async () => {
    const id = await publish('fact-sheets', 'Caribou paisible')
    await payload.update({
      collection: 'fact-sheets',
      id,
      data: { title: 'Wapiti secret' },
      locale: 'fr',
      draft: true,
      ...common,
    })

    expect(await titles('wapiti')).toEqual([])
    expect(await titles('caribou')).toEqual(['Caribou paisible'])
  })

  test('a content withdrawn a moment ago, even from an index that has not looked since', async () => {
    const slow = patient(createLibrary(payload, { looksEvery: 60_000, countsEvery: 300_000 }))
    const id = await publish('fact-sheets', 'Glouton discret')
    const before = await titles('glouton', 'fr', slow)
    await change('fact-sheets', id, { _status: 'draft' })

    expect([before, await titles('glouton', 'fr', slow)]).toEqual([['Glouton discret'], []])
  })
})

describe('freshness, in the process that publishes and in another', () => {
  beforeEach(() => inBoth('rien'))

  test('what is published, changed, withdrawn and published again shows at the next question', async () => {
    const id = await publish('initiatives', 'Orignal premier')
    expect(await inBoth('orignal')).toEqual([['Orignal premier'], ['Orignal premier']])

    await change('initiatives', id, { title: 'Chevreuil second', lead: 'Autre chapeau' })
    expect(await inBoth('orignal')).toEqual([[], []])
    expect(await inBoth('chevreuil')).toEqual([['Chevreuil second'], ['Chevreuil second']])

    await change('initiatives', id, { _status: 'draft' })
    expect(await inBoth('chevreuil')).toEqual([[], []])

    await change('initiatives', id, { _status: 'published' })
    expect(await inBoth('chevreuil')).toEqual([['Chevreuil second'], ['Chevreuil second']])
  })

  test('what goes to the trash, comes back and is deleted for good follows', async () => {
    const id = await publish('research', 'Raton laveur')
    expect(await inBoth('raton')).toEqual([['Raton laveur'], ['Raton laveur']])

    await change('research', id, { deletedAt: new Date().toISOString() })
    expect(await inBoth('raton')).toEqual([[], []])

    await payload.update({
      collection: 'research',
      id,
      data: { deletedAt: null },
      locale: 'fr',
      trash: true,
      ...common,
    })
    expect(await inBoth('raton')).toEqual([['Raton laveur'], ['Raton laveur']])

    await payload.delete({ collection: 'research', id, ...common })
    expect(await inBoth('raton')).toEqual([[], []])
    // Not merely left out of the page of results: gone from the index.
    const catalogue = (await elsewhere.open('fr'))?.catalogue
    expect(catalogue?.answer('raton', {}, now()).hits).toEqual([])
  })

  test('an event made internal disappears', async () => {
    const id = await publish('events', 'Moufette publique')
    expect(await inBoth('moufette')).toEqual([['Moufette publique'], ['Moufette publique']])

    await change('events', id, { visibility: 'internal' })

    expect(await inBoth('moufette')).toEqual([[], []])
  })

  test('a term that is renamed is found under its new name', async () => {
    const theme = await payload.create({
      collection: 'themes',
      data: { name: 'Pékan', slug: 'pekan' },
      locale: 'fr',
      ...common,
    })
    await publish('fact-sheets', 'Fiche classée', { themes: [theme.id] })
    expect(await titles('pékan')).toEqual(['Fiche classée'])

    await payload.update({
      collection: 'themes',
      id: theme.id,
      data: { name: 'Vison' },
      locale: 'fr',
      ...common,
    })

    expect(await titles('vison')).toEqual(['Fiche classée'])
    expect(await titles('pékan')).toEqual([])
  })

  test('many questions at once make one reading', async () => {
    await publish('fact-sheets', 'Tamia rayé')
    const reading = vi.spyOn(payload, 'find')

    await Promise.all(Array.from({ length: 20 }, () => here.open('fr')))

    // Two for each of the eight kinds and six classifications, then what changed and its text.
    expect(reading.mock.calls.length).toBeLessThanOrEqual(30)
    reading.mockRestore()
  })

  test('when the database does not answer, what was there still does', async () => {
    await titles('tamia')
    const failing = vi.spyOn(payload, 'find').mockRejectedValue(new Error('away'))

    const opened = await here.open('fr')
    failing.mockRestore()

    expect(opened?.isWhole).toBe(true)
    expect(opened?.catalogue.answer('tamia', {}, now()).hits).toHaveLength(1)
  })
})

test('contents alike share terms, are not linked already, and are of the same language', async () => {
  const factor = await payload.create({
    collection: 'factors',
    data: { name: 'Écureuil', slug: 'ecureuil' },
    locale: 'fr',
    ...common,
  })
  const factors = [factor.id]
  const linked = await publish('fact-sheets', 'Liée', { factors })
  await publish('research', 'Semblable', { factors })
  await publish('fact-sheets', 'Brouillon semblable', { factors, _status: 'draft' })
  const id = await publish('fact-sheets', 'Départ', { factors })
  const document = {
    kind: 'fact-sheets',
    id,
    locale: 'fr',
    related: [{ kind: 'fact-sheets', id: linked }],
  } as const

  const alike = await findAlike({ payload, library: here }, document as never, now())
  const english = await findAlike({ payload, library: here }, { ...document, locale: 'en' } as never, now())

  expect([alike.map(({ title }) => title), english]).toEqual([['Semblable'], []])
})
