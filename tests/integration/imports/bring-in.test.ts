import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { suppressionHash } from '../../../src/audience/suppression'
import { bringIn } from '../../../src/cli/bring-in'
import { stopSilent } from '../../../src/imports/run-imports'
import { importStore } from '../../../src/imports/store-imports'
import type { PeopleStore } from '../../../src/intake/people'
import { prepareImport } from '../../../src/intake/prepare-import'
import { intakeWords } from '../../../src/language/words/intake'
import { auditLines } from '../../support/audit-lines'
import { makeBulletin } from '../../support/editions'
import { stateOf, undo, work } from '../../support/imports'
import { writeFile } from '../../support/lists'
import { openPayload } from '../../support/payload'

/** What happens before the store is asked this, the second time. */
const sleep = vi.hoisted(() => ({ before: '', asked: 0, meanwhile: async () => {} }))
vi.mock('../../../src/intake/store-people', async (load) => {
  const module = await load<typeof import('../../../src/intake/store-people')>()
  const peopleStore = (payload: Payload) =>
    new Proxy(module.peopleStore(payload), {
      get(store, name: keyof PeopleStore) {
        const act = store[name] as (...given: unknown[]) => unknown
        if (name !== sleep.before) return act
        return async (...given: unknown[]) => {
          if (++sleep.asked === 2) await sleep.meanwhile()
          return act(...given)
        }
      },
    })
  return { ...module, peopleStore }
})

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())
afterEach(() => {
  sleep.before = ''
})

const none = async () => {}

/** As `liaison import subscribers` does; `meanwhile` once its first rows are in. */
async function bring(
  prefix: string,
  rows: number,
  meanwhile: (id: string) => Promise<void>,
  status = 'abonné',
) {
  const people = Array.from({ length: rows }, (_, index) => `${prefix}-${index}@example.org;${status}`)
  const file = writeFile(`courriel;statut\n${people.join('\n')}\n`)
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
      await meanwhile(await lastImport())
    },
  })
}

async function lastImport(): Promise<string> {
  const [one] = await importStore(payload).recent(1)
  return one?.id ?? ''
}

/** The command sleeps there in its second batch, until its import is undone. */
function sleepUntilUndone(before: keyof PeopleStore): void {
  const meanwhile = async () => {
    const id = await lastImport()
    await silence(id)
    await undo(payload, id)
  }
  Object.assign(sleep, { before, asked: 0, meanwhile })
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
  const found = await bring('tardive', 100, silence)

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

test.each([
  ['looks at whom it knows', 'find'],
  ['is about to write', 'write'],
] as const)(
  'a command that sleeps as it %s until its import is undone brings in nobody more',
  async (_, at) => {
    sleepUntilUndone(at)
    const found = await bring(`levee-${at}`, 2100, none)

    expect(found).toMatchObject({ isCancelled: true, rows: 2000 })
    expect(await stateOf(payload, found.import)).toMatchObject({
      state: 'undone',
      undo: { removed: 2000, kept: 0 },
      leaseOwner: null,
    })
    const where = { email: { like: `levee-${at}-` } }
    expect(await payload.count({ collection: 'subscribers', where, overrideAccess: true })).toEqual({
      totalDocs: 0,
    })
    for (const act of ['recorded', 'undone'] as const) {
      const lines = { import: { equals: found.import }, act: { equals: act } }
      expect(await payload.count({ collection: 'consents', where: lines, overrideAccess: true })).toEqual({
        totalDocs: 2000,
      })
    }
  },
)

test.each([
  ['looks at whom it knows', 'records'],
  ['is about to write', 'keepOut'],
] as const)(
  'a command that sleeps as it %s until its import is undone keeps out nobody more',
  async (_, at) => {
    sleepUntilUndone(at)
    const found = await bring(`partie-${at}`, 2100, none, 'désabonné')

    expect(found).toMatchObject({ isCancelled: true, rows: 2000, remembered: 2000 })
    expect((await stateOf(payload, found.import)).state).toBe('undone')
    const hashes = [5, 2050].map((index) => suppressionHash(`partie-${at}-${index}@example.org`))
    const where = { hash: { in: hashes } }
    expect(await payload.count({ collection: 'suppressions', where, overrideAccess: true })).toEqual({
      totalDocs: 0,
    })
  },
)

/** The command sleeps past its lease, and the worker looks eleven minutes later. */
async function silence(id: string): Promise<void> {
  await importStore(payload).change(id, {}, { leaseUntil: new Date().toISOString() })
  await stopSilent(payload, () => minutes(11))
}
