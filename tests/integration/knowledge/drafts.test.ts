import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDocument } from '../../../src/knowledge/store-documents'
import { readDraft } from '../../../src/knowledge/store-drafts'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let user: TypedUser
const now = new Date()

beforeAll(async () => {
  open = await openPayload()
  const created = await open.payload.create({
    collection: 'users',
    data: { email: 'a@example.org', password: 'une-longue-phrase', name: 'A', role: 'author' },
    overrideAccess: true,
  })
  user = { ...created, collection: 'users' } as TypedUser
})
afterAll(() => open.close())

const make = (collection: string, data: { _status: string } & Record<string, unknown>) =>
  open.payload.create({
    collection: collection as 'fact-sheets',
    data: { lead: 'Une phrase.', kind: 'fiche', ...data } as never,
    draft: data._status === 'draft',
    locale: 'fr',
    overrideAccess: true,
  })

const draftOf = (
  collection: 'fact-sheets' | 'research' | 'events' | 'pages' | 'sections',
  id: string,
  as = user,
) => readDraft(open.payload, { collection, id, locale: 'fr', user: as, now })

test('staff see what was saved last, while visitors keep what was published', async () => {
  const { id } = await make('research', {
    title: 'En ligne',
    kind: 'study',
    slug: 'en-ligne',
    _status: 'published',
  })
  await open.payload.update({
    collection: 'research',
    id,
    data: { title: 'Corrigée', originalUrl: 'pas une adresse' },
    draft: true,
    autosave: true,
    locale: 'fr',
    overrideAccess: true,
  })

  const draft = await draftOf('research', String(id))
  const shown = await findDocument(open.payload, { kind: 'research', locale: 'fr', slug: 'en-ligne' })

  expect(draft).toMatchObject({
    is: 'document',
    document: { title: 'Corrigée', originalUrl: null },
    publicPath: '/fr/recherches/en-ligne',
  })
  expect(shown.outcome === 'found' && shown.document.title).toBe('En ligne')
})

test('what was never published, and is not complete, shows all the same', async () => {
  const event = await make('events', { title: 'À dater', kind: 'fair', _status: 'draft' })
  const page = await make('pages', { title: 'Guide', chapters: [{ title: 'Un' }], _status: 'draft' })
  const section = await make('sections', { title: 'Section', _status: 'draft' })

  expect(await draftOf('events', String(event.id))).toMatchObject({
    document: { title: 'À dater', event: null },
    publicPath: null,
  })
  expect(await draftOf('pages', String(page.id))).toMatchObject({
    is: 'page',
    page: { title: 'Guide', chapters: [{ title: 'Un' }] },
  })
  expect(await draftOf('sections', String(section.id))).toMatchObject({ is: 'section', publicPath: null })
})

test('who may read no draft is given none, and what does not exist is nothing', async () => {
  const { id } = await make('fact-sheets', { title: 'Secrète', _status: 'draft' })
  const reader = { ...user, collection: 'readers' } as unknown as TypedUser

  expect(await draftOf('fact-sheets', String(id), reader)).toBeNull()
  expect(await draftOf('fact-sheets', 'nothing')).toBeNull()
})
