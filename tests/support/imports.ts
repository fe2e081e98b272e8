import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { askUndo, type UndoAnswer } from '../../src/imports/ask-undo'
import { readChoices } from '../../src/imports/import-choices'
import type { ImportRow } from '../../src/imports/import-record'
import { receiveList } from '../../src/imports/receive-list'
import { workOnImport } from '../../src/imports/run-imports'
import { importStore } from '../../src/imports/store-imports'

type Given = { bulletin: string; name?: string; choices?: Record<string, unknown> }

/** A list as the screen sends it, checked by the worker: ready to come in. */
export async function checkedImport(
  payload: Payload,
  content: string | Buffer,
  { bulletin, name = 'liste.csv', choices = {} }: Given,
): Promise<string> {
  const store = importStore(payload)
  const id = await receive(payload, content, name)
  const { columns } = await stateOf(payload, id)
  const given = { columns, basis: 'express', proof: 'Formulaire papier', bulletin, ...choices }
  const read = readChoices(given, [bulletin], new Date())
  if ('fault' in read) throw new Error(read.fault)
  await store.change(id, {}, { ...read.choices, state: 'checking' })
  await work(payload)
  return id
}

export function receive(payload: Payload, content: string | Buffer, name = 'liste.csv'): Promise<string> {
  return receiveList(importStore(payload), {
    name,
    body: (async function* () {
      yield Buffer.from(content)
    })(),
    by: 'admin@example.org',
    language: 'fr',
    now: new Date(),
  })
}

export async function stateOf(payload: Payload, id: string): Promise<ImportRow> {
  const row = await importStore(payload).find(id)
  if (!row) throw new Error(`no import ${id}`)
  return row
}

/** What the worker does of it, once. */
export function work(payload: Payload, signal = new AbortController().signal): Promise<boolean> {
  return workOnImport({ payload, clock: () => new Date(), signal, owner: randomUUID() })
}

export async function run(payload: Payload, id: string): Promise<ImportRow> {
  const startedAt = new Date().toISOString()
  await importStore(payload).change(id, {}, { state: 'running', startedAt })
  await work(payload)
  return stateOf(payload, id)
}

export async function undo(payload: Payload, id: string): Promise<ImportRow> {
  const answer = await tryUndo(payload, id)
  if (answer.outcome !== 'undoing') throw new Error(JSON.stringify(answer))
  await work(payload)
  return stateOf(payload, id)
}

/** Asks for an undo as the screen does: nobody has begun it yet. */
export async function tryUndo(payload: Payload, id: string): Promise<UndoAnswer> {
  const store = importStore(payload)
  const owner = randomUUID()
  const clock = () => new Date()
  const answer = await askUndo(store, { id, by: 'autre@example.org', owner, leaseMs: 30_000, clock })
  await store.change(id, { holder: { owner, now: clock() } }, { leaseOwner: null, leaseUntil: null })
  return answer
}
