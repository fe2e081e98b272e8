import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDocument } from '../../../src/knowledge/store-documents'
import { eventsSince, latestWithText } from '../../../src/knowledge/store-feeds'
import { readCell, readGrid } from '../../../src/knowledge/store-grid'
import { listKeyMessages } from '../../../src/knowledge/store-key-messages'
import { listNews } from '../../../src/knowledge/store-news'
import { listOrganisations } from '../../../src/knowledge/store-organisations'
import { readOverview } from '../../../src/knowledge/store-overview'
import { findLongPage } from '../../../src/knowledge/store-pages'
import { findSection, menuSections } from '../../../src/knowledge/store-sections'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let payload: Payload
const now = new Date('2026-11-22T12:00:00Z')
const ids: Record<string, string> = {}

beforeAll(async () => {
  open = await openPayload()
  payload = open.payload
  ids.region = await make('territories', { slug: 'region-a', name: 'Région A', kind: 'region' })
  ids.cre = await make('territories', { slug: 'cre-a', name: 'CRÉ A', kind: 'cre', parent: ids.region })
  ids.mrc = await make('territories', {
    slug: 'mrc-a',
    name: 'MRC A',
    parent: ids.region,
    formerCre: ids.cre,
  })
  ids.theme = await make('themes', { slug: 'lecture', name: 'Lecture' })
  ids.series = await make('event-series', { slug: 'annuel', name: 'Rendez-vous annuel' })
  ids.phase = await make('life-phases', { slug: 'primaire', name: 'Primaire', order: 1 })
  ids.next = await make('life-phases', { slug: 'secondaire', name: 'Secondaire', order: 2 })
  ids.factor = await make('factors', { slug: 'motivation', name: 'Motivation' })
  await make('transitions', { slug: 'passage', name: 'Passage', from: ids.phase, to: ids.next })
  await make('organisations', { slug: 'org-a', name: 'Organisme A', type: 'cegep', territories: [ids.mrc] })
  ids.sheet = await publish('fact-sheets', 'Fiche de la MRC', {
    territories: [ids.mrc],
    themes: [ids.theme],
    lifePhases: [ids.phase, ids.next],
    factors: [ids.factor],
    publishedAt: '2026-11-20T12:00:00Z',
    revisedOn: '2026-11-21T12:00:00Z',
    revisionReason: 'Un chiffre retiré.',
  })
  await publish('fact-sheets', 'Vieille fiche', { themes: [ids.theme], publishedAt: '2020-01-01T12:00:00Z' })
  await publish('initiatives', 'Initiative placée', {
    lifePhases: [ids.phase],
    factors: [ids.factor],
    positions: [{ phase: ids.next, factor: ids.factor }],
  })
  await publish('events', 'Lancement', {
    series: ids.series,
    territories: [ids.mrc],
    standing: 'moved',
    standingNote: 'Autre salle.',
    startsAt: '2026-12-01T15:00:00Z',
    endsAt: '2026-12-01T17:00:00Z',
    sessions: [
      {
        startsAt: '2026-12-03T15:00:00Z',
        endsAt: '2026-12-03T17:00:00Z',
        label: 'Deuxième',
        territory: ids.mrc,
      },
      { startsAt: '2026-12-01T15:00:00Z', endsAt: '2026-12-01T17:00:00Z', label: 'Première' },
    ],
  })
  await publish('events', 'Lancement précédent', {
    series: ids.series,
    startsAt: '2025-12-01T15:00:00Z',
    endsAt: '2025-12-01T17:00:00Z',
  })
  await publish('events', 'Réunion interne', {
    series: ids.series,
    visibility: 'internal',
    startsAt: '2026-12-02T15:00:00Z',
    endsAt: '2026-12-02T17:00:00Z',
  })
}, 120_000)

afterAll(() => open?.close())

const common = { locale: 'fr', overrideAccess: true, context: { quiet: true } } as const

async function make(collection: string, data: object): Promise<string> {
  const { id } = await payload.create({ collection: collection as 'themes', data: data as never, ...common })
  return String(id)
}

const publish = (collection: string, title: string, extra: object) =>
  make(collection, {
    title,
    lead: `Chapeau de ${title}`,
    publishedAt: '2026-10-01T12:00:00Z',
    _status: 'published',
    ...extra,
  })

test('a rule finds what it asks for, and one that finds nothing leaves no list', async () => {
  await publish('sections', 'Ma section', {
    inMenu: true,
    lists: [
      { blockType: 'curated', heading: 'Choisies', items: [{ relationTo: 'fact-sheets', value: ids.sheet }] },
      { blockType: 'ruled', heading: 'Sur la lecture', theme: ids.theme, order: 'oldest', limit: 6 },
      { blockType: 'ruled', heading: 'De la région', territory: ids.region, order: 'title', limit: 6 },
      {
        blockType: 'ruled',
        heading: 'Récentes',
        theme: ids.theme,
        withinDays: 30,
        order: 'newest',
        limit: 6,
      },
      {
        blockType: 'ruled',
        heading: 'Vide',
        theme: ids.theme,
        kinds: ['research'],
        order: 'newest',
        limit: 6,
      },
    ],
  })

  const found = await findSection(payload, { locale: 'fr', slug: 'ma-section', now })
  const lists = found.outcome === 'found' ? found.section.lists : []

  expect(lists.map(({ heading, items }) => [heading, items.map(({ title }) => title)])).toEqual([
    ['Choisies', ['Fiche de la MRC']],
    ['Sur la lecture', ['Vieille fiche', 'Fiche de la MRC']],
    ['De la région', ['Fiche de la MRC', 'Lancement']],
    ['Récentes', ['Fiche de la MRC']],
  ])
  expect((await menuSections(payload, 'fr')).map(({ title }) => title)).toEqual(['Ma section'])
  expect(await menuSections(payload, 'en')).toEqual([])
})

test.each(['mrc-a', 'cre-a', 'region-a'])(
  '%s shows what its parts have, organizations included',
  async (territory) => {
    const parts = await readOverview(payload, { locale: 'fr', filters: { territory } })
    const organisations = await listOrganisations(payload, { locale: 'fr', filters: { territory } })

    expect(parts.map(({ kind, items }) => [kind, items.map(({ title }) => title)])).toEqual([
      ['fact-sheets', ['Fiche de la MRC']],
      ['events', ['Lancement']],
    ])
    expect(organisations.items.map(({ name, type }) => [name, type])).toEqual([['Organisme A', 'Cégep']])
  },
)

test('an event tells its sessions in order, what became of it, and the public dates of its series', async () => {
  const found = await findDocument(payload, { kind: 'events', locale: 'fr', slug: 'lancement' })
  const document = found.outcome === 'found' ? found.document : null

  expect(document?.event?.sessions.map(({ label, territory }) => [label, territory?.name ?? null])).toEqual([
    ['Première', null],
    ['Deuxième', 'MRC A'],
  ])
  expect(document?.event).toMatchObject({
    startsAt: '2026-12-01T15:00:00.000Z',
    endsAt: '2026-12-03T17:00:00.000Z',
    standing: { state: 'moved', note: 'Autre salle.' },
  })
  expect(document?.series?.others.map(({ title }) => title)).toEqual(['Lancement précédent'])
})

test('a feed narrowed to a theme or a territory holds only what concerns it', async () => {
  const about = (filters: object) => latestWithText(payload, { locale: 'fr', filters, limit: 50 })
  const titles = (items: { title: string }[]) => items.map(({ title }) => title)

  expect(titles(await about({ theme: 'lecture' }))).toEqual(['Fiche de la MRC', 'Vieille fiche'])
  expect(
    titles(
      await eventsSince(payload, { locale: 'fr', filters: { territory: 'cre-a' }, since: now, limit: 9 }),
    ),
  ).toEqual(['Lancement'])
})

test('the grid counts a content where its phases and factors cross, and an initiative where it was placed', async () => {
  const { rows, counts } = await readGrid(payload, 'fr')

  expect(rows.map(({ slug }, index) => [slug, counts[index]?.[0]])).toEqual([
    ['primaire', 1],
    ['passage', 1],
    ['secondaire', 2],
  ])
  const cell = await readCell(payload, { locale: 'fr', row: 'secondaire', factor: 'motivation' })
  expect(cell?.items.map(({ title }) => title)).toEqual(['Fiche de la MRC', 'Initiative placée'])
  expect(await readCell(payload, { locale: 'fr', row: 'nulle-part', factor: 'motivation' })).toBeNull()
})

test('the stream tells a revision and its reason above the older publications', async () => {
  const { items } = await listNews(payload, { locale: 'fr', page: 1, now })

  expect(items.slice(0, 2).map(({ what, content }) => [what, content.title, content.revisionReason])).toEqual(
    [
      ['revised', 'Fiche de la MRC', 'Un chiffre retiré.'],
      ['appeared', 'Fiche de la MRC', 'Un chiffre retiré.'],
    ],
  )
})

test('a page has its chapters, and a former address leads to it', async () => {
  const id = await publish('pages', 'Guide', { chapters: [{ title: 'Un' }, { title: 'Deux' }] })
  await payload.update({ collection: 'pages', id, data: { slug: 'guide-neuf' }, ...common })

  const found = await findLongPage(payload, { locale: 'fr', slug: 'guide-neuf' })
  expect(found).toMatchObject({
    outcome: 'found',
    page: { chapters: [{ anchor: 'c-un' }, { anchor: 'c-deux' }] },
  })
  expect(await findLongPage(payload, { locale: 'fr', slug: 'guide' })).toEqual({
    outcome: 'moved',
    path: '/fr/pages/guide-neuf',
  })
})

test('a key message leads to contents, and one without English is not in the English list', async () => {
  await make('key-messages', {
    text: 'Chaque parcours compte.',
    related: [{ relationTo: 'fact-sheets', value: ids.sheet }],
    _status: 'published',
  })

  const { items } = await listKeyMessages(payload, { locale: 'fr' })
  expect(items.map(({ text, related }) => [text, related.map(({ title }) => title)])).toEqual([
    ['Chaque parcours compte.', ['Fiche de la MRC']],
  ])
  expect((await listKeyMessages(payload, { locale: 'en' })).items).toEqual([])
})
