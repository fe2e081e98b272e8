import { writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFiles } from '../../../src/imports/import-files'
import { importStore } from '../../../src/imports/store-imports'
import { appendConsents } from '../../../src/register/store-consents'
import { consentsAt } from '../../support/consents'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { checkedImport, run, undo } from '../../support/imports'
import { importList } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>
let monthly: string
let urgent: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  monthly = await makeBulletin(payload, { slug: 'mensuel' })
  urgent = await makeBulletin(payload, { slug: 'urgences' })
})
afterAll(() => close())

const everything = { depth: 0, pagination: false, overrideAccess: true } as const
const columns = { email: 0, bulletins: 1 }
const named = { bulletin: null, proof: 'Papier' }

async function everybody() {
  const { docs } = await payload.find({ collection: 'subscribers', sort: 'email', ...everything })
  return docs
}

const linesOf = (email: string) => consentsAt(payload, email)

/** As our own exports name their columns, so that bulletins are read. */
const own = (...rows: [email: string, bulletins: string, basis: string, expiresAt: string][]) =>
  [
    'courriel;prénom;langue;état;bulletins;thèmes;publics;territoires;organisme;fréquence;pause jusqu’au;origine;demande;confirmation;désabonnement;fondement;fin du consentement;preuve',
    ...rows.map(
      ([email, bulletins, basis, end]) => `${email};;fr;;"${bulletins}";;;;;;;;;;;"${basis}";"${end}";Papier`,
    ),
  ].join('\n')

test('an import to several bulletins that is undone leaves people as they were', async () => {
  const other = await makeBulletin(payload)
  await makeSubscribers(payload, other, [{ email: 'connue@example.org' }])
  const before = await everybody()
  const id = await checkedImport(
    payload,
    'courriel,bulletins\nconnue@example.org,mensuel; urgences\nneuve@example.org,urgences; mensuel\n',
    { bulletin: monthly, choices: { bulletin: '', columns } },
  )
  const done = await run(payload, id)
  const people = await everybody()

  expect(done).toMatchObject({ state: 'done', bulletin: null, counts: { rows: 2, created: 1, updated: 1 } })
  expect(people.map(({ email, bulletins }) => [email, bulletins])).toEqual([
    ['connue@example.org', [other, monthly, urgent]],
    ['neuve@example.org', [monthly, urgent]],
  ])
  expect(await undo(payload, id)).toMatchObject({
    state: 'undone',
    undo: { removed: 1, restored: 1, kept: 0 },
  })
  expect(await everybody()).toEqual(before)
  expect((await linesOf('connue@example.org')).map(({ act, bulletin }) => [act, bulletin])).toEqual([
    ['confirmed', other],
    ['recorded', monthly],
    ['recorded', urgent],
    ['undone', monthly],
    ['undone', urgent],
  ])
})

test('an import that was cut between two bulletins of one person is undone whole', async () => {
  const other = await makeBulletin(payload)
  await makeSubscribers(payload, other, [{ email: 'suivait@example.org' }])
  const before = await everybody()
  const list = (slugs: string) =>
    `courriel,bulletins\ncoupee@example.org,${slugs}\nsuivait@example.org,${slugs}\nreste@example.org,mensuel\n`
  const choices = { bulletin: '', columns }
  const id = await checkedImport(payload, list('mensuel'), { bulletin: monthly, choices })
  await run(payload, id)
  // As after a crash in the middle of a batch: its first bulletin came in, and nothing says so.
  writeFileSync(importFiles(id).list('liste.csv'), list('mensuel; urgences'))
  await importStore(payload).change(id, {}, { position: 0, counts: null, reportBytes: 0 })
  expect(await run(payload, id)).toMatchObject({ state: 'done', counts: { updated: 2, unchanged: 1 } })

  const undone = await undo(payload, id)

  expect(undone).toMatchObject({ state: 'undone', undo: { kept: 0 } })
  expect(await everybody()).toEqual(before)
  expect((await linesOf('coupee@example.org')).map(({ act, bulletin }) => [act, bulletin])).toEqual([
    ['recorded', monthly],
    ['recorded', urgent],
    ['undone', monthly],
    ['undone', urgent],
  ])
})

test('who left one of the bulletins that their row names stays out of that one alone', async () => {
  await makeSubscribers(payload, urgent, [{ email: 'partie@example.org' }])
  const [line] = await linesOf('partie@example.org')
  const { id: _id, sequence: _sequence, seal: _seal, ...rest } = line as never as Record<string, unknown>
  await appendConsents(payload, [{ ...rest, act: 'withdrawn', method: 'link' } as never])
  await payload.update({
    collection: 'subscribers',
    where: { email: { equals: 'partie@example.org' } },
    data: { bulletins: [] },
    overrideAccess: true,
  })

  const { fates } = await importList(
    payload,
    own(['partie@example.org', 'mensuel; urgences', 'express', '']),
    named,
  )

  expect(fates).toMatchObject([{ fate: 'updated' }])
  expect(fates[0]?.reason).toContain('urgences\u00A0: Cette personne a quitté ce bulletin')
  expect((await everybody()).find(({ email }) => email === 'partie@example.org')?.bulletins).toEqual([
    monthly,
  ])
})

test('a consent that ended does not come back because the same row brings the person in for another bulletin', async () => {
  const email = 'echue@example.org'
  await importList(payload, own([email, 'urgences', 'implied:business', '2026-12-01']), {
    ...named,
    at: new Date('2026-11-01T12:00:00Z'),
  })
  const [line] = await linesOf(email)
  const { id: _id, sequence: _sequence, seal: _seal, ...rest } = line as never as Record<string, unknown>
  await payload.delete({
    collection: 'subscribers',
    where: { email: { equals: email } },
    overrideAccess: true,
  })
  await appendConsents(payload, [{ ...rest, subscriber: null, act: 'erased', method: 'retention' } as never])

  const { fates } = await importList(
    payload,
    own([email, 'mensuel; urgences', 'express; implied:business', '; 2026-12-01']),
    { ...named, at: new Date('2026-11-10T12:00:00Z') },
  )

  expect(fates).toMatchObject([{ fate: 'created', reason: expect.stringContaining('a pris fin') }])
  expect((await everybody()).find((one) => one.email === email)?.bulletins).toEqual([monthly])
})

test('a list for one bulletin leaves out whose row names another', async () => {
  const { fates } = await importList(payload, own(['seule@example.org', 'urgences', 'express', '']), {
    ...named,
    bulletin: monthly,
  })

  expect(fates).toMatchObject([
    { fate: 'suppressed', reason: 'La liste dit que cette personne suit un autre bulletin\u00A0: urgences.' },
  ])
})
