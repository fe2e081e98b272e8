import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EditionContent } from '../../../src/bulletins/edition-content'
import { systemClock } from '../../../src/platform/clock'
import { type OpenPayload, openPayload } from '../../support/payload'
import { builder } from './build-content'

let opened: OpenPayload
let build: ReturnType<typeof builder>
let store: typeof import('../../../src/bulletins/store')
let archive: typeof import('../../../src/bulletins/store-archive')

beforeAll(async () => {
  opened = await openPayload()
  build = builder(opened.payload)
  store = await import('../../../src/bulletins/store')
  archive = await import('../../../src/bulletins/store-archive')
})

afterAll(() => opened.close())

const titles = (content: EditionContent) =>
  content.sections.map(({ items }) => items.map(({ title }) => title))

describe('composing an edition', () => {
  test('keeps the order of the editors across kinds, and says where each content is', async () => {
    const [first, second] = [
      await build.factSheet({ title: 'Première fiche' }),
      await build.factSheet({ title: 'Seconde fiche' }),
    ]
    const event = await build.event({ title: 'Salon régional' })
    const bulletin = await build.bulletin('ordre')
    const edition = await build.edition(bulletin, [
      {
        heading: 'Pêle-mêle',
        items: [
          ['fact-sheets', second],
          ['events', event],
          ['fact-sheets', first],
        ],
      },
    ])

    const content = await store.composeEdition(opened.payload, edition, 'fr', new Date())

    expect(titles(content)).toEqual([['Seconde fiche', 'Salon régional', 'Première fiche']])
    expect(content.sections[0]?.items[1]).toMatchObject({
      kind: 'events',
      path: '/fr/evenements/salon-regional',
      event: { startsAt: '2030-02-12T19:00:00.000Z', place: 'Centre communautaire' },
    })
    expect(content).toMatchObject({
      edition: { id: edition, number: 1, slug: '1-trois-gestes-pour-l-automne' },
      bulletin: { id: bulletin, slug: 'ordre', senderEmail: 'bulletin@example.org', replyTo: null },
    })
  })

  test('leaves out drafts, internal events and the sections they leave empty', async () => {
    const shown = await build.factSheet({ title: 'Publiée' })
    const draft = await build.factSheet({ title: 'Brouillon', published: false })
    const internal = await build.event({ visibility: 'internal' })
    const edition = await build.edition(await build.bulletin('tri'), [
      {
        heading: 'Fiches',
        items: [
          ['fact-sheets', draft],
          ['fact-sheets', shown],
        ],
      },
      { heading: 'À l’interne', items: [['events', internal]] },
    ])

    const content = await store.composeEdition(opened.payload, edition, 'fr', new Date())
    const problems = await store.editionProblems(opened.payload, edition, () => new Date())

    expect(titles(content)).toEqual([['Publiée']])
    expect(problems.filter(({ isBlocking }) => isBlocking).map(({ code, fix }) => [code, fix.id])).toEqual([
      ['document-unpublished', draft],
      ['document-internal', internal],
    ])
  })

  test('goes out in English with what is ready in English, once its subject is written', async () => {
    const both = await build.factSheet({ title: 'Deux langues', english: 'Both languages' })
    const french = await build.factSheet({ title: 'En français seulement' })
    const edition = await build.edition(await build.bulletin('anglais'), [
      {
        heading: 'Fiches',
        items: [
          ['fact-sheets', french],
          ['fact-sheets', both],
        ],
      },
      { heading: 'Autres', items: [['fact-sheets', french]] },
    ])
    const before = await store.editionLocales(opened.payload, edition, () => new Date())

    await build.english(edition, 'Three gestures', ['Fact sheets'])
    const after = await store.editionLocales(opened.payload, edition, () => new Date())
    const content = await store.composeEdition(opened.payload, edition, 'en', new Date())

    expect([before, after]).toEqual([['fr'], ['fr', 'en']])
    expect(content.sections).toHaveLength(1)
    expect(content.sections[0]).toMatchObject({
      heading: 'Fact sheets',
      items: [{ title: 'Both languages', path: '/en/fact-sheets/both-languages' }],
    })
    expect(content.bulletin.name).toBe('Bulletin de liaison')
  })

  test('never goes out in English from a bulletin in French', async () => {
    const sheet = await build.factSheet({ title: 'Une de plus', english: 'One more' })
    const edition = await build.edition(await build.bulletin('francais', ['fr']), [
      { heading: 'Fiches', items: [['fact-sheets', sheet]] },
    ])
    await build.english(edition, 'Written all the same')

    expect(await store.editionLocales(opened.payload, edition, () => new Date())).toEqual(['fr'])
  })

  test('says so when there is no such edition', async () => {
    await expect(
      store.composeEdition(opened.payload, 'aaaaaaaaaaaaaaaaaaaaaaaa', 'fr', new Date()),
    ).rejects.toBeInstanceOf(store.EditionNotFound)
  })
})

describe('copying an edition', () => {
  test('makes a draft with the same content in both languages, and the next number', async () => {
    const { copyEdition } = await import('../../../src/bulletins/copy-edition')
    const sheet = await build.factSheet({ title: 'À copier', english: 'To be copied' })
    const edition = await build.edition(await build.bulletin('copie'), [
      { heading: 'Fiches', items: [['fact-sheets', sheet]] },
    ])
    await build.english(edition, 'Three gestures', ['Fact sheets'])

    const made = await copyEdition(opened.payload, edition)

    expect(made).not.toBeNull()
    for (const locale of ['fr', 'en'] as const) {
      const original = await store.composeEdition(opened.payload, edition, locale, new Date())
      const copy = await store.composeEdition(opened.payload, made?.id ?? '', locale, new Date())
      expect({ ...copy, edition: null }).toEqual({ ...original, edition: null })
      expect(copy.edition.number).toBe(2)
    }
  })

  test('answers nothing when there is no such edition', async () => {
    const { copyEdition } = await import('../../../src/bulletins/copy-edition')

    expect(await copyEdition(opened.payload, 'aaaaaaaaaaaaaaaaaaaaaaaa')).toBeNull()
  })
})

describe('the archive', () => {
  test('shows an edition from the moment its sending starts, as it was then, in the languages it went out in', async () => {
    const { startSending } = await import('../../../src/delivery/start-sending')
    const sheet = await build.factSheet({ title: 'Titre envoyé' })
    const edition = await build.edition(
      await build.bulletin('archives'),
      [{ heading: 'Fiches', items: [['fact-sheets', sheet]] }],
      'Une édition',
    )
    const slug = '1-une-edition'
    const before = await archive.readSentEdition(opened.payload, slug, 'fr')

    const started = await startSending({ payload: opened.payload, clock: systemClock }, edition)
    await opened.payload.update({
      collection: 'fact-sheets',
      id: sheet,
      data: { title: 'Titre changé depuis' },
      locale: 'fr',
      context: { quiet: true },
      overrideAccess: true,
    })
    const french = await archive.readSentEdition(opened.payload, slug, 'fr')
    const english = await archive.readSentEdition(opened.payload, slug, 'en')
    const list = await archive.sentEditions(opened.payload, 'fr', 1)
    const englishList = await archive.sentEditions(opened.payload, 'en', 1)

    expect([before.outcome, started.outcome]).toEqual(['unknown', 'started'])
    expect(french.outcome === 'found' && [titles(french.content), french.locales]).toEqual([
      [['Titre envoyé']],
      ['fr'],
    ])
    expect(english).toEqual({ outcome: 'other-language', locale: 'fr', subject: 'Une édition' })
    expect(list.editions.map((each) => each.slug)).toEqual([slug])
    expect(englishList.editions).toEqual([])
  })
})

describe('the address of an edition in the archive', () => {
  test('follows its subject as long as it is a draft, and keeps its number', async () => {
    const edition = await build.edition(await build.bulletin('adresse'), [], 'Titre de travail')

    await opened.payload.update({
      collection: 'editions',
      id: edition,
      data: { subject: 'Le vrai titre' },
      locale: 'fr',
      overrideAccess: true,
    })

    const { slug, number } = await opened.payload.findByID({
      collection: 'editions',
      id: edition,
      overrideAccess: true,
    })
    expect([slug, number]).toEqual(['1-le-vrai-titre', 1])
  })

  test('is its own, even when two bulletins have the same number and the same subject', async () => {
    const first = await build.edition(await build.bulletin('jumeau'), [], 'Bonne rentrée')
    const second = await build.edition(await build.bulletin('jumelle'), [], 'Bonne rentrée')

    const slugs = await Promise.all(
      [first, second].map(
        async (id) =>
          (await opened.payload.findByID({ collection: 'editions', id, overrideAccess: true })).slug,
      ),
    )
    expect(slugs).toEqual(['1-bonne-rentree', '1-bonne-rentree-2'])
  })
})

test('editions are listed newest first, with the slug of their bulletin', async () => {
  const { listEditions } = await import('../../../src/bulletins/store-list')
  const edition = await build.edition(await build.bulletin('liste'), [], 'La plus récente')

  const [first] = await listEditions(opened.payload)

  expect(first).toEqual({ id: edition, bulletin: 'liste', subject: 'La plus récente', state: 'draft' })
})
