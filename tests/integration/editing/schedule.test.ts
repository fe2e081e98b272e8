import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { runSchedule } from '../../../src/knowledge/store-schedule'
import { momentInWords } from '../../../src/language/dates'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'
import { until } from '../../support/worker'

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
