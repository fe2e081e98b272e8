import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringIn } from '../../../src/cli/bring-in'
import { stopSilent } from '../../../src/imports/run-imports'
import { importStore } from '../../../src/imports/store-imports'
import { prepareImport } from '../../../src/intake/prepare-import'
import { intakeWords } from '../../../src/language/words/intake'
import { auditLines } from '../../support/audit-lines'
import { makeBulletin } from '../../support/editions'
import { stateOf, undo, work } from '../../support/imports'
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

/** As `liaison import subscribers` does; `meanwhile` once its first rows are in. */
async function bring(prefix: string, rows: number, meanwhile: (id: string) => Promise<void>) {
  const people = Array.from({ length: rows }, (_, index) => `${prefix}-${index}@example.org`)
  const file = writeFile(`courriel\n${people.join('\n')}\n`)
  const told = {
    bulletin,
    basis: { basis: 'express' },
    proof: 'Formulaire papier',
    givenOn: null,
    locale: 'fr',
  } as const
  const { list, columns } = await prepareImport(file, { ...told, columns: {} }, intakeWords.fr)
  let isFirst = true
  return bringIn(payload, {
    file,
    list,
    columns,
    told,
    language: 'fr',
    signal: new AbortController().signal,
    onBatch: async () => {
      if (!isFirst) return
      isFirst = false
      const [one] = await importStore(payload).recent(1)
      await meanwhile(one?.id ?? '')
    },
  })
}

const minutes = (count: number) => new Date(Date.now() + count * 60_000)

test('a command that slept longer than its lease goes on when it wakes: the worker leaves it alone', async () => {
  const found = await bring('endormie', 2100, async (id) => {
    const leaseUntil = new Date(Date.now() - 1000).toISOString()
    await importStore(payload).change(id, {}, { leaseUntil })
    expect(await work(payload)).toBe(false)
    await stopSilent(payload, () => minutes(9))
  })

  expect(found).toMatchObject({ isCancelled: false, created: 2100 })
  expect(await stateOf(payload, found.import)).toMatchObject({
    state: 'done',
    problem: null,
    counts: { rows: 2100, created: 2100 },
  })
})

test('a command that says nothing for ten minutes has stopped: its import says so, and can be undone', async () => {
  const found = await bring('muette', 4100, silence)

  expect(found.isCancelled).toBe(true)
  const row = await stateOf(payload, found.import)
  expect(row).toMatchObject({ state: 'failed', problem: intakeWords.fr.file.silentCommand })
  const lines = await auditLines(payload, 'import-stopped')
  expect(lines.filter(({ subject }) => subject === `imports/${found.import}`)).toMatchObject([
    { actor: 'liaison', details: { why: 'interrupted' } },
  ])
  expect((await undo(payload, found.import)).undo).toMatchObject({ removed: row.position, kept: 0 })
})

test('a command that was thought to have stopped, and had all but ended, ends', async () => {
  const found = await bring('tardive', 2100, silence)

  expect(found.isCancelled).toBe(false)
  expect(await stateOf(payload, found.import)).toMatchObject({ state: 'done', problem: null })
})

test('a command that wakes up while its import is being undone leaves the undo alone', async () => {
  const other = { leaseOwner: 'worker', leaseUntil: minutes(1).toISOString() }
  const found = await bring('reprise', 4100, async (id) => {
    await silence(id)
    await importStore(payload).change(id, {}, { state: 'undoing', ...other })
  })

  expect(found.isCancelled).toBe(true)
  expect(await stateOf(payload, found.import)).toMatchObject({ state: 'undoing', ...other })
})

/** The command sleeps past its lease, and the worker looks eleven minutes later. */
async function silence(id: string): Promise<void> {
  await importStore(payload).change(id, {}, { leaseUntil: new Date().toISOString() })
  await stopSilent(payload, () => minutes(11))
}
