import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { guessedColumns } from '../intake/columns'
import type { Locale } from '../language/locale'
import { intakeWords } from '../language/words/intake'
import { type OpenList, openList } from '../lists/open-list'
import { UnreadableList } from '../lists/unreadable'
import { cutText } from '../platform/sound-text'
import { adoptFolder, importFiles, importsFolder, makeFolder, writeJson } from './import-files'
import { dayMs, type ImportRow, type ListPreview } from './import-record'
import type { ImportStore } from './import-store'
import { limits } from './limits'

type Received = {
  name: string
  body: AsyncIterable<Uint8Array>
  by: string
  language: Locale
  now: Date
}

const shownRows = 5
const shownCharacters = 120

/**
 * Keeps a list that somebody sends, in pieces, and says what it was read as. Nothing comes in yet.
 * @returns the id of the import
 * @throws UnreadableList with a sentence for the person; nothing is kept then
 */
export async function receiveList(
  store: ImportStore,
  { name, body, by, language, now }: Received,
): Promise<string> {
  const words = intakeWords[language]
  const passing = `received-${randomUUID()}`
  const { folder, list, preview } = importFiles(passing)
  await makeFolder(importsFolder())
  await makeFolder(folder)
  try {
    await keep(list(name), body, words.file.tooLarge(limits.upload / 1_000_000))
    const opened = await openList(list(name), words)
    const shown = await firstRows(opened)
    await writeJson(preview, shown)
    const id = await store.add({
      ...draftOf(opened),
      file: cutText(path.basename(name), 200),
      by,
      language,
      keptUntil: after(now),
    })
    await adoptFolder(folder, id)
    return id
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

const after = (now: Date) => new Date(now.getTime() + dayMs).toISOString()

async function keep(file: string, body: AsyncIterable<Uint8Array>, tooLarge: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    let bytes = 0
    for await (const piece of body) {
      bytes += piece.byteLength
      if (bytes > limits.upload) throw new UnreadableList(tooLarge)
      await handle.write(piece)
    }
  } finally {
    await handle.close()
  }
}

async function firstRows({ header, rows }: OpenList): Promise<ListPreview> {
  const shown: string[][] = []
  for await (const piece of rows) {
    for (const row of piece) if ('cells' in row) shown.push(row.cells.slice(0, header.length))
    if (shown.length >= shownRows) break
  }
  const short = (cell: string) => cell.slice(0, shownCharacters)
  return { header: header.map(short), rows: shown.slice(0, shownRows).map((row) => row.map(short)) }
}

/** An import that has only been received. */
export function draftOf({ bytes, sha256, format, header }: OpenList) {
  return {
    bytes,
    digest: sha256,
    format,
    source: 'admin',
    undoneBy: null,
    state: 'draft',
    problem: null,
    bulletin: null,
    locale: 'fr',
    basis: null,
    proof: null,
    givenOn: null,
    columns: guessedColumns(header),
    position: 0,
    reportBytes: 0,
    counts: null,
    checked: null,
    undo: null,
    startedAt: null,
    endedAt: null,
    undoneAt: null,
    leaseOwner: null,
    leaseUntil: null,
  } as const satisfies Partial<ImportRow>
}
