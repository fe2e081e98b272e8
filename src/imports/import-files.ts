import { existsSync } from 'node:fs'
import {
  appendFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import type { RowFate } from '../intake/row-fate'
import type { IntakeWords } from '../language/words/intake'
import { env } from '../platform/env'
import { csvLine } from '../platform/formula-safe'
import { cutText } from '../platform/sound-text'
import {
  type ImportRow,
  type ImportState,
  importActs,
  knewSomebody,
  type ListPreview,
  wroteNothing,
} from './import-record'
import type { JournalLine } from './journal'

/**
 * The files of one import: the list, its first rows, what became of each row, and what is needed to undo it. They hold
 * addresses: they are in the data folder, for the system's account alone, and thrown away after a day.
 */
export function importFiles(id: string) {
  const folder = path.join(importsFolder(), id)
  const at = (name: string) => path.join(folder, name)
  return {
    folder,
    /** Keeps the ending of the name: a workbook is told by it. */
    list: (name: string) => at(`list${/\.xls[xm]$/i.exec(name)?.[0].toLowerCase() ?? '.csv'}`),
    report: at('report.csv'),
    journal: at('journal.ndjson'),
    preview: at('preview.json'),
    sample: at('sample.json'),
  }
}

export const importsFolder = () => path.join(env().dataFolder, 'imports')

export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

export const discardFiles = (id: string): Promise<void> =>
  rm(importFiles(id).folder, { recursive: true, force: true })

/** Names of the folders where nothing was written since then. An upload that lasts writes to its own all along. */
export async function oldFolders(since: Date): Promise<string[]> {
  const entries = await readdir(importsFolder(), { withFileTypes: true }).catch(() => [])
  const old: string[] = []
  for (const entry of entries) {
    if (entry.isDirectory() && (await lastWritten(path.join(importsFolder(), entry.name))) < since.getTime())
      old.push(entry.name)
  }
  return old
}

async function lastWritten(folder: string): Promise<number> {
  const inside = await readdir(folder).catch(() => [])
  const times = await Promise.all(
    [folder, ...inside.map((name) => path.join(folder, name))].map(async (one) => {
      // Moved or thrown away at this moment: somebody is at it.
      const found = await stat(one).catch(() => null)
      return found?.mtimeMs ?? Number.POSITIVE_INFINITY
    }),
  )
  return Math.max(...times)
}

/** What was received under a passing name becomes the files of this import. */
export const adoptFolder = (from: string, id: string): Promise<void> => rename(from, importFiles(id).folder)

export const hasReport = (id: string): boolean =>
  existsSync(/* turbopackIgnore: true */ importFiles(id).report)

/**
 * Whether something was written that may still be taken back; or nothing was, since people were known already: the undo of what
 * they were known from waits for this one.
 */
export function canUndo({ id, state, keptUntil, counts }: ImportRow, now: Date): boolean {
  const isFrom = (importActs.undo.from as readonly ImportState[]).includes(state)
  if (!isFrom || keptUntil === null || new Date(keptUntil) <= now) return false
  if (existsSync(/* turbopackIgnore: true */ importFiles(id).journal)) return true
  return counts !== null && knewSomebody(counts) && wroteNothing(counts)
}

export async function writeJson(file: string, value: ListPreview | RowFate[]): Promise<void> {
  await writeFile(file, JSON.stringify(value), { mode: 0o600 })
}

/** `null` when it is gone. */
export async function readJson<Value>(file: string): Promise<Value | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as Value)
}

export type ReportFile = { add: (fates: RowFate[]) => Promise<number>; close: () => Promise<void> }

/**
 * The report of an import, as CSV that is safe from formulas. It goes on after `bytes`, so that rows told twice by a run that
 * was cut short are told once. `add` gives back its size.
 */
export async function openReport(file: string, bytes: number, words: IntakeWords): Promise<ReportFile> {
  if (bytes > 0) await truncate(file, bytes)
  const handle = await open(file, bytes > 0 ? 'a' : 'w', 0o600)
  let size = bytes
  const write = async (text: string) => {
    size += (await handle.write(text)).bytesWritten
  }
  if (bytes === 0) await write(reportHeader(words))
  return {
    async add(fates) {
      await write(fates.map((fate) => reportLine(fate, words)).join(''))
      return size
    },
    close: () => handle.close(),
  }
}

export function reportHeader({
  report: { line, address, fate, reason },
  cellSeparator,
}: IntakeWords): string {
  // With a mark: Excel takes a UTF-8 file without one for Windows-1252.
  return `\ufeff${csvLine([line, address, fate, reason], cellSeparator)}`
}

export function reportLine({ line, address, fate, reason }: RowFate, words: IntakeWords): string {
  return csvLine([String(line), cutText(address, 320), words.fates[fate], reason ?? ''], words.cellSeparator)
}

export async function addToJournal(file: string, line: JournalLine): Promise<void> {
  // A line begins with its line break: after a crash, half a line takes no whole one with it.
  await appendFile(file, `\n${JSON.stringify(line)}`, { mode: 0o600, flush: true })
}

/**
 * The lines of a journal from the last one to the first, one at a time, each with how many have been read then: `after` leaves as
 * many out. None where nothing was written.
 */
export async function* journalLines(
  file: string,
  after: number,
): AsyncGenerator<{ line: JournalLine; position: number }> {
  if (!existsSync(file)) return
  const handle = await open(file)
  try {
    const starts = await lineStarts(handle)
    for (let position = after + 1; position < starts.length; position++) {
      const [start = 0, end = 0] = starts.slice(starts.length - position - 1, starts.length - position + 1)
      const { buffer } = await handle.read(Buffer.alloc(end - start), 0, end - start, start)
      const line = lineOf(buffer.toString('utf8'))
      if (line) yield { line, position }
    }
  } finally {
    await handle.close()
  }
}

/** Where each line begins, in bytes, and where the last one ends. */
async function lineStarts(handle: FileHandle): Promise<number[]> {
  const starts = [0]
  let size = 0
  for await (const piece of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) starts.push(size + at + 1)
    size += piece.length
  }
  return [...starts, size]
}

/** A crash may leave half a line at the end: what it tells of was not written. */
function lineOf(text: string): JournalLine | null {
  try {
    return JSON.parse(text) as JournalLine
  } catch {
    return null
  }
}
