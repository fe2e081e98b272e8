import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { schedulePublish } from '../../../src/admin/editing/schedule-publish'
import { runSchedule } from '../../../src/knowledge/store-schedule'
import { momentInWords } from '../../../src/language/dates'
import { countAll } from '../../support/count-all'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { until } from '../../support/until'

let open: OpenPayload
let publisher: { cookie: string; id: string }

beforeAll(async () => {
  open = await openPayload()
  publisher = await signedIn(open.payload, 'publisher')
})
afterEach(() => vi.useRealTimers())
afterAll(() => open.close())

async function scheduled(at: string): Promise<string> {
  const { json } = await rest(open.payload, '/fact-sheets?draft=true', {
    method: 'POST',
    body: { title: 'Prévue', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' },
    cookie: publisher.cookie,
  })
  const id: string = json.doc.id
  await open.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(at),
    input: {
      type: 'publish',
      locale: 'all',
      timezone: 'America/Toronto',
      doc: { relationTo: 'fact-sheets', value: id },
      user: { relationTo: 'users', value: publisher.id },
    } as never,
  })
  return id
}

async function statusAt(moment: string, id: string): Promise<string | null | undefined> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
  const stop = new AbortController()
  const run = vi.spyOn(open.payload.jobs, 'run')
  const running = runSchedule({ payload: open.payload, signal: stop.signal })
  await until(async () => run.mock.settledResults.some(({ type }) => type === 'fulfilled'))
  stop.abort()
  await running
  run.mockRestore()
  const doc = await open.payload.findByID({ collection: 'fact-sheets', id, overrideAccess: true })
  return doc._status
}

test.each([
  // Clocks jump from 2:00 to 3:00: half past two does not exist, and is half an hour after two in winter time.
  ['2026-03-08T07:30:00.000Z', '2026-03-08T07:29:50.000Z', 'dimanche 8\u00A0mars 2026, 3\u00A0h\u00A030'],
  // Half past one comes twice on the night of the change: an hour lies between the two.
  [
    '2026-11-01T05:30:00.000Z',
    '2026-11-01T05:29:50.000Z',
    'dimanche 1er\u00A0novembre 2026, 1\u00A0h\u00A030',
  ],
  [
    '2026-11-01T06:30:00.000Z',
    '2026-11-01T05:30:10.000Z',
    'dimanche 1er\u00A0novembre 2026, 1\u00A0h\u00A030',
  ],
])('what is scheduled for %s goes online then and not at %s: %s in Québec', async (at, before, words) => {
  const id = await scheduled(at)

  expect(await statusAt(before, id)).toBe('draft')
  expect(await statusAt(at.replace('00.000', '01.000'), id)).toBe('published')
  expect(momentInWords(at, 'fr')).toBe(words)
})

type Asked = { type?: 'publish' | 'unpublish'; day?: string; deleteID?: string }

/** What the drawer of the form asks of the server. */
async function ask(id: string, { day, ...asked }: Asked, who = publisher.id, language = 'fr') {
  const user = await open.payload.findByID({ collection: 'users', id: who, overrideAccess: true })
  const req = await createLocalReq({ user }, open.payload)
  req.i18n.language = language
  return schedulePublish({
    ...asked,
    ...(day ? { date: new Date(`${day}T12:00:00.000Z`) } : {}),
    doc: { relationTo: 'fact-sheets', value: id },
    req,
  } as never)
}

const jobs = async (id: string) =>
  (
    await open.payload.find({
      collection: 'payload-jobs',
      where: { 'input.doc.value': { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
  ).docs

async function draft(): Promise<string> {
  const { id } = await open.payload.create({
    collection: 'fact-sheets',
    data: { title: 'Un brouillon', lead: 'Une phrase.', kind: 'fiche', _status: 'draft' },
    draft: true,
    overrideAccess: true,
  })
  return String(id)
}

test.each([
  ['fr', /^Ce texte n’est pas en ligne/],
  ['en', /^This text is not online/],
])('nothing is scheduled to be withdrawn that is not online (%s)', async (language, words) => {
  const id = await draft()

  const answer = await ask(id, { type: 'unpublish', day: '2030-02-01' }, publisher.id, language)

  expect(answer).toEqual({ error: expect.stringMatching(words) })
  expect(await jobs(id)).toEqual([])
})

test('what is scheduled to be online can be scheduled to be withdrawn afterwards, and not before', async () => {
  const id = await draft()
  await ask(id, { type: 'publish', day: '2030-02-01' })

  expect(await ask(id, { type: 'unpublish', day: '2030-01-01' })).toHaveProperty('error')
  expect(await ask(id, { type: 'unpublish', day: '2030-03-01' })).not.toHaveProperty('error')
  expect((await jobs(id)).map(({ waitUntil }) => waitUntil)).toEqual([
    '2030-02-01T12:00:00.000Z',
    '2030-03-01T12:00:00.000Z',
  ])
})

test('publishers alone schedule and cancel, and cancelling leaves nothing behind', async () => {
  const id = await draft()
  const editor = await signedIn(open.payload, 'editor')
  expect(await ask(id, { type: 'publish', day: '2030-02-01' }, editor.id)).toHaveProperty('error')
  await ask(id, { type: 'publish', day: '2030-02-01' })
  const [job] = await jobs(id)
  const before = await countAll(open.payload, 'payload-jobs')

  expect(await ask(id, { deleteID: String(job?.id) }, editor.id)).toHaveProperty('error')
  expect(await jobs(id)).toHaveLength(1)
  expect(await ask(id, { deleteID: String(job?.id) })).not.toHaveProperty('error')

  expect(await countAll(open.payload, 'payload-jobs')).toBe(before - 1)
})
