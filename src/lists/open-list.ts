import { stat } from 'node:fs/promises'
import { readAddress } from '../audience/email'
import type { IntakeWords } from '../language/words/intake'
import { type Encoding, inspectFile, textOf } from './inspect-file'
import { workbookReader } from './read-workbook'
import { type ListRow, rowSplitter } from './split-rows'
import { UnreadableList } from './unreadable'

/** A list that is open: what it was read as, its columns, and its rows in pieces, to be read once. */
export type OpenList = {
  format: { workbook: true; isFrom1904: boolean } | { workbook: false; encoding: Encoding; separator: string }
  sha256: string
  bytes: number
  header: string[]
  rows: AsyncGenerator<ListRow[]>
  /** The same rows, from the first one again; as often as one likes. */
  again: () => AsyncGenerator<ListRow[]>
}

/** @throws UnreadableList with a sentence for the person */
export async function openList(path: string, words: IntakeWords): Promise<OpenList> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new UnreadableList(words.file.missing(path))
  const { kind, encoding, bytes, sha256 } = await inspectFile(path)
  if (kind === 'empty') throw new UnreadableList(words.file.empty)
  if (kind === 'old-excel') throw new UnreadableList(words.file.isOldExcel)
  if (kind === 'zip') {
    if (!/\.xls[xm]$/i.test(path)) throw new UnreadableList(words.file.isArchive)
    const workbook = workbookReader(path, words)
    const opened = await withHeader(workbook.rows, words)
    return { format: { workbook: true, isFrom1904: workbook.isFrom1904() }, bytes, sha256, ...opened }
  }
  if (kind === 'binary') throw new UnreadableList(words.file.notText)
  if (/\.xls[xm]$/i.test(path)) throw new UnreadableList(words.file.notAWorkbook)
  const separator = await separatorOf(path, encoding)
  const opened = await withHeader(() => textRows(path, encoding, separator), words)
  return { format: { workbook: false, encoding, separator }, bytes, sha256, ...opened }
}

async function* textRows(path: string, encoding: Encoding, separator: string): AsyncGenerator<ListRow[]> {
  const splitter = rowSplitter(separator)
  let isStart = true
  for await (const text of textOf(path, encoding)) {
    const rows = splitter.push(text)
    yield isStart ? rows.filter((row) => !isSeparatorLine(row)) : rows
    isStart &&= rows.length === 0
  }
  yield splitter.end()
}

/** Excel’s own first line, `sep=;`. */
const isSeparatorLine = (row: ListRow) =>
  row.line === 1 && 'cells' in row && /^sep=.?$/i.test(row.cells.join('').trim())

const separators = [',', ';', '\t', '|']

/** The sign that the first line holds most often, quoted values aside; Excel may say it by itself. */
async function separatorOf(path: string, encoding: Encoding): Promise<string> {
  let start = ''
  for await (const text of textOf(path, encoding)) {
    start += text
    if (start.length > 65_536 || start.trimStart().includes('\n')) break
  }
  const said = /^sep=(.)\r?\n/i.exec(start)?.[1]
  if (said) return said
  const header = (/[^\r\n]+/.exec(start)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const count = (sign: string) => header.split(sign).length
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

async function withHeader(
  read: () => AsyncGenerator<ListRow[]>,
  words: IntakeWords,
): Promise<Pick<OpenList, 'header' | 'rows' | 'again'>> {
  const pieces = read()
  try {
    return { ...(await headerAndRows(pieces, words)), again: () => withoutHeader(read()) }
  } catch (error) {
    await pieces.return(undefined)
    throw error
  }
}

async function headerAndRows(
  pieces: AsyncGenerator<ListRow[]>,
  words: IntakeWords,
): Promise<{ header: string[]; rows: AsyncGenerator<ListRow[]> }> {
  let first: ListRow[] = []
  let isEnd = false
  // Two rows: one names the columns, and there is one more.
  while (first.length < 2 && !isEnd) {
    const next = await pieces.next()
    isEnd = Boolean(next.done)
    if (!next.done) first = [...first, ...next.value]
  }
  const [head, ...others] = first
  if (!head) throw new UnreadableList(words.file.empty)
  if (!('cells' in head)) throw new UnreadableList(words.row[head.fault])
  if (head.cells.some((cell) => 'email' in readAddress(cell))) throw new UnreadableList(words.file.noHeader)
  if (others.length === 0) throw new UnreadableList(words.file.headerOnly)
  return { header: head.cells.map((cell) => cell.trim()), rows: chained(others, pieces) }
}

async function* withoutHeader(pieces: AsyncGenerator<ListRow[]>): AsyncGenerator<ListRow[]> {
  let isPast = false
  for await (const piece of pieces) {
    yield isPast ? piece : piece.slice(1)
    isPast ||= piece.length > 0
  }
}

async function* chained(first: ListRow[], rest: AsyncGenerator<ListRow[]>): AsyncGenerator<ListRow[]> {
  try {
    yield first
    yield* rest
  } finally {
    // Whoever stops after the first rows leaves the file closed too.
    await rest.return(undefined)
  }
}
