import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingOf } from '../../../src/delivery/store-recipients'
import { importFiles } from '../../../src/imports/import-files'
import { discardExpired, workOnImport } from '../../../src/imports/run-imports'
import { untouched } from '../../../src/imports/store-undo-sqlite'
import { intakeWords } from '../../../src/language/words/intake'
import { isMongo, runSql } from '../../../src/platform/store-raw'
import { appendConsents, checkConsents } from '../../../src/register/store-consents'
import { consentsAt } from '../../support/consents'
import { makeBulletin, makeSubscribers, startEdition } from '../../support/editions'
import { checkedImport, run, stateOf, undo } from '../../support/imports'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

async function everybody() {
  const { docs } = await payload.find({ collection: 'subscribers', sort: 'email', ...everything })
  return docs
}

const personOf = async (email: string) => (await everybody()).find((person) => person.email === email)

const consentsOf = (email: string) => consentsAt(payload, email)

test('an import that is undone leaves people as they were, and tells it in the register and the audit log', async () => {
  const other = await makeBulletin(payload)
  const [follower = ''] = await makeSubscribers(payload, other, [{ email: 'suit-ailleurs@example.org' }])
  await makeSubscribers(payload, other, [{ email: 'pas-confirmee@example.org', state: 'unconfirmed' }])
  const before = await everybody()
  const id = await checkedImport(
    payload,
    `courriel;prénom\n${Array.from({ length: 1200 }, (_, index) => `neuf-${index}@example.org;P${index}`).join('\n')}\nsuit-ailleurs@example.org;Ana\npas-confirmee@example.org;Bo\n`,
    { bulletin },
  )
  const done = await run(payload, id)
  expect(done).toMatchObject({ state: 'done', counts: { rows: 1202, created: 1200, updated: 2 } })
  expect(await everybody()).toHaveLength(before.length + 1200)
  expect(await personOf('suit-ailleurs@example.org')).toMatchObject({
    bulletins: [other, bulletin],
    firstName: 'Ana',
  })

  const undone = await undo(payload, id)

  expect(undone).toMatchObject({ state: 'undone', undo: { removed: 1200, restored: 2, kept: 0 } })
  expect(await everybody()).toEqual(before)
  expect(
    (await consentsOf('neuf-3@example.org')).map(({ act, subscriber, import: from }) => [
      act,
      subscriber ?? null,
      from,
    ]),
  ).toEqual([
    ['recorded', null, id],
    ['undone', null, id],
  ])
  expect(
    (await consentsOf('suit-ailleurs@example.org')).map(({ act, bulletin: about }) => [act, about]),
  ).toEqual([
    ['confirmed', other],
    ['recorded', bulletin],
    ['undone', bulletin],
  ])
  expect(await standingOf(payload, follower, bulletin, new Date())).toMatchObject({ standing: 'may-not' })
  expect(await standingOf(payload, follower, other, new Date())).toMatchObject({ standing: 'may-receive' })
  expect((await checkConsents(payload)).broken).toEqual([])
  const { docs } = await payload.find({
    collection: 'audit',
    where: { subject: { equals: `imports/${id}` } },
    sort: 'sequence',
    ...everything,
  })
  expect(docs.map(({ action, actor }) => [action, actor])).toEqual([
    ['subscribers-imported', 'admin@example.org'],
    ['import-undone', 'autre@example.org'],
  ])
})

test('whoever did something since the import stays as they are, and is counted', async () => {
  const list = 'courriel\nreste@example.org\nprenom@example.org\npartie@example.org\nretiree@example.org\n'
  const id = await checkedImport(payload, list, { bulletin })
  await run(payload, id)
  const stays = await personOf('reste@example.org')
  const [line] = await consentsOf('reste@example.org')
  const { id: _id, sequence: _sequence, seal: _seal, ...record } = line as never as Record<string, unknown>
  // A choice that touches no field of the record: the register alone knows of it.
  await appendConsents(payload, [
    { ...record, act: 'changed', method: 'link', import: null, at: new Date().toISOString() } as never,
  ])
  const named = await personOf('prenom@example.org')
  await payload.update({
    collection: 'subscribers',
    id: named?.id ?? '',
    data: { firstName: 'Léa' },
    overrideAccess: true,
  })
  const gone = await personOf('partie@example.org')
  await payload.update({
    collection: 'subscribers',
    id: gone?.id ?? '',
    data: { state: 'unsubscribed', bulletins: [] },
    overrideAccess: true,
  })

  const undone = await undo(payload, id)

  expect(undone.undo).toMatchObject({ removed: 1, restored: 0, kept: 3 })
  expect(await personOf('reste@example.org')).toEqual(stays)
  expect(await personOf('prenom@example.org')).toMatchObject({ firstName: 'Léa', state: 'confirmed' })
  expect(await personOf('partie@example.org')).toMatchObject({ state: 'unsubscribed', bulletins: [] })
  expect(await personOf('retiree@example.org')).toBeUndefined()
  expect((await consentsOf('reste@example.org')).map(({ act }) => act)).toEqual(['recorded', 'changed'])
})

test('in SQLite, an undo finds what people said since by an index, whatever the register holds', async ({
  skip,
}) => {
  if (isMongo(payload)) skip('EXPLAIN QUERY PLAN is SQLite’s')
  const at = new Date().toISOString()
  const { rows } = await runSql(payload, `EXPLAIN QUERY PLAN ${untouched}`, ['["x"]', at, at, 'y'])

  const plan = rows.map(({ detail }) => String(detail)).join('\n')
  expect(plan).toMatch(/SEARCH said USING INDEX \S*subscriber\S* \(subscriber_id=\?\)/)
  expect(plan).not.toMatch(/SCAN (?:said|subscribers)/)
})

test('an edition put aside for the digest of someone an undo removes waits for nobody', async () => {
  const id = await checkedImport(payload, 'courriel\nresume@example.org\n', { bulletin })
  await run(payload, id)
  const person = await personOf('resume@example.org')
  const edition = await startEdition(payload, bulletin, ['fr'], new Date())
  const row = { edition, subscriber: person?.id ?? '', locale: 'fr', state: 'waiting' } as const
  const { id: delivery } = await payload.create({ collection: 'deliveries', data: row, overrideAccess: true })

  expect((await undo(payload, id)).undo).toMatchObject({ removed: 1 })

  const left = await payload.findByID({
    collection: 'deliveries',
    id: delivery,
    depth: 0,
    overrideAccess: true,
  })
  expect([left.state, left.reason]).toEqual(['digested', 'gone'])
})

test('an undo gives back the consent that stood before, and the same list may come in again', async () => {
  const lastMonth = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
  const told = { basis: 'implied:inquiry', givenOn: lastMonth }
  const list = 'courriel\ntacite@example.org\n'
  await run(payload, await checkedImport(payload, list, { bulletin, choices: told }))
  const before = await personOf('tacite@example.org')
  const id = await checkedImport(payload, list, { bulletin })
  expect((await run(payload, id)).counts).toMatchObject({ updated: 1 })

  await undo(payload, id)

  const lines = await consentsOf('tacite@example.org')
  expect(lines.map(({ act, basis }) => [act, basis])).toEqual([
    ['recorded', 'implied'],
    ['recorded', 'express'],
    ['undone', 'express'],
    ['recorded', 'implied'],
  ])
  expect(lines[3]?.expiresAt).toBe(lines[0]?.expiresAt)
  expect(await personOf('tacite@example.org')).toEqual(before)
  const again = await checkedImport(payload, list, { bulletin })
  expect((await run(payload, again)).counts).toMatchObject({ updated: 1 })
})

test('nobody who left is subscribed by an undo (C13)', async () => {
  const other = await makeBulletin(payload)
  await makeSubscribers(payload, other, [{ email: 'quitte@example.org', state: 'unconfirmed' }])
  const id = await checkedImport(payload, 'courriel\nquitte@example.org\n', { bulletin })
  await run(payload, id)
  const person = await personOf('quitte@example.org')
  await payload.update({
    collection: 'subscribers',
    id: person?.id ?? '',
    data: { state: 'unsubscribed', bulletins: [] },
    overrideAccess: true,
  })

  expect((await undo(payload, id)).undo).toMatchObject({ kept: 1, restored: 0 })
  expect(await personOf('quitte@example.org')).toMatchObject({ state: 'unsubscribed' })
})

test('an undo that fails lets the imports behind it go first, says so, and is tried again', async () => {
  const id = await checkedImport(payload, 'courriel\ncoince@example.org\n', { bulletin })
  await run(payload, id)
  const { journal } = importFiles(id)
  const whole = readFileSync(journal)
  writeFileSync(journal, '\n{"at":"2026-11-22T12:00:00.000Z"}')
  const failed = await undo(payload, id)
  expect(failed).toMatchObject({ state: 'undoing', problem: intakeWords.fr.file.undoAgain })

  const behind = await checkedImport(payload, 'courriel\nderriere@example.org\n', { bulletin })
  expect((await run(payload, behind)).state).toBe('done')

  writeFileSync(journal, whole)
  const signal = new AbortController().signal
  const later = () => new Date(Date.now() + 61_000)
  expect(await workOnImport({ payload, clock: later, signal, owner: 'other' })).toBe(true)
  expect(await stateOf(payload, id)).toMatchObject({
    state: 'undone',
    problem: null,
    leaseOwner: null,
    undo: { removed: 1 },
  })
})

test('after a day the files are thrown away, and what did not come in is given up', async () => {
  const done = await checkedImport(payload, 'courriel\nun-jour@example.org\n', { bulletin })
  await run(payload, done)
  const waits = await checkedImport(payload, 'courriel\nattend@example.org\n', { bulletin })
  const soon = new Date(Date.now() + 23 * 3600_000)
  const later = new Date(Date.now() + 25 * 3600_000)

  await discardExpired(payload, () => soon)
  expect(existsSync(importFiles(done).folder)).toBe(true)
  await discardExpired(payload, () => later)

  expect([existsSync(importFiles(done).folder), existsSync(importFiles(waits).folder)]).toEqual([
    false,
    false,
  ])
  expect([(await stateOf(payload, done)).state, (await stateOf(payload, waits)).state]).toEqual([
    'done',
    'cancelled',
  ])
  expect(await personOf('un-jour@example.org')).toMatchObject({ state: 'confirmed' })
})
