import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
const people: Record<string, { cookie: string; id: string }> = {}

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['author', 'editor', 'publisher', 'administrator']) {
    people[role] = await signedIn(open.payload, role)
  }
  people.other = await signedIn(open.payload, 'author')
})
afterAll(() => open.close())

let id: string
beforeEach(async () => {
  id = await draftBy('author')
})

const as = (who: string) => ({ cookie: people[who]?.cookie ?? '' })

async function draftBy(who: string): Promise<string> {
  const body = { title: 'Une fiche', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' }
  const { json } = await rest(open.payload, '/fact-sheets?draft=true', { method: 'POST', body, ...as(who) })
  return json.doc.id
}

const act = (who: string, name: string, comment?: string) =>
  rest(open.payload, `/fact-sheets/${id}/workflow`, {
    method: 'POST',
    body: { act: name, comment },
    ...as(who),
  })

const patch = (who: string, body: object, query = '') =>
  rest(open.payload, `/fact-sheets/${id}${query}`, { method: 'PATCH', body, ...as(who) })

const isPublic = async () => (await rest(open.payload, `/fact-sheets/${id}`)).status === 200

const latest = () =>
  open.payload.findByID({ collection: 'fact-sheets', id, draft: true, depth: 0, overrideAccess: true })

test('a content goes from its author to the site through review, and each step is written down', async () => {
  expect((await act('author', 'submit')).status).toBe(200)
  expect((await act('editor', 'return', 'Précisez le titre.')).status).toBe(200)
  expect((await patch('author', { title: 'Une fiche précise' }, '?draft=true')).status).toBe(200)
  expect((await act('author', 'submit')).status).toBe(200)
  expect((await act('editor', 'approve')).status).toBe(200)
  expect((await patch('publisher', { _status: 'published' })).status).toBe(200)

  expect(await isPublic()).toBe(true)
  const { json } = await rest(open.payload, `/fact-sheets/${id}/workflow`, as('author'))
  expect(json.history.map(({ action, by }: { action: string; by: string }) => [action, by])).toEqual([
    ['published', 'publisher'],
    ['approved', 'editor'],
    ['submitted', 'author'],
    ['returned', 'editor'],
    ['submitted', 'author'],
    ['created', 'author'],
  ])
  expect(json.history[3].comment).toBe('Précisez le titre.')
})

describe('nobody goes round the publishers', () => {
  test.each(['author', 'editor'])('%s does not publish', async (who) => {
    expect((await patch(who, { _status: 'published' })).status).toBe(403)
    expect(await isPublic()).toBe(false)
  })

  test.each(['author', 'editor'])('%s does not publish in bulk', async (who) => {
    const where = `?where[id][equals]=${id}`
    await rest(open.payload, `/fact-sheets${where}`, {
      method: 'PATCH',
      body: { _status: 'published' },
      ...as(who),
    })

    expect(await isPublic()).toBe(false)
  })

  test('an author does not create what is published already', async () => {
    const body = { title: 'Directe', lead: 'Une phrase.', kind: 'fiche', _status: 'published' }
    const { status } = await rest(open.payload, '/fact-sheets', { method: 'POST', body, ...as('author') })

    expect(status).toBe(403)
  })

  test('an author’s copy of a published content is a draft of their own', async () => {
    await patch('publisher', { _status: 'published' })
    const { status, json } = await rest(open.payload, `/fact-sheets/${id}/duplicate`, {
      method: 'POST',
      body: {},
      ...as('other'),
    })

    expect([200, 201]).toContain(status)
    expect(json.doc).toMatchObject({ _status: 'draft', stage: 'draft', createdBy: people.other?.id })
  })

  test.each(['author', 'editor'])(
    '%s changes what readers see neither directly nor by restoring',
    async (who) => {
      await patch('publisher', { _status: 'published' })
      const { docs } = await open.payload.findVersions({
        collection: 'fact-sheets',
        where: { parent: { equals: id } },
        limit: 1,
        overrideAccess: true,
      })
      await patch('publisher', { title: 'Plus récente' })

      const restored = await rest(open.payload, `/fact-sheets/versions/${docs[0]?.id}`, {
        method: 'POST',
        ...as(who),
      })

      expect(restored.status).toBe(403)
      expect((await patch(who, { title: 'En passant' })).status).toBe(403)
      expect((await patch(who, { _status: 'draft' })).status).toBe(403)
      expect((await rest(open.payload, `/fact-sheets/${id}?locale=fr`)).json.title).toBe('Plus récente')
    },
  )

  test.each([
    ['author', false],
    ['publisher', true],
  ])('a publication scheduled by an %s happens: %s', async (who, happens) => {
    await open.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'fact-sheets', value: id },
        user: { relationTo: 'users', value: people[who]?.id },
      } as never,
    })
    await open.payload.jobs.run({ limit: 10 })

    expect(await isPublic()).toBe(happens)
  })

  test('the stage does not change by writing it', async () => {
    await patch('author', { stage: 'approved', createdBy: people.other?.id }, '?draft=true')

    expect(await latest()).toMatchObject({ stage: 'draft', createdBy: people.author?.id })
  })
})

test('another author neither changes, moves nor trashes a content that is not theirs', async () => {
  expect((await patch('other', { title: 'À moi' }, '?draft=true')).status).not.toBe(200)
  expect((await act('other', 'submit')).status).toBe(409)
  expect((await patch('other', { deletedAt: new Date().toISOString() })).status).not.toBe(200)
  expect((await latest()).title).toBe('Une fiche')
})

test('a content in review is not changed under its reviewer', async () => {
  await act('author', 'submit')

  expect((await patch('author', { title: 'Autre' }, '?draft=true')).status).toBe(403)
  expect((await act('author', 'withdraw')).status).toBe(200)
  expect((await patch('author', { title: 'Autre' }, '?draft=true')).status).toBe(200)
})

test('a draft of a published content leaves readers what they had, and must be reviewed again', async () => {
  await patch('publisher', { _status: 'published' })
  await patch('author', { title: 'En cours' }, '?draft=true&autosave=true')

  expect((await rest(open.payload, `/fact-sheets/${id}?locale=fr`)).json.title).toBe('Une fiche')
  expect(await latest()).toMatchObject({ title: 'En cours', stage: 'draft' })
})

test('archiving takes a content off the site until it is reopened and published again', async () => {
  await patch('publisher', { _status: 'published' })

  expect((await act('editor', 'archive')).status).toBe(409)
  expect((await act('publisher', 'archive')).status).toBe(200)

  expect(await isPublic()).toBe(false)
  expect((await patch('editor', { title: 'Non' }, '?draft=true')).status).toBe(403)
  expect((await act('editor', 'reopen')).status).toBe(200)
  expect((await patch('publisher', { _status: 'published' })).status).toBe(200)
  expect(await isPublic()).toBe(true)
})

test('a content is returned with a comment, or not at all', async () => {
  await act('author', 'submit')

  expect((await act('editor', 'return')).status).toBe(400)
  expect(await latest()).toMatchObject({ stage: 'in-review' })
})

test('a translation that is older than its French is flagged, until English follows', async () => {
  const english = { title: 'A sheet', lead: 'A sentence.' }
  await patch('publisher', english, '?draft=true&locale=en')
  await patch('publisher', { englishReady: true, _status: 'published' }, '?locale=fr')
  expect((await latest()).translationStale).toBe(false)

  await patch('publisher', { lead: 'Une autre phrase.' }, '?locale=fr')
  expect((await latest()).translationStale).toBe(true)

  await patch('publisher', { lead: 'Another sentence.' }, '?locale=en')
  expect((await latest()).translationStale).toBe(false)
})
