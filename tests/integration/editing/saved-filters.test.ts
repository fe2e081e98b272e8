import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
const people: Record<string, { cookie: string; id: string }> = {}

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['author', 'editor']) people[role] = await signedIn(open.payload, role)
  people.other = await signedIn(open.payload, 'author')
})
afterAll(() => open.close())

const as = (who: string) => ({ cookie: people[who]?.cookie ?? '' })

type Constraint = 'onlyMe' | 'everyone'

const save = (who: string, read: Constraint = 'onlyMe') =>
  rest(open.payload, '/payload-query-presets', {
    method: 'POST',
    body: {
      title: 'À revoir',
      relatedCollection: 'fact-sheets',
      where: { or: [{ and: [{ translationStale: { equals: true } }] }] },
      isShared: read !== 'onlyMe',
      access: {
        read: { constraint: read },
        update: { constraint: 'onlyMe' },
        delete: { constraint: 'onlyMe' },
      },
    },
    ...as(who),
  })

/** What this person gets on reading, changing and deleting a preset. */
async function reach(who: string, id: string): Promise<number[]> {
  const path = `/payload-query-presets/${id}`
  const read = await rest(open.payload, path, as(who))
  const change = await rest(open.payload, path, { method: 'PATCH', body: { title: 'Autre' }, ...as(who) })
  const remove = await rest(open.payload, path, { method: 'DELETE', ...as(who) })
  return [read.status, change.status, remove.status]
}

test('a filter is its author’s own until an editor shares one with the team', async () => {
  const own = (await save('author')).json.doc.id
  const shared = (await save('editor', 'everyone')).json.doc.id

  expect(await reach('nobody', own)).toEqual([403, 403, 403])
  expect(await reach('other', own)).toEqual([404, 403, 403])
  expect(await reach('nobody', shared)).toEqual([403, 403, 403])
  expect(await reach('other', shared)).toEqual([200, 403, 403])
  expect(await reach('author', own)).toEqual([200, 200, 200])
  expect(await reach('editor', shared)).toEqual([200, 200, 200])
})

test('an author shares no filter with the team, and nobody saves one without an account', async () => {
  expect((await save('author', 'everyone')).status).toBe(400)
  expect((await save('nobody')).status).toBe(403)
})

test('filters are saved for every kind of content, and their form speaks French', async () => {
  const { config } = open.payload
  const contents = config.collections.filter(({ versions }) => versions?.drafts)
  const presets = open.payload.collections['payload-query-presets'].config
  const labels = presets.fields.flatMap((field) =>
    'name' in field && 'label' in field && field.type !== 'ui' ? [field.label] : [],
  )

  expect(contents.filter(({ enableQueryPresets }) => !enableQueryPresets).map(({ slug }) => slug)).toEqual([])
  expect(labels.slice(0, 6).every((label) => typeof label === 'object')).toBe(true)
})
