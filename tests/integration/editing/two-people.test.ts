import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
const people: Record<string, { cookie: string; id: string }> = {}

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['author', 'editor', 'publisher']) people[role] = await signedIn(open.payload, role)
})
afterAll(() => open.close())

let id: string
let openedAt: string
beforeEach(async () => {
  const { json } = await rest(open.payload, '/fact-sheets?draft=true', {
    method: 'POST',
    body: { title: 'Une fiche', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' },
    ...as('author'),
  })
  id = json.doc.id
  openedAt = json.doc.updatedAt
})

const as = (who: string, language = 'fr') => ({ cookie: `${people[who]?.cookie}; liaison-lng=${language}` })

const autosave = (who: string, body: object, language?: string) =>
  rest(open.payload, `/fact-sheets/${id}?draft=true&autosave=true&locale=fr`, {
    method: 'PATCH',
    body,
    ...as(who, language),
  })

/** What Payload’s form does at the first keystroke. */
const hold = (who: string) =>
  open.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'fact-sheets', value: id },
      user: { relationTo: 'users', value: people[who]?.id ?? '' },
    },
    overrideAccess: true,
  })

const editor = async () =>
  (await rest(open.payload, `/fact-sheets/${id}/editor`, as('publisher'))).json.editor

const lead = async () =>
  (
    await open.payload.findByID({
      collection: 'fact-sheets',
      id,
      draft: true,
      locale: 'fr',
      overrideAccess: true,
    })
  ).lead

test('who types keeps the document from one save to the next, and is named to the others', async () => {
  await hold('author')

  for (const text of ['Un.', 'Deux.', 'Trois.']) {
    expect((await autosave('author', { lead: text })).status).toBe(200)
    expect(await editor()).toEqual({ id: people.author?.id, name: 'author' })
  }
})

test('nobody holds a document that is written without its form', async () => {
  await autosave('author', { lead: 'Un.' })

  expect(await editor()).toBeNull()
})

test.each([
  ['fr', /^author modifie ce contenu en ce moment\. Rien n’a été enregistré [^:,]+$/],
  ['en', /^author is editing this content right now/],
] as const)(
  'a save is refused in words (%s) while somebody else holds the document',
  async (language, words) => {
    await hold('author')

    const { status, json } = await autosave('editor', { lead: 'Par-dessus.' }, language)

    expect(status).toBe(423)
    expect(json.errors[0].message).toMatch(words)
    expect(await lead()).toBe('Une phrase.')
  },
)

test('asking to override the lock does not', async () => {
  await hold('author')

  const { status } = await rest(open.payload, `/fact-sheets/${id}?draft=true&overrideLock=true`, {
    method: 'PATCH',
    body: { lead: 'Par-dessus.' },
    ...as('editor'),
  })

  expect(status).toBe(423)
})

test('who lost the document does not write over the one who took it, even after they have left', async () => {
  await hold('author')
  await autosave('author', { lead: 'Un.', updatedAt: openedAt })
  const { json } = await rest(open.payload, `/fact-sheets/${id}?draft=true&locale=fr`, as('author'))
  const seenByAuthor = json.updatedAt
  await rest(open.payload, `/fact-sheets/${id}/leave`, { method: 'POST', ...as('author') })
  await hold('editor')
  await autosave('editor', { lead: 'Deux.', updatedAt: seenByAuthor })
  await rest(open.payload, `/fact-sheets/${id}/leave`, { method: 'POST', ...as('editor') })

  const late = await autosave('author', { lead: 'Trois.', updatedAt: seenByAuthor })

  expect(late.status).toBe(409)
  expect(late.json.errors[0].message).toMatch(/^editor a modifié ce contenu depuis que vous l’avez ouvert/)
  expect(await lead()).toBe('Deux.')
})

test('one’s own saves never stand in one’s own way', async () => {
  await hold('author')
  await autosave('author', { lead: 'Un.', updatedAt: openedAt })

  expect((await autosave('author', { lead: 'Deux.', updatedAt: openedAt })).status).toBe(200)
  expect(await lead()).toBe('Deux.')
})

/** Another acts in the middle of a save, when Payload has just dropped the lock. */
async function saveOf(who: string, meanwhile: () => Promise<unknown>): Promise<void> {
  const { hooks } = open.payload.collections['fact-sheets'].config
  const once: (typeof hooks.beforeChange)[number] = async ({ data }) => {
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(once), 1)
    await meanwhile()
    return data
  }
  hooks.beforeChange.push(once)
  expect((await autosave(who, { lead: 'Un.' })).status).toBe(200)
}

const post = (who: string, act: 'take-over' | 'leave') =>
  rest(open.payload, `/fact-sheets/${id}/${act}`, { method: 'POST', ...as(who) })

test.each([
  ['fr', /^Une autre personne y écrit en ce moment/],
  ['en', /^Someone else is writing in it/],
])(
  'a change of many at once leaves what somebody holds, and says so in words (%s)',
  async (language, words) => {
    await hold('author')

    const { json } = await rest(open.payload, `/fact-sheets?where[id][equals]=${id}&locale=fr&draft=true`, {
      method: 'PATCH',
      body: { lead: 'Par-dessus.' },
      ...as('editor', language),
    })

    expect(json.errors).toEqual([expect.objectContaining({ id, message: expect.stringMatching(words) })])
    expect(await lead()).toBe('Une phrase.')
  },
)

test('who takes over has the document, even in the middle of a save of the other', async () => {
  await hold('author')
  expect((await post('editor', 'take-over')).status).toBe(200)
  expect((await editor()).name).toBe('editor')
  await post('author', 'take-over')

  await saveOf('author', () => post('editor', 'take-over'))

  expect((await editor()).name).toBe('editor')
  expect((await autosave('author', { lead: 'Deux.' })).status).toBe(423)
})

test('who leaves in the middle of a save of their own holds nothing afterwards', async () => {
  await hold('author')

  await saveOf('author', () => post('author', 'leave'))

  expect(await editor()).toBeNull()
})

test('a reader who leaves in the middle of a save frees nothing', async () => {
  await hold('author')

  await saveOf('author', () => post('publisher', 'leave'))

  expect((await editor()).name).toBe('author')
})

test('nobody takes over what they may not write', async () => {
  const { json } = await rest(open.payload, '/fact-sheets?draft=true', {
    method: 'POST',
    body: { title: 'Une autre', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' },
    ...as('editor'),
  })
  id = json.doc.id
  await hold('editor')

  expect((await post('author', 'take-over')).status).toBe(403)
  expect((await editor()).name).toBe('editor')
})

test('leaving frees what one held, and only that', async () => {
  await hold('author')

  await rest(open.payload, `/fact-sheets/${id}/leave`, { method: 'POST', ...as('editor') })
  expect((await editor())?.name).toBe('author')

  await rest(open.payload, `/fact-sheets/${id}/leave`, { method: 'POST', ...as('author') })
  expect(await editor()).toBeNull()
})

test('a hold that is five minutes old no longer stops anybody', async () => {
  const { id: lock } = await hold('author')
  await open.payload.db.updateOne({
    collection: 'payload-locked-documents',
    id: lock,
    data: { updatedAt: new Date(Date.now() - 301_000).toISOString() },
  })

  expect((await autosave('editor', { lead: 'À mon tour.' })).status).toBe(200)
})

test('who edits is told to staff alone', async () => {
  expect((await rest(open.payload, `/fact-sheets/${id}/editor`)).status).toBe(401)
  for (const act of ['leave', 'take-over']) {
    expect((await rest(open.payload, `/fact-sheets/${id}/${act}`, { method: 'POST' })).status).toBe(401)
  }
})
