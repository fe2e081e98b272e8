import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFiles, importsFolder } from '../../../src/imports/import-files'
import { discardStray } from '../../../src/imports/run-imports'
import { importOnScreen } from '../../../src/imports/store-import-screen'
import { importStore } from '../../../src/imports/store-imports'
import { intakeWords } from '../../../src/language/words/intake'
import { makeBulletin } from '../../support/editions'
import { checkedImport, receive, run, stateOf, work } from '../../support/imports'
import { openPayload } from '../../support/payload'

let payload: Payload
let close: () => Promise<void>
let bulletin: string

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600_000)

/** As if nobody had written to it since. */
function age(folder: string, hours: number): void {
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  for (const one of [...files, folder]) utimesSync(one, hoursAgo(hours), hoursAgo(hours))
}

async function strayFolder(name: string, hours: number): Promise<string> {
  const folder = path.join(importsFolder(), name)
  await mkdir(folder, { recursive: true })
  writeFileSync(path.join(folder, 'list.csv'), 'courriel\nperdue@example.org\n')
  age(folder, hours)
  return folder
}

test('a list whose upload a crash cut is thrown away after a day, and so is one whose import is gone', async () => {
  const cut = await strayFolder('received-00000000-0000-4000-8000-000000000001', 25)
  const recent = await strayFolder('received-00000000-0000-4000-8000-000000000002', 23)
  const gone = await receive(payload, 'courriel\na@example.org\n')
  age(importFiles(gone).folder, 25)
  await payload.delete({ collection: 'imports', id: gone, overrideAccess: true })

  expect(await discardStray(payload, () => new Date())).toBe(2)

  expect([cut, importFiles(gone).folder, recent].map((one) => existsSync(one))).toEqual([false, false, true])
})

test('a list that is being received, or whose import still keeps it, stays', async () => {
  const slow = await strayFolder('received-00000000-0000-4000-8000-000000000003', 25)
  const begun = path.join(slow, 'list.csv')
  utimesSync(begun, new Date(), new Date())
  const kept = await checkedImport(payload, 'courriel\nb@example.org\n', { bulletin })
  await run(payload, kept)
  age(importFiles(kept).folder, 25)

  await discardStray(payload, () => new Date())

  expect([existsSync(slow), existsSync(importFiles(kept).journal)]).toEqual([true, true])
})

test('an import whose list a crash lost says so on its screen, and when it is asked for', async () => {
  const id = await receive(payload, 'courriel\nc@example.org\n')
  rmSync(importFiles(id).folder, { recursive: true })
  const { gone } = intakeWords.fr.file
  expect(await importOnScreen(payload, await stateOf(payload, id), 'fr', new Date())).toMatchObject({
    state: 'draft',
    problem: gone,
  })
  await importStore(payload).change(
    id,
    {},
    { state: 'checking', bulletin, basis: 'express', proof: 'Feuille' },
  )

  await work(payload)

  expect(await stateOf(payload, id)).toMatchObject({ state: 'draft', problem: gone })
})
