import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { bulletins } from '../src/audience/store-choices'
import { askUndo, type UndoAnswer } from '../src/imports/ask-undo'
import { importLeaseMs } from '../src/imports/carry-import'
import { readChoices } from '../src/imports/import-choices'
import { discardFiles, importFiles } from '../src/imports/import-files'
import { type ImportAct, type ImportRow, importActs } from '../src/imports/import-record'
import type { ImportChange } from '../src/imports/import-store'
import { receiveList } from '../src/imports/receive-list'
import { importOnScreen } from '../src/imports/store-import-screen'
import { importStore } from '../src/imports/store-imports'
import { languageOf } from '../src/language/locale'
import { type SubscriberImportWords, subscriberImportWords } from '../src/language/words/subscriber-imports'
import { UnreadableList } from '../src/lists/unreadable'
import { systemClock } from '../src/platform/clock'
import { isAdministrator } from './access'
import { actorOf, noteBy } from './hooks/audit'
import { noteReading } from './hooks/reads'

/**
 * Imports of subscribers, for the screen of src/admin/subscriber-imports and administrators alone. The worker does the
 * work: these receive the file, and say what is asked.
 */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/upload', method: 'post', handler: guarded(upload) },
  { path: '/recent', method: 'get', handler: guarded(recent) },
  { path: '/:id/screen', method: 'get', handler: guarded(screen) },
  { path: '/:id/check', method: 'post', handler: guarded(check) },
  { path: '/:id/run', method: 'post', handler: guarded(run) },
  { path: '/:id/pause', method: 'post', handler: guarded(pause) },
  { path: '/:id/undo', method: 'post', handler: guarded(undo) },
  { path: '/:id/cancel', method: 'post', handler: guarded(cancel) },
  { path: '/:id/report', method: 'get', handler: guarded(report) },
]

const privately = { 'Cache-Control': 'private, no-store' }
const shownImports = 20
const now = () => systemClock().toISOString()

function guarded(handler: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] {
  return async (req) => {
    const words = wordsOf(req)
    if (!req.user) return refuse(401, words.refusals.signIn)
    if (!isAdministrator(req)) return refuse(403, words.notAllowed)
    return handler(req)
  }
}

/** The body is the file itself, read as it comes; its name is in the address. */
async function upload(req: PayloadRequest): Promise<Response> {
  const name = typeof req.query.name === 'string' ? req.query.name : ''
  const body = req.body as ReadableStream<Uint8Array> | null | undefined
  if (!name) return refuse(400, wordsOf(req).chooseFile)
  try {
    const id = await receiveList(importStore(req.payload), {
      name,
      body: body ? Readable.fromWeb(body as never) : Readable.from([]),
      by: actorOf(req),
      language: languageOf(req),
      now: systemClock(),
    })
    return Response.json({ id }, { status: 201, headers: privately })
  } catch (error) {
    if (error instanceof UnreadableList) return refuse(422, error.message)
    throw error
  }
}

async function recent(req: PayloadRequest): Promise<Response> {
  const rows = await importStore(req.payload).recent(shownImports)
  const imports = rows.map(({ id, file, state, counts, checked, by, createdAt }) => ({
    id,
    file,
    state,
    rows: (counts ?? checked)?.rows ?? null,
    by,
    createdAt,
  }))
  return Response.json({ imports }, { headers: privately })
}

async function screen(req: PayloadRequest): Promise<Response> {
  const row = await rowOf(req)
  if (!row) return refuse(404, wordsOf(req).refusals.unknown)
  const shown = await importOnScreen(req.payload, row, languageOf(req), systemClock())
  // What it asks again as long as it is open is one reading.
  const rows = (shown.preview?.rows.length ?? 0) + shown.sample.length
  await noteReading(req, { subject: subjectOf(req), rows })
  return Response.json(shown, { headers: privately })
}

async function check(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  const row = await rowOf(req)
  if (!row) return refuse(404, wordsOf(req).refusals.unknown)
  const all = await bulletins(req.payload, languageOf(req))
  const known = all.map(({ id }) => id)
  const read = readChoices(req.data ?? {}, known, systemClock())
  if ('fault' in read) return refuse(422, wordsOf(req).faults[read.fault])
  const language = languageOf(req)
  const change = { ...read.choices, language, problem: null, counts: null, checked: null, position: 0 }
  const answer = await ask(req, 'check', change)
  if (answer.ok) await noteBy(req, 'import-checked', subjectOf(req), { file: row.file, sha256: row.digest })
  return answer
}

async function pause(req: PayloadRequest): Promise<Response> {
  const answer = await ask(req, 'pause')
  if (answer.ok) await noteBy(req, 'import-stopped', subjectOf(req))
  return answer
}

async function run(req: PayloadRequest): Promise<Response> {
  const row = await rowOf(req)
  if (row?.source === 'cli') return refuse(409, wordsOf(req).refusals.fromCommand)
  const answer = await ask(req, 'run', { startedAt: now() })
  if (answer.ok) await noteBy(req, 'import-started', subjectOf(req))
  return answer
}

async function undo(req: PayloadRequest): Promise<Response> {
  const store = importStore(req.payload)
  const id = String(req.routeParams?.id)
  const owner = `undo:${randomUUID()}`
  const clock = systemClock
  const answer = await askUndo(store, { id, by: actorOf(req), owner, leaseMs: importLeaseMs, clock })
  if (answer.outcome === 'undoing') {
    await store.change(id, { holder: { owner, now: clock() } }, { leaseOwner: null, leaseUntil: null })
    return Response.json({ state: answer.row.state }, { headers: privately })
  }
  return refuse(answer.outcome === 'unknown' ? 404 : 409, undoRefusal(answer, wordsOf(req)))
}

function undoRefusal(
  answer: Exclude<UndoAnswer, { outcome: 'undoing' }>,
  words: SubscriberImportWords,
): string {
  if (answer.outcome === 'hindered') return words.undoHindered(answer)
  if (answer.outcome === 'too-late') return words.undoTooLate
  return words.refusals[answer.outcome]
}

async function cancel(req: PayloadRequest): Promise<Response> {
  // The worker, which may be writing to them, throws them away once more.
  const answer = await ask(req, 'cancel', { keptUntil: now() })
  if (!answer.ok) return answer
  await discardFiles(String(req.routeParams?.id))
  await noteBy(req, 'import-stopped', subjectOf(req))
  return answer
}

async function report(req: PayloadRequest): Promise<Response> {
  const row = await rowOf(req)
  if (!row) return refuse(404, wordsOf(req).refusals.unknown)
  const file = importFiles(row.id).report
  if (!existsSync(file)) return refuse(410, wordsOf(req).refusals.noReport)
  // Before the first byte leaves: whoever stops a download has read part of it.
  const rows = (row.counts ?? row.checked)?.rows ?? null
  await noteBy(req, 'import-report-downloaded', subjectOf(req), { file: row.file, rows })
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      ...privately,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rapport-${row.createdAt.slice(0, 10)}.csv"`,
    },
  })
}

/** Leads an import to another state, once: of two who ask at the same moment, one is told that it has moved. */
async function ask(req: PayloadRequest, act: ImportAct, change: ImportChange = {}): Promise<Response> {
  const { from, to } = importActs[act]
  const id = String(req.routeParams?.id)
  const state = await importStore(req.payload).change(id, { from }, { ...change, state: to })
  if (!state) return refuse(409, wordsOf(req).refusals.moved)
  return Response.json({ state }, { headers: privately })
}

const rowOf = (req: PayloadRequest): Promise<ImportRow | null> =>
  importStore(req.payload).find(String(req.routeParams?.id))

const subjectOf = (req: PayloadRequest) => `imports/${req.routeParams?.id}`
const wordsOf = (req: PayloadRequest): SubscriberImportWords => subscriberImportWords[languageOf(req)]

const refuse = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: privately })
