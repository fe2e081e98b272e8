import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findEvent,
  latestContents,
  listContents,
  listEvents,
  upcomingEvents,
} from '../../../src/knowledge/store'
import { findDocument } from '../../../src/knowledge/store-documents'
import { readSite } from '../../../src/knowledge/store-site'
import { listAddresses } from '../../../src/knowledge/store-site-map'
import { listChoices } from '../../../src/knowledge/store-terms'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let payload: Payload
const now = new Date('2026-11-22T12:00:00Z')
const body = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] }],
  },
})

beforeAll(async () => {
  open = await openPayload()
  payload = open.payload
}, 60_000)

afterAll(() => open?.close())

type Extra = Record<string, unknown>
type Kind = 'fact-sheets' | 'research' | 'initiatives' | 'events'

let count = 0

async function publish(kind: Kind, title: string, extra: Extra = {}, english?: string) {
  count += 1
  const data = {
    title,
    lead: `Chapeau de ${title}`,
    publishedAt: new Date(Date.UTC(2026, 0, 1, count)).toISOString(),
    _status: 'published',
    ...(kind === 'events' && { startsAt: '2026-12-01T15:00:00Z', endsAt: '2026-12-01T17:00:00Z' }),
    ...extra,
  }
  const context = { quiet: true }
  const made = await payload.create({
    collection: kind,
    data: data as never,
    locale: 'fr',
    overrideAccess: true,
    context,
  })
  if (english) {
    const words = { title: english, lead: `Lead of ${english}`, englishReady: true, _status: 'published' }
    await payload.update({
      collection: kind,
      id: made.id,
      data: words as never,
      locale: 'en',
      overrideAccess: true,
      context,
    })
  }
  return made.id
}

async function term(collection: 'audiences' | 'themes' | 'territories', slug: string, extra: Extra = {}) {
  const data = { slug, name: `${slug} fr`, ...extra }
  const made = await payload.create({
    collection,
    data: data as never,
    locale: 'fr',
    overrideAccess: true,
    context: { quiet: true },
  })
  await payload.update({
    collection,
    id: made.id,
    data: { name: `${slug} en` },
    locale: 'en',
    overrideAccess: true,
    context: { quiet: true },
  })
  return made.id
}

describe('what anyone may see', () => {
  test('a draft is in no list and at no address', async () => {
    await publish('fact-sheets', 'Brouillon discret', { _status: 'draft' })

    const { items } = await listContents(payload, { kind: 'fact-sheets', locale: 'fr' })
    const found = await findDocument(payload, {
      kind: 'fact-sheets',
      locale: 'fr',
      slug: 'brouillon-discret',
    })

    expect(items.map(({ title }) => title)).not.toContain('Brouillon discret')
    expect(found.outcome).toBe('absent')
  })

  test('an internal event never shows', async () => {
    await publish('events', 'Comité interne', { visibility: 'internal' })

    const { upcoming } = await listEvents(payload, { locale: 'fr' }, now)

    expect(upcoming.map(({ title }) => title)).not.toContain('Comité interne')
    expect(await findEvent(payload, { locale: 'fr', slug: 'comite-interne' })).toBeNull()
    expect(
      (await findDocument(payload, { kind: 'events', locale: 'fr', slug: 'comite-interne' })).outcome,
    ).toBe('absent')
  })

  test('a newer draft does not change what visitors read', async () => {
    const id = await publish('fact-sheets', 'Sommeil et école')
    const draft = { title: 'Sommeil, version en travail' }
    await payload.update({
      collection: 'fact-sheets',
      id,
      data: draft,
      locale: 'fr',
      draft: true,
      overrideAccess: true,
    })

    const found = await findDocument(payload, { kind: 'fact-sheets', locale: 'fr', slug: 'sommeil-et-ecole' })

    expect(found).toMatchObject({ outcome: 'found', document: { title: 'Sommeil et école' } })
  })
})

describe('two languages', () => {
  test('a document without English is absent from English lists, and its English address offers the French one', async () => {
    await publish('research', 'Seulement en français')

    const english = await listContents(payload, { kind: 'research', locale: 'en' })
    const found = await findDocument(payload, {
      kind: 'research',
      locale: 'en',
      slug: 'seulement-en-francais',
    })

    expect(english.total).toBe(0)
    expect(found).toEqual({
      outcome: 'other-language-only',
      path: '/fr/recherches/seulement-en-francais',
      title: 'Seulement en français',
      locale: 'fr',
    })
  })

  test('each language has its own address, and each leads to the other', async () => {
    await publish('research', 'Lire tôt', { body: body('Du texte.') }, 'Reading early')

    const french = await findDocument(payload, { kind: 'research', locale: 'fr', slug: 'lire-tot' })
    const english = await findDocument(payload, { kind: 'research', locale: 'en', slug: 'reading-early' })

    expect(french).toMatchObject({
      document: { otherLanguagePath: '/en/research/reading-early', body: '<p>Du texte.</p>' },
    })
    expect(english).toMatchObject({
      document: { otherLanguagePath: '/fr/recherches/lire-tot', title: 'Reading early' },
    })
  })

  test('the address of one language under the other leads to the right one', async () => {
    await publish('initiatives', 'Mentorat de soir', {}, 'Evening mentoring')

    const found = await findDocument(payload, { kind: 'initiatives', locale: 'en', slug: 'mentorat-de-soir' })

    expect(found).toEqual({ outcome: 'moved', path: '/en/initiatives/evening-mentoring' })
  })

  test('English marked as not ready is not shown, though it is written', async () => {
    const id = await publish('initiatives', 'En attente', {}, 'Waiting')
    await payload.update({
      collection: 'initiatives',
      id,
      data: { englishReady: false, _status: 'published' },
      locale: 'en',
      overrideAccess: true,
      context: { quiet: true },
    })

    const found = await findDocument(payload, { kind: 'initiatives', locale: 'en', slug: 'waiting' })

    expect(found).toMatchObject({ outcome: 'other-language-only', path: '/fr/initiatives/en-attente' })
  })
})

test('a former address leads to the one the document has now', async () => {
  const id = await publish('fact-sheets', 'Premier titre')
  await payload.update({
    collection: 'fact-sheets',
    id,
    data: { slug: 'nouvelle-adresse', _status: 'published' },
    locale: 'fr',
    overrideAccess: true,
    context: { quiet: true },
  })

  const found = await findDocument(payload, { kind: 'fact-sheets', locale: 'fr', slug: 'premier-titre' })

  expect(found).toEqual({ outcome: 'moved', path: '/fr/fiches/nouvelle-adresse' })
})

describe('related contents', () => {
  test('a relation shows on both pages, once, and never leads to a draft', async () => {
    const sheet = await publish('fact-sheets', 'Fiche liée')
    const draft = await publish('events', 'Événement brouillon', { _status: 'draft' })
    const research = await publish('research', 'Recherche qui lie', {
      related: [
        { relationTo: 'fact-sheets', value: sheet },
        { relationTo: 'events', value: draft },
      ],
    })
    await payload.update({
      collection: 'fact-sheets',
      id: sheet,
      data: { related: [{ relationTo: 'research', value: research }], _status: 'published' },
      locale: 'fr',
      overrideAccess: true,
      context: { quiet: true },
    })
    await publish('initiatives', 'Initiative qui lie', {
      related: [{ relationTo: 'fact-sheets', value: sheet }],
    })

    const there = await findDocument(payload, { kind: 'fact-sheets', locale: 'fr', slug: 'fiche-liee' })
    const here = await findDocument(payload, { kind: 'research', locale: 'fr', slug: 'recherche-qui-lie' })

    const titles = (found: typeof there) =>
      found.outcome === 'found' ? found.document.related.map(({ title }) => title) : []
    expect(titles(there)).toEqual(['Recherche qui lie', 'Initiative qui lie'])
    expect(titles(here)).toEqual(['Fiche liée'])
  })

  test('a key message shows on the page it is about', async () => {
    const sheet = await publish('fact-sheets', 'Avec message', { keyMessages: [{ text: 'Le sien' }] })
    await payload.create({
      collection: 'key-messages',
      data: {
        text: 'Celui d’ailleurs',
        related: [{ relationTo: 'fact-sheets', value: sheet }],
        _status: 'published',
      },
      locale: 'fr',
      overrideAccess: true,
      context: { quiet: true },
    })

    const found = await findDocument(payload, { kind: 'fact-sheets', locale: 'fr', slug: 'avec-message' })

    expect(found).toMatchObject({ document: { keyMessages: ['Le sien', 'Celui d’ailleurs'] } })
  })
})

describe('filters', () => {
  test('a region includes its MRCs, and a wide audience its parts', async () => {
    const region = await term('territories', 'region-a', { kind: 'region', order: 1 })
    const mrc = await term('territories', 'mrc-a', { parent: region, order: 2 })
    const other = await term('territories', 'mrc-b', { order: 3 })
    const wide = await term('audiences', 'jeunes')
    const part = await term('audiences', 'jeunes-du-secondaire', { parent: wide })
    await publish('initiatives', 'Dans la MRC', { territories: [mrc], audiences: [part] })
    await publish('initiatives', 'Ailleurs', { territories: [other] })

    const list = (filters: Record<string, string>) =>
      listContents(payload, { kind: 'initiatives', locale: 'fr', filters }).then(({ items }) =>
        items.map((one) => one.title),
      )

    expect(await list({ territory: 'region-a' })).toEqual(['Dans la MRC'])
    expect(await list({ territory: 'mrc-a', audience: 'jeunes' })).toEqual(['Dans la MRC'])
    expect(await list({ territory: 'mrc-b', audience: 'jeunes' })).toEqual([])
    expect(await list({ territory: 'nulle-part' })).toEqual([])
  })

  test('the choices group MRCs under their region, in both languages', async () => {
    const { territories } = await listChoices(payload, 'en')

    expect(
      territories.map(({ region, parts }) => [region?.name ?? null, parts.map(({ name }) => name)]),
    ).toEqual([
      ['region-a en', ['mrc-a en']],
      [null, ['mrc-b en']],
    ])
  })

  test('a summary names its audiences and territories', async () => {
    const { items } = await listContents(payload, {
      kind: 'initiatives',
      locale: 'fr',
      filters: { territory: 'mrc-a' },
    })

    expect(items[0]).toMatchObject({
      audiences: [{ slug: 'jeunes-du-secondaire', name: 'jeunes-du-secondaire fr' }],
      territories: [{ slug: 'mrc-a', name: 'mrc-a fr' }],
    })
  })
})

describe('events', () => {
  test('those to come are first, soonest first; the past ones are apart', async () => {
    await publish('events', 'Dans un an', {
      startsAt: '2027-11-01T15:00:00Z',
      endsAt: '2027-11-01T16:00:00Z',
    })
    await publish('events', 'Ce matin', { startsAt: '2026-11-22T11:00:00Z', endsAt: '2026-11-22T13:00:00Z' })
    await publish('events', 'Hier', { startsAt: '2026-11-21T11:00:00Z', endsAt: '2026-11-21T13:00:00Z' })

    const { upcoming, past } = await listEvents(payload, { locale: 'fr' }, now)
    const next = await upcomingEvents(payload, { locale: 'fr', now, limit: 1 })

    expect(upcoming.map(({ title }) => title)).toEqual(['Ce matin', 'Dans un an'])
    expect(past.items.map(({ title }) => title)).toEqual(['Hier'])
    expect(next.map(({ title }) => title)).toEqual(['Ce matin'])
  })
})

test('a page holds twenty, and the next one goes on', async () => {
  for (let number = 1; number <= 21; number++) await publish('fact-sheets', `Série ${number}`)

  const first = await listContents(payload, { kind: 'fact-sheets', locale: 'fr' })
  const second = await listContents(payload, { kind: 'fact-sheets', locale: 'fr', page: 2 })

  expect(first.items).toHaveLength(20)
  expect(first.items[0]?.title).toBe('Série 21')
  expect(second.items).toContainEqual(expect.objectContaining({ title: 'Série 1' }))
  expect(second).toMatchObject({ page: 2, pages: 2 })
})

test('the latest of all kinds come newest first', async () => {
  await publish('research', 'La plus récente', { publishedAt: '2026-11-20T12:00:00Z' })

  const latest = await latestContents(payload, { locale: 'fr', limit: 3 })

  expect(latest[0]?.title).toBe('La plus récente')
  expect(latest).toHaveLength(3)
})

test('the site map holds both addresses of what has two', async () => {
  const entries = await listAddresses(payload, { place: 'research', part: 1, size: 100 })

  expect(entries.find(({ paths }) => paths.fr === '/fr/recherches/lire-tot')?.paths.en).toBe(
    '/en/research/reading-early',
  )
  expect(
    entries.find(({ paths }) => paths.fr === '/fr/recherches/seulement-en-francais')?.paths.en,
  ).toBeNull()
})

test('a site that nobody set up yet still has a name', async () => {
  expect(await readSite(payload, 'fr')).toMatchObject({ isSetUp: false, name: 'Liaison' })
})
