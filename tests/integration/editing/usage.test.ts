import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { audienceStore } from '../../../src/audience/store'
import { isMongo, mongoCollection } from '../../../src/platform/store-raw'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
const people: Record<string, { cookie: string; id: string }> = {}

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['author', 'editor', 'publisher', 'administrator']) {
    people[role] = await signedIn(open.payload, role)
  }
})
afterAll(() => open.close())

const as = (who: string, language = 'fr') => ({ cookie: `${people[who]?.cookie}; liaison-lng=${language}` })

let count = 0
async function term(collection: 'themes' | 'audiences' | 'territories', data: object = {}): Promise<string> {
  const name = `Terme ${++count}`
  const made = await open.payload.create({
    collection,
    data: {
      name,
      slug: `terme-${count}`,
      ...(collection === 'territories' ? { kind: 'mrc' } : {}),
      ...data,
    } as never,
    overrideAccess: true,
  })
  return String(made.id)
}

async function sheet(data: object, status: 'draft' | 'published' = 'published'): Promise<string> {
  const made = await open.payload.create({
    collection: 'fact-sheets',
    data: {
      title: `Une fiche ${++count}`,
      lead: 'Une phrase.',
      kind: 'fiche',
      _status: status,
      ...data,
    } as never,
    draft: status === 'draft',
    overrideAccess: true,
  })
  return String(made.id)
}

const read = (id: string, draft: boolean) =>
  open.payload.findByID({
    collection: 'fact-sheets',
    id,
    draft,
    depth: 0,
    locale: 'fr',
    overrideAccess: true,
  })

const remove = (collection: string, id: string, who = 'administrator', language?: string) =>
  rest(open.payload, `/${collection}/${id}`, { method: 'DELETE', ...as(who, language) })

const move = (collection: string, from: string, to: string, who = 'editor') =>
  rest(open.payload, `/${collection}/${from}/usage`, { method: 'POST', body: { to }, ...as(who) })

const usage = async (collection: string, id: string, who = 'editor') =>
  (await rest(open.payload, `/${collection}/${id}/usage`, as(who))).json

test('deleting a term that is used is refused with how many use it, and which', async () => {
  const theme = await term('themes')
  await sheet({ title: 'La première', themes: [theme] })
  await sheet({ title: 'La deuxième', themes: [theme] })

  const { status, json } = await remove('themes', theme)

  expect(status).toBe(409)
  expect(json.errors[0].message).toMatch(/Fiches\u00A0: 2 \(«\u00A0La .+\u00A0», «\u00A0La .+\u00A0»\)/)
  expect((await remove('themes', theme, 'administrator', 'en')).json.errors[0].message).toContain(
    'Fact sheets: 2',
  )
  expect((await rest(open.payload, `/themes/${theme}`)).status).toBe(200)
})

test('in bulk, what is not used is deleted and what is used stays, with the reason', async () => {
  const [used, free] = [await term('themes'), await term('themes')]
  await sheet({ themes: [used] })

  const { json } = await rest(open.payload, `/themes?where[id][in]=${used},${free}`, {
    method: 'DELETE',
    ...as('administrator'),
  })

  expect(json.errors).toEqual([expect.objectContaining({ id: used })])
  expect(json.errors[0].message).toContain('sert encore')
  expect((await rest(open.payload, `/themes/${used}`)).status).toBe(200)
  expect((await rest(open.payload, `/themes/${free}`)).status).toBe(404)
})

test.each([
  [
    'a term in a row',
    'audiences',
    (id: string) => ({ collection: 'research', data: { soWhat: [{ audience: id, text: 'Faites ceci.' }] } }),
  ],
  [
    'a term in a rule of a list',
    'themes',
    (id: string) => ({
      collection: 'sections',
      data: { lists: [{ blockType: 'ruled', heading: 'Liste', theme: id, limit: 6, order: 'newest' }] },
    }),
  ],
  [
    'the parent of a territory',
    'territories',
    (id: string) => ({
      collection: 'territories',
      data: { name: 'MRC', slug: `mrc-${id}`, kind: 'mrc', parent: id },
    }),
  ],
] as const)('%s is in use', async (_, collection, user) => {
  const id = await term(collection)
  const { collection: kind, data } = user(id)
  await open.payload.create({
    collection: kind as 'research',
    data: {
      title: 'Ce qui s’en sert',
      lead: 'Une phrase.',
      _status: 'draft',
      ...(kind === 'research' ? { kind: 'study' } : {}),
      ...data,
    } as never,
    draft: kind !== 'territories',
    overrideAccess: true,
  })

  expect((await usage(collection, id)).users).toEqual([
    expect.objectContaining({ collection: kind, count: 1 }),
  ])
  expect((await remove(collection, id)).status).toBe(409)
})

test('a content that others point at is not deleted for good', async () => {
  const target = await sheet({})
  await sheet({ title: 'Celle qui renvoie', related: [{ relationTo: 'fact-sheets', value: target }] })

  const { status, json } = await remove('fact-sheets', target)

  expect(status).toBe(409)
  expect(json.errors[0].message).toContain('Celle qui renvoie')
})

test('moving the links changes what readers see and the draft, and publishes nothing', async () => {
  const [from, to, other] = [await term('themes'), await term('themes'), await term('themes')]
  const id = await sheet({ title: 'Publiée', themes: [other, from] })
  await rest(open.payload, `/fact-sheets/${id}?draft=true&locale=fr`, {
    method: 'PATCH',
    body: { title: 'En cours', themes: [from, to] },
    ...as('publisher'),
  })

  const { status, json } = await move('themes', from, to)

  expect([status, json]).toEqual([200, { moved: 1, held: 0, kept: 0 }])
  expect(await read(id, false)).toMatchObject({ title: 'Publiée', themes: [other, to], _status: 'published' })
  expect(await read(id, true)).toMatchObject({ title: 'En cours', themes: [to], _status: 'draft' })
  expect((await usage('themes', from)).users).toEqual([])
  expect((await remove('themes', from)).status).toBe(200)
  const { json: workflow } = await rest(open.payload, `/fact-sheets/${id}/workflow`, as('editor'))
  expect(workflow.history[0]).toMatchObject({ action: 'relinked', by: 'editor' })
})

test('moving keeps the words in both languages of a list whose rule it changes', async () => {
  const [from, to] = [await term('themes'), await term('themes')]
  const list = { blockType: 'ruled', theme: from, limit: 6, order: 'newest' }
  const { id, lists } = await open.payload.create({
    collection: 'sections',
    data: {
      title: 'Section',
      lead: 'Une phrase.',
      lists: [{ ...list, heading: 'Liste' }],
      _status: 'draft',
    } as never,
    draft: true,
    locale: 'fr',
    overrideAccess: true,
  })
  await open.payload.update({
    collection: 'sections',
    id,
    data: { lists: [{ ...list, id: lists?.[0]?.id, heading: 'List' }] } as never,
    draft: true,
    locale: 'en',
    overrideAccess: true,
  })

  expect((await move('themes', from, to)).json.moved).toBe(1)

  for (const [locale, heading] of [
    ['fr', 'Liste'],
    ['en', 'List'],
  ] as const) {
    const section = await open.payload.findByID({
      collection: 'sections',
      id,
      draft: true,
      depth: 0,
      locale,
      overrideAccess: true,
    })
    expect(section.lists).toEqual([expect.objectContaining({ heading, theme: to })])
  }
})

test('a document that a colleague is writing is left, and told', async () => {
  const [from, to] = [await term('themes'), await term('themes')]
  const id = await sheet({ themes: [from] }, 'draft')
  await open.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'fact-sheets', value: id },
      user: { relationTo: 'users', value: people.author?.id ?? '' },
    },
    overrideAccess: true,
  })

  expect((await move('themes', from, to)).json).toEqual({ moved: 0, held: 1, kept: 0 })
  expect((await read(id, true)).themes).toEqual([from])
})

test('what people chose is told to editors without their names, and moved by administrators alone', async () => {
  const [from, to] = [await term('themes'), await term('themes')]
  const { id } = await subscriber('abonnee@example.org', from)

  const { users } = await usage('themes', from)
  expect(users).toEqual([expect.objectContaining({ collection: 'subscribers', count: 1 })])
  expect(JSON.stringify(users)).not.toContain('abonnee')
  expect((await move('themes', from, to)).json).toMatchObject({ moved: 0, kept: 1 })
  expect((await move('themes', from, to, 'administrator')).json).toMatchObject({ moved: 1 })
  const person = await open.payload.findByID({
    collection: 'subscribers',
    id,
    depth: 0,
    overrideAccess: true,
  })
  expect(person.themes).toEqual([to])
})

test('what somebody chooses while an administrator moves what they had chosen stands, and so does the move', async () => {
  const [from, to, other] = [await term('themes'), await term('themes'), await term('themes')]
  const audience = await term('audiences')
  const { id } = await subscriber('choisit@example.org', from)
  const store = audienceStore(open.payload)
  justBeforeItIsWritten(() =>
    store.changeSubscriber(id, { themes: [other, from, to], audiences: [audience] }),
  )

  await move('themes', from, to, 'administrator')
  vi.restoreAllMocks()

  expect(await store.subscriber(id)).toMatchObject({ themes: [other, to], audiences: [audience] })
})

/** Somebody who chose a theme. */
const subscriber = (email: string, theme: string) =>
  open.payload.create({
    collection: 'subscribers',
    data: { email, locale: 'fr', state: 'confirmed', frequency: 'each', source: 'form', themes: [theme] },
    overrideAccess: true,
  })

/** Whatever road the move takes to the person’s record. */
function justBeforeItIsWritten(act: () => Promise<unknown>): void {
  let isDone = false
  const watch = <Name extends string>(
    writer: Record<Name, (...args: never[]) => Promise<unknown>>,
    name: Name,
  ) => {
    const write = writer[name].bind(writer)
    vi.spyOn(writer, name as never).mockImplementation((async (...args: never[]) => {
      if (!isDone) {
        isDone = true
        await act()
      }
      return write(...args)
    }) as never)
  }
  watch(open.payload.db as never, 'updateOne')
  if (isMongo(open.payload)) watch(mongoCollection(open.payload, 'subscribers') as never, 'updateOne')
  else watch((open.payload.db as unknown as { client: never }).client, 'batch')
}

test('links are moved by editors and above, to another term of the same list', async () => {
  const [from, to, audience] = [await term('themes'), await term('themes'), await term('audiences')]

  expect((await move('themes', from, to, 'author')).status).toBe(403)
  expect((await rest(open.payload, `/themes/${from}/usage`)).status).toBe(401)
  expect((await move('themes', from, audience)).status).toBe(404)
  expect((await move('themes', from, from)).status).toBe(400)
  expect((await move('bulletins', from, to)).status).toBe(404)
})

test('a term that many documents use is counted with a bounded list', async () => {
  const theme = await term('themes')
  for (let made = 0; made < 105; made++) await sheet({ themes: [theme] }, 'draft')

  const { users } = await usage('themes', theme)

  expect(users[0].count).toBe(105)
  expect(users[0].items.length).toBeLessThanOrEqual(200)
})
