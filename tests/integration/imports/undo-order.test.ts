import { readFileSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringIn } from '../../../src/cli/bring-in'
import { importFiles } from '../../../src/imports/import-files'
import type { ImportChange } from '../../../src/imports/import-store'
import { mayRetry } from '../../../src/imports/retry-undo'
import { workOnImport } from '../../../src/imports/run-imports'
import { importStore } from '../../../src/imports/store-imports'
import { prepareImport } from '../../../src/intake/prepare-import'
import { intakeWords } from '../../../src/language/words/intake'
import { subscriberImportWords } from '../../../src/language/words/subscriber-imports'
import { makeBulletin } from '../../support/editions'
import { checkedImport, run, stateOf, tryUndo, undo, work } from '../../support/imports'
import { writeFile } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())

const change = (id: string, what: ImportChange) => importStore(payload).change(id, {}, what)

async function brought(name: string, content: string): Promise<string> {
  const id = await checkedImport(payload, content, { bulletin, name })
  await run(payload, id)
  return id
}

async function follows(email: string): Promise<boolean> {
  const where = { email: { equals: email }, state: { equals: 'confirmed' } }
  const { docs } = await payload.find({ collection: 'subscribers', where, overrideAccess: true })
  return docs.length > 0
}

test('a list that says again who left keeps them out, whatever list is undone', async () => {
  const said = 'courriel;statut\npartie@example.org;désabonné\n'
  const first = await brought('anciens.csv', said)
  const second = await brought('anciens-bis.csv', said)

  expect(await tryUndo(payload, first)).toEqual({
    outcome: 'hindered',
    file: 'anciens-bis.csv',
    isAtWork: false,
  })
  expect(await stateOf(payload, first)).toMatchObject({ state: 'done', undoneBy: null, leaseOwner: null })
  const third = await brought('autre.csv', 'courriel\npartie@example.org\n')
  expect(await follows('partie@example.org')).toBe(false)

  for (const id of [third, second, first]) expect((await undo(payload, id)).state).toBe('undone')
  const fourth = await brought('autre.csv', 'courriel\npartie@example.org\n')
  expect(await follows('partie@example.org')).toBe(true)
  await undo(payload, fourth)
})

test('whom a later list found unchanged stays: the later list is undone first', async () => {
  const first = await brought('un.csv', 'courriel\nana@example.org\n')
  const second = await brought('deux.csv', 'courriel\nana@example.org\nbo@example.org\n')
  const third = await brought('trois.csv', 'courriel\nbo@example.org\n')

  // The last one is named: the undo of the one between would be refused for it.
  expect(await tryUndo(payload, first)).toMatchObject({ outcome: 'hindered', file: 'trois.csv' })
  expect(await tryUndo(payload, second)).toMatchObject({ outcome: 'hindered', file: 'trois.csv' })
  expect(await follows('ana@example.org')).toBe(true)

  for (const id of [third, second, first]) expect((await undo(payload, id)).state).toBe('undone')
  expect(await follows('ana@example.org')).toBe(false)
})

test('a later list of people nobody knew, or one that was only tried, hinders no undo', async () => {
  const first = await brought('un.csv', 'courriel\nzoe@example.org\n')
  await brought('nouvelles.csv', 'courriel;statut\nluc@example.org;abonné\npartie2@example.org;désabonné\n')
  await checkedImport(payload, 'courriel\nzoe@example.org\n', { bulletin, name: 'essai.csv' })

  expect((await undo(payload, first)).undo).toMatchObject({ removed: 1 })
})

test('an undo waits for the list that is coming in, and no list comes in before an undo has ended', async () => {
  const first = await brought('un.csv', 'courriel\nleo@example.org\n')
  const second = await checkedImport(payload, 'courriel\nleo@example.org\n', { bulletin, name: 'deux.csv' })
  await change(second, { state: 'running', startedAt: new Date().toISOString() })
  expect(await tryUndo(payload, first)).toEqual({ outcome: 'hindered', file: 'deux.csv', isAtWork: true })

  // It begins after the undo was asked for, and was received before.
  await change(second, { state: 'checked' })
  expect(await tryUndo(payload, first)).toMatchObject({ outcome: 'undoing' })
  const held = { leaseOwner: 'other', leaseUntil: new Date(Date.now() + 60_000).toISOString() }
  await change(first, held)
  await change(second, { state: 'running', startedAt: new Date().toISOString() })
  expect(await work(payload)).toBe(false)
  await expect(bringLeo()).rejects.toThrow('«\u00a0un.csv\u00a0» est en train d’être annulée')

  await change(first, { leaseOwner: null, leaseUntil: null })
  for (const is of [true, true, false]) expect(await work(payload)).toBe(is)
  expect(await stateOf(payload, first)).toMatchObject({ state: 'undone', undo: { removed: 1 } })
  expect(await stateOf(payload, second)).toMatchObject({ state: 'done', counts: { created: 1 } })
  await undo(payload, second)
})

test('of an import and an undo asked for at the same moment, one goes before the other', async () => {
  for (let round = 0; round < 5; round++) {
    const first = await brought('un.csv', 'courriel\nsimultane@example.org\n')
    const second = await checkedImport(payload, 'courriel\nsimultane@example.org\n', { bulletin })
    const begin = { state: 'running', startedAt: new Date().toISOString() } as const

    const [asked] = await Promise.all([tryUndo(payload, first), change(second, begin)])
    while (await work(payload));

    const isUndone = asked.outcome === 'undoing'
    expect((await stateOf(payload, first)).state).toBe(isUndone ? 'undone' : 'done')
    expect((await stateOf(payload, second)).counts).toMatchObject(
      isUndone ? { created: 1 } : { unchanged: 1 },
    )
    await undo(payload, second)
    if (!isUndone) await undo(payload, first)
  }
})

test('an import that was just stopped is undone once its rows in hand are written', async () => {
  const id = await brought('un.csv', 'courriel\nmia@example.org\n')
  await change(id, {
    state: 'paused',
    leaseOwner: 'worker',
    leaseUntil: new Date(Date.now() + 30_000).toISOString(),
  })

  const asked = tryUndo(payload, id)
  setTimeout(() => void change(id, { leaseOwner: null, leaseUntil: null }), 300)

  expect(await asked).toMatchObject({ outcome: 'undoing' })
  await work(payload)
  expect((await stateOf(payload, id)).state).toBe('undone')
})

test('the undo of an import that a fault had stopped keeps others waiting like any other', async () => {
  const first = await brought('un.csv', 'courriel\nines@example.org\n')
  await change(first, { state: 'failed', problem: intakeWords.fr.file.interrupted })
  expect(await tryUndo(payload, first)).toMatchObject({ outcome: 'undoing' })
  await change(first, heldByOther())
  const second = await checkedImport(payload, 'courriel\nines@example.org\n', { bulletin })
  await change(second, { state: 'running', startedAt: new Date().toISOString() })

  expect(await work(payload)).toBe(false)

  await change(first, { leaseOwner: null, leaseUntil: null })
  while (await work(payload));
  expect((await stateOf(payload, second)).counts).toMatchObject({ created: 1 })
  await undo(payload, second)
})

test.each(['done', 'paused', 'failed'] as const)(
  'an undo that failed gives way to the list that came in meanwhile: the import is %s again, and says so',
  async (state) => {
    const list = `courriel\nnoe.${state}@example.org\n`
    const first = await brought('un.csv', list)
    await change(first, { state })
    await failedUndo(first)
    const second = await brought('deux.csv', list)
    expect((await stateOf(payload, second)).counts).toMatchObject({ unchanged: 1 })

    expect(await retry()).toBe(true)

    expect(await follows(`noe.${state}@example.org`)).toBe(true)
    const hindered = subscriberImportWords.fr.undoHindered({ file: 'deux.csv', isAtWork: false })
    expect(await stateOf(payload, first)).toMatchObject({
      state,
      problem: `${intakeWords.fr.file.undoNotResumed} ${hindered}`,
      undo: null,
      undoneBy: null,
      leaseOwner: null,
    })
    for (const id of [second, first])
      expect(await undo(payload, id)).toMatchObject({ state: 'undone', problem: null })
    expect(await follows(`noe.${state}@example.org`)).toBe(false)
  },
)

test('an undo that failed halfway, and gives way, goes on later where it was', async () => {
  const first = await brought('un.csv', 'courriel\nroy@example.org\n')
  await change(first, { state: 'paused' })
  await failedUndo(first)
  const undone = { position: 1, removed: 1, restored: 0, kept: 0, from: 'paused' } as const
  await change(first, { undo: undone })
  const second = await brought('deux.csv', 'courriel\nroy@example.org\n')

  await retry()

  // Nothing more may come in: the journal would grow under what is undone of it.
  expect(await stateOf(payload, first)).toMatchObject({ state: 'done', undo: { position: 1, removed: 1 } })
  for (const id of [second, first]) await undo(payload, id)
})

test('an undo that is tried again waits for the list that is coming in, and keeps others waiting', async () => {
  const first = await brought('un.csv', 'courriel\nkim@example.org\n')
  await failedUndo(first)
  const second = await checkedImport(payload, 'courriel\nlou@example.org\n', { bulletin })
  await change(second, { state: 'running', startedAt: new Date().toISOString(), ...heldByOther() })
  await retry()
  const waits = await stateOf(payload, first)
  expect(waits).toMatchObject({ state: 'undoing', problem: intakeWords.fr.file.undoAgain })
  expect(new Date(waits.leaseUntil ?? 0).getTime()).toBeGreaterThan(Date.now() + 61_000)

  await change(second, { state: 'checked', leaseOwner: null, leaseUntil: null })
  const held = heldByOther()
  await change(first, held)
  const retrying = { store: importStore(payload), owner: held.leaseOwner, clock: () => new Date() }
  expect(await mayRetry(waits, retrying)).toBe(true)
  await change(second, { state: 'running', startedAt: new Date().toISOString() })
  expect(await work(payload)).toBe(false)

  await change(first, { leaseOwner: null, leaseUntil: null })
  while (await work(payload));
  expect((await stateOf(payload, first)).undo).toMatchObject({ removed: 1 })
})

const heldByOther = () => ({
  leaseOwner: 'other',
  leaseUntil: new Date(Date.now() + 60_000).toISOString(),
})

/** Its journal cannot be read the first time. */
async function failedUndo(id: string): Promise<void> {
  const { journal } = importFiles(id)
  const whole = readFileSync(journal)
  writeFileSync(journal, '\n{"at":"2026-11-22T12:00:00.000Z"}')
  expect(await undo(payload, id)).toMatchObject({ problem: intakeWords.fr.file.undoAgain })
  writeFileSync(journal, whole)
}

/** What the worker does once a failed undo has waited. */
function retry(): Promise<boolean> {
  const signal = new AbortController().signal
  return workOnImport({ payload, clock: () => new Date(Date.now() + 61_000), signal, owner: 'worker' })
}

async function bringLeo() {
  const file = writeFile('courriel\nleo@example.org\n')
  const told = {
    bulletin,
    basis: { basis: 'express' },
    proof: 'Formulaire papier',
    givenOn: null,
    locale: 'fr',
  } as const
  const { list, columns } = await prepareImport(file, { ...told, columns: {} }, intakeWords.fr)
  const { signal } = new AbortController()
  return bringIn(payload, {
    file,
    list,
    columns,
    told,
    language: 'fr',
    signal,
    onBatch: async () => undefined,
  })
}
