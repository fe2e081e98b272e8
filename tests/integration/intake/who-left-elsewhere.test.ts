import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { suppress, suppressionsOf } from '../../../src/audience/store-suppressions'
import { mayComeBack } from '../../../src/audience/suppression'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { checkedImport, run, stateOf, undo } from '../../support/imports'
import { importList } from '../../support/lists'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())

const bring = (rows: string[], isDryRun = false) =>
  importList(payload, rows.join('\n'), { bulletin, isDryRun })
const reasonsOf = (...emails: string[]) => Promise.all(emails.map((email) => suppressionsOf(payload, email)))

test('who left the tool of before is kept out of every other list, and may come back by the form', async () => {
  const left = ['Email Address,UNSUB_TIME,CLEAN_TIME', 'lea@example.org,2025-03-01 10:00:00,']
  const dry = await bring(left, true)
  expect(await reasonsOf('lea@example.org')).toEqual([[]])
  const first = await bring(left)
  const second = await bring(left)
  const other = await bring(['courriel', 'lea@example.org'])

  expect(dry.fates).toEqual(first.fates)
  expect(first.fates[0]?.reason).toContain('Son adresse est retenue comme désabonnée')
  expect([dry.remembered, first.remembered, second.remembered]).toEqual([1, 1, 0])
  expect(other).toMatchObject({ suppressed: 1, created: 0 })
  expect(mayComeBack((await reasonsOf('lea@example.org'))[0] ?? [])).toBe(true)
})

test.each([
  ['an address that failed', 'Email Address,CLEAN_TIME', 'bob@example.org,2025-03-01'],
  ['who has not confirmed', 'courriel,statut', 'bob@example.org,en attente'],
  ['a word that nobody knows', 'courriel,statut', 'bob@example.org,bizarre'],
  ['a box that is not ticked', 'courriel,abonné', 'bob@example.org,non'],
])('nothing is kept of %s', async (_, header, row) => {
  expect(await bring([header, row])).toMatchObject({ suppressed: 1, remembered: 0 })
  expect(await reasonsOf('bob@example.org')).toEqual([[]])
})

test('an empty box of a column of consents brings nobody in, wherever the column first answers', async () => {
  const { fates } = await bring([
    'courriel,consentement',
    'vide@example.org,',
    'deux.fois@example.org,oui',
    'oui@example.org,oui',
    'non@example.org,non',
    'deux.fois@example.org,',
  ])
  const bases = await bring(['courriel,fondement', 'un@example.org,express', 'deux@example.org,'])

  expect(fates.map(({ fate }) => fate)).toEqual([
    'suppressed',
    'suppressed',
    'created',
    'suppressed',
    'duplicate',
  ])
  expect(fates[0]?.reason).toContain('rien ne dit que cette personne veut recevoir')
  expect(fates[1]?.reason).toContain('La ligne 6')
  expect(bases).toMatchObject({ created: 2 })
})

test('who left in one row of several is kept out, whichever comes first', async () => {
  const { fates } = await bring([
    'courriel,statut',
    'zoe@example.org,abonné',
    'zoe@example.org,désabonné',
    'ana@example.org,désabonné',
    'ana@example.org,abonné',
  ])

  expect(fates.map(({ fate }) => fate)).toEqual(['suppressed', 'duplicate', 'suppressed', 'duplicate'])
  expect(await reasonsOf('zoe@example.org', 'ana@example.org')).toEqual([['unsubscribed'], ['unsubscribed']])
})

test('who has a record here is left as they are, and their row says so; a suppression keeps its reason', async () => {
  await makeSubscribers(payload, bulletin, [{ email: 'ici@example.org' }])
  await suppress(payload, 'rebond@example.org', 'bounce', new Date())

  const report = await bring(['courriel,désabonné', 'ici@example.org,oui', 'rebond@example.org,oui'])

  expect(report).toMatchObject({ suppressed: 2, remembered: 0 })
  const isSaid = report.fates.map(({ reason }) => reason?.includes('Elle a un dossier ici'))
  expect(isSaid).toEqual([true, false])
  expect(await reasonsOf('ici@example.org', 'rebond@example.org')).toEqual([[], ['bounce']])
})

test('an import that is undone forgets whom it kept out, and nobody who left by themselves', async () => {
  await suppress(payload, 'parti@example.org', 'unsubscribed', new Date('2026-01-01T12:00:00Z'))
  const rows = [
    'courriel,désabonné',
    'parti@example.org,oui',
    'venu@example.org,non',
    'ailleurs@example.org,oui',
  ]
  const id = await checkedImport(payload, rows.join('\n'), { bulletin })
  expect(await stateOf(payload, id)).toMatchObject({ checked: { created: 1, remembered: 1 } })
  await run(payload, id)
  expect(await reasonsOf('ailleurs@example.org')).toEqual([['unsubscribed']])

  expect(await undo(payload, id)).toMatchObject({ state: 'undone', undo: { removed: 1, kept: 0 } })
  expect(await reasonsOf('ailleurs@example.org', 'parti@example.org')).toEqual([[], ['unsubscribed']])
})
