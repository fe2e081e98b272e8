import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asked } from '../../../src/admin/calendar/editorial-calendar'
import { entriesOf } from '../../../src/admin/calendar/store-calendar'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let user: TypedUser
const now = new Date('2026-11-15T17:00:00Z')
const november: Asked = { month: { year: 2026, month: 11 }, view: 'month', kinds: [], collection: null }

beforeAll(async () => {
  open = await openPayload()
  const { payload } = open
  const created = await payload.create({
    collection: 'users',
    data: { email: 'a@example.org', password: 'une-longue-phrase', name: 'A', role: 'author' },
    overrideAccess: true,
  })
  user = { ...created, collection: 'users' } as TypedUser

  const shown = await sheet('En ligne', { publishedAt: '2026-11-03T17:00:00Z', _status: 'published' })
  await sheet('Plus tard', { publishedAt: '2026-11-20T17:00:00Z', _status: 'published' })
  await sheet('D’octobre', { publishedAt: '2026-10-20T17:00:00Z', _status: 'published' })
  await sheet('À relire', { reviewOn: '2026-11-30T17:00:00Z' })
  const planned = await sheet('Prévue', {})
  const gone = await sheet('À la corbeille', {})
  await queue(planned, 'publish', '2026-11-18T13:00:00Z')
  await queue(shown, 'unpublish', '2026-12-01T04:59:00Z')
  await queue(shown, 'unpublish', '2026-12-01T05:00:00Z')
  await queue(gone, 'publish', '2026-11-19T13:00:00Z')
  await payload.update({
    collection: 'fact-sheets',
    id: gone,
    data: { deletedAt: now.toISOString() },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'events',
    data: {
      title: 'Un salon',
      lead: 'Une phrase.',
      kind: 'fair',
      visibility: 'internal',
      startsAt: '2026-11-05T14:00:00Z',
      endsAt: '2026-11-05T16:00:00Z',
      _status: 'draft',
    },
    locale: 'fr',
    overrideAccess: true,
  })
})
afterAll(() => open.close())

async function sheet(title: string, data: object): Promise<string> {
  const { id } = await open.payload.create({
    collection: 'fact-sheets',
    data: { title, lead: 'Une phrase.', kind: 'fiche', _status: 'draft', ...data },
    locale: 'fr',
    overrideAccess: true,
  })
  return String(id)
}

const queue = (id: string, type: 'publish' | 'unpublish', at: string) =>
  open.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'fact-sheets', value: id } },
    waitUntil: new Date(at),
  })

async function found(change: Partial<Asked> = {}, as = user) {
  const asking = { payload: open.payload, user: as, locale: 'fr' as const }
  const { entries, hasMore } = await entriesOf(asking, { ...november, ...change }, now)
  return { hasMore, said: entries.map(({ kind, title }) => `${kind} ${title}`).sort() }
}

test('a month holds what is scheduled, published, to review and held in it, and nothing of its neighbours', async () => {
  expect(await found()).toEqual({
    hasMore: false,
    said: [
      'event Un salon',
      'publish Plus tard',
      'publish Prévue',
      'published En ligne',
      'review À relire',
      'unpublish En ligne',
    ],
  })
  expect((await found({ month: { year: 2026, month: 12 } })).said).toEqual(['unpublish En ligne'])
})

test('it is narrowed by what happens and by collection', async () => {
  expect((await found({ kinds: ['review', 'unpublish'] })).said).toEqual([
    'review À relire',
    'unpublish En ligne',
  ])
  expect((await found({ collection: 'events' })).said).toEqual(['event Un salon'])
  expect((await found({ collection: 'editions' })).said).toEqual([])
})

test('someone who may read no draft is shown none, and no title of one that the queue names', async () => {
  const reader = { ...user, collection: 'readers' } as unknown as TypedUser

  const { said } = await found({ kinds: ['publish', 'unpublish', 'published'] }, reader)

  await expect(found({ kinds: ['review'] }, reader)).rejects.toThrow('reviewOn')
  expect(said).toContain('unpublish En ligne')
  expect(said.filter((one) => /Prévue|À relire|salon/.test(one))).toEqual([])
})

test('past a hundred of a kind it says that there are more', async () => {
  const body = { lead: 'Une phrase.', kind: 'fiche' as const, _status: 'published' as const }
  for (let count = 0; count < 101; count++)
    await sheet(`F${count}`, { ...body, publishedAt: '2027-01-05T17:00:00Z' })

  const { entries, hasMore } = await entriesOf(
    { payload: open.payload, user, locale: 'fr' },
    { ...november, month: { year: 2027, month: 1 } },
    now,
  )

  expect([entries.length, hasMore]).toEqual([100, true])
})
