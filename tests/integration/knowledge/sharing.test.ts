import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDocument } from '../../../src/knowledge/store-documents'
import { findMessageCard } from '../../../src/knowledge/store-message-cards'
import { findShared } from '../../../src/knowledge/store-shared'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let payload: Payload
const quiet = { overrideAccess: true, context: { quiet: true } } as const

beforeAll(async () => {
  open = await openPayload()
  payload = open.payload
})
afterAll(() => open?.close())

async function publish(title: string, extra: object = {}) {
  const data = { title, lead: 'Un chapeau.', kind: 'fiche', _status: 'published', ...extra }
  return payload.create({ collection: 'fact-sheets', data: data as never, locale: 'fr', ...quiet })
}

const codeOf = async (id: string) =>
  (await payload.findByID({ collection: 'fact-sheets', id, ...quiet })).shareCode ?? ''
const find = (code: string, locale: 'fr' | 'en' = 'fr') =>
  findShared(payload, { kind: 'fact-sheets', code, locale })

test('a short link leads to its document, and still does when its title and address have changed', async () => {
  const { id, slug } = await publish('Une fiche')
  const code = await codeOf(id)

  expect(code).toMatch(/^[2-9a-z]{8}$/)
  expect(await find(code)).toBe(`/fr/fiches/${slug}`)

  const data = { title: 'Autrement', slug: 'autrement', _status: 'published' } as const
  await payload.update({ collection: 'fact-sheets', id, data, locale: 'fr', ...quiet })

  expect(await codeOf(id)).toBe(code)
  expect(await find(code)).toBe('/fr/fiches/autrement')
})

test('its page gives the code', async () => {
  const { id, slug } = await publish('Avec un code')

  const found = await findDocument(payload, { kind: 'fact-sheets', locale: 'fr', slug: slug ?? '' })

  expect(found.outcome === 'found' && found.document.shareCode).toBe(await codeOf(id))
})

test('English leads to English where it is ready, and to French where it is not', async () => {
  const { id, slug } = await publish('Dans les deux langues')
  const code = await codeOf(id)
  expect(await find(code, 'en')).toBe(`/fr/fiches/${slug}`)

  const data = {
    title: 'In both languages',
    lead: 'A lead.',
    englishReady: true,
    _status: 'published',
  } as const
  await payload.update({ collection: 'fact-sheets', id, data, locale: 'en', ...quiet })

  expect(await find(code, 'en')).toBe('/en/fact-sheets/in-both-languages')
})

test('a code is nobody’s to choose, and a copy gets another', async () => {
  const staff = await payload.create({
    collection: 'users',
    data: {
      email: 'codes@example.org',
      password: 'une-longue-phrase-de-passe',
      name: 'Codes',
      role: 'administrator',
    },
    overrideAccess: true,
  })
  const data = {
    title: 'Choisie',
    lead: 'Un chapeau.',
    kind: 'fiche',
    shareCode: 'aaaaaaaa',
    _status: 'published',
  }
  const chosen = await payload.create({
    collection: 'fact-sheets',
    data: data as never,
    locale: 'fr',
    overrideAccess: false,
    user: { ...staff, collection: 'users' },
    context: { quiet: true },
  })
  const copy = await payload.duplicate({ collection: 'fact-sheets', id: chosen.id, ...quiet })

  expect(await codeOf(chosen.id)).not.toBe('aaaaaaaa')
  expect(await codeOf(copy.id)).toMatch(/^[2-9a-z]{8}$/)
  expect(await codeOf(copy.id)).not.toBe(await codeOf(chosen.id))
})

test('the link of a draft, and of what nobody published, leads nowhere', async () => {
  const { id } = await publish('Un brouillon', { _status: 'draft' })

  expect(await find(await codeOf(id))).toBeNull()
  expect(await find('zzzzzzzz')).toBeNull()
})

test('the card of a key message leads to what the message is about; a draft has none', async () => {
  const { id, slug } = await publish('Le sujet')
  const related = [{ relationTo: 'fact-sheets' as const, value: id }]
  const create = (data: object) =>
    payload.create({ collection: 'key-messages', data: data as never, locale: 'fr', ...quiet })
  const about = await create({ text: 'Un message.', attribution: 'Comité', related, _status: 'published' })
  const alone = await create({ text: 'Seul.', _status: 'published' })
  const draft = await create({ text: 'Brouillon.', _status: 'draft' })
  const card = (one: string, locale: 'fr' | 'en' = 'fr') => findMessageCard(payload, { locale, id: one })

  expect(await card(about.id)).toMatchObject({
    text: 'Un message.',
    attribution: 'Comité',
    path: `/fr/fiches/${slug}`,
  })
  expect((await card(alone.id))?.path).toBe('/fr/messages-cles')
  expect(await card(about.id, 'en')).toBeNull()
  expect(await card(draft.id)).toBeNull()
  expect(await card('nothing')).toBeNull()
})
