import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partsOfExport, writeExport } from '../../../src/exchange/export-contents'
import { contentKinds, termKinds } from '../../../src/exchange/row'
import { loadSample } from '../../../src/sample/load-sample'
import { type OpenPayload, openPayload } from '../../support/payload'
import { bring, buildEditor, counts } from './support'

let open: OpenPayload
const folder = mkdtempSync(path.join(tmpdir(), 'liaison-export-'))

beforeAll(async () => {
  open = await openPayload()
})
afterAll(async () => {
  await open.close()
  rmSync(folder, { recursive: true, force: true })
})

const now = new Date('2026-11-22T12:00:00Z')

async function exportTo(where: string) {
  const uploads = path.join(open.dataFolder, 'uploads')
  const { parts, exported } = await partsOfExport(open.payload, {
    uploads,
    now,
    from: 'http://localhost:3999',
  })
  await writeExport(parts, where)
  return exported
}

/** Every file of an export, without what an import never brings back: the state of publication. */
function contentsOf(where: string): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(where, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(where, path.join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [
        name,
        readFileSync(path.join(where, name), 'latin1').replaceAll(/,\s*"status": "\w+"/g, ''),
      ]),
  )
}

async function empty() {
  for (const collection of [
    ...contentKinds,
    ...[...termKinds].reverse(),
    'bulletins',
    'editions',
    'media',
  ] as const) {
    await open.payload.delete({
      collection,
      where: { id: { exists: true } },
      overrideAccess: true,
      context: { quiet: true },
    })
  }
}

test('what is exported, brought into an empty database and exported again is the same', async () => {
  const { payload } = open
  await loadSample({ payload, clock: () => now, folder: path.resolve('sample'), say: () => {} })
  const user = await buildEditor(payload)
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  const { id: image } = await payload.create({
    collection: 'media',
    data: { alt: 'Un rectangle bleu' },
    file: { data: picture, name: 'rectangle.png', size: picture.length, mimetype: 'image/png' },
    locale: 'fr',
    overrideAccess: true,
  })
  await payload.update({
    collection: 'media',
    id: image,
    data: { alt: 'A blue rectangle' },
    locale: 'en',
    overrideAccess: true,
  })
  const { docs } = await payload.find({ collection: 'fact-sheets', limit: 1, overrideAccess: true })
  await payload.update({
    collection: 'fact-sheets',
    id: String(docs[0]?.id),
    data: { image },
    overrideAccess: true,
  })

  const first = await exportTo(path.join(folder, 'first'))
  await exportTo(path.join(folder, 'first.zip'))
  await empty()
  const dry = await bring(path.join(folder, 'first.zip'), { payload, user, isDryRun: true })
  const report = await bring(path.join(folder, 'first.zip'), { payload, user })
  const second = await exportTo(path.join(folder, 'second'))
  const again = await bring(path.join(folder, 'first'), { payload, user })

  expect(dry.items.flatMap(({ reasons }) => reasons)).toEqual([])
  expect(report.items.flatMap(({ reasons }) => reasons)).toEqual([])
  expect(report.notes).toEqual([])
  expect([dry.created, report.created]).toEqual([first.documents, first.documents])
  expect(second).toEqual(first)
  expect(contentsOf(path.join(folder, 'second'))).toEqual(contentsOf(path.join(folder, 'first')))
  expect(counts(again)).toEqual([first.documents, 0, 0, first.documents, 0])
}, 240_000)
