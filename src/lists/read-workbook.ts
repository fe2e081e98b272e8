import type { Readable } from 'node:stream'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type Entry, open, type ZipFile } from 'yauzl'
import type { IntakeWords } from '../language/words/intake'
import { limits } from './limits'
import type { ListRow } from './split-rows'
import { UnreadableList } from './unreadable'

type WorkbookReader = {
  /** The rows from the first one, each time: in pieces, numbered as Excel numbers them. */
  rows: () => AsyncGenerator<ListRow[]>
  /** Whether its days are counted from 1904, as Excel for Mac did, rather than from 1900: known once the first rows came. */
  isFrom1904: () => boolean
}

/**
 * Reads the first sheet of an Excel workbook (ECMA-376). What the archive claims is checked before anything is unpacked, and what
 * comes out is held to it. The texts it keeps apart are held once, however often it is read.
 * @throws UnreadableList
 */
export function workbookReader(path: string, words: IntakeWords): WorkbookReader {
  const kept: Kept = {}
  return { rows: () => workbookRows(path, words, kept), isFrom1904: () => kept.isFrom1904 ?? false }
}

type Kept = { shared?: string[]; isFrom1904?: boolean }

async function* workbookRows(path: string, words: IntakeWords, kept: Kept): AsyncGenerator<ListRow[]> {
  const zip = await openZip(path, words)
  try {
    const parts = await partsOf(zip, words)
    const stream = async (name: string) => {
      const entry = parts.get(name)
      if (!entry) throw new UnreadableList(words.file.notAWorkbook)
      return openEntry(zip, entry)
    }
    const { sheet, isFrom1904 } = await workbookOf(stream)
    kept.isFrom1904 = isFrom1904
    kept.shared ??= parts.has('xl/sharedStrings.xml')
      ? await sharedTexts(await stream('xl/sharedStrings.xml'), words)
      : []
    yield* sheetRows(await stream(sheet), kept.shared)
  } catch (error) {
    throw error instanceof UnreadableList ? error : new UnreadableList(words.file.notAWorkbook)
  } finally {
    zip.close()
  }
}

function openZip(path: string, words: IntakeWords): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySize: true }
  return new Promise((resolve, reject) => {
    open(path, options, (error, zip) =>
      error ? reject(new UnreadableList(words.file.notAWorkbook)) : resolve(zip),
    )
  })
}

function partsOf(zip: ZipFile, words: IntakeWords): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>()
  let total = 0
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new UnreadableList(words.file.tooLargeWorkbook))
    if (zip.entryCount > limits.entries) return refuse()
    zip.on('error', reject)
    zip.on('end', () => resolve(parts))
    zip.on('entry', (entry: Entry) => {
      const { compressedSize, uncompressedSize } = entry
      total += uncompressedSize
      const isBomb = uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * limits.ratio
      if (isBomb || total > limits.unpackedBytes) return refuse()
      parts.set(entry.fileName.replace(/^\//, ''), entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}

type Handlers = {
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Leads a part through its parser, and gives back what was gathered after each piece. */
async function* parsed<Gathered>(
  stream: Readable,
  { open: opened, close, text }: Handlers,
  gathered: () => Gathered,
): AsyncGenerator<Gathered> {
  const parser = new SaxesParser()
  const bare = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A workbook has no document type')
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => opened?.(bare(name), attributes))
  parser.on('closetag', ({ name }: SaxesTagPlain) => close?.(bare(name)))
  if (text) parser.on('text', text)
  stream.setEncoding('utf8')
  for await (const piece of stream as AsyncIterable<string>) {
    parser.write(piece)
    yield gathered()
  }
  parser.close()
  yield gathered()
}

async function workbookOf(
  stream: (name: string) => Promise<Readable>,
): Promise<{ sheet: string; isFrom1904: boolean }> {
  let id: string | undefined
  let isFrom1904 = false
  const sheets = (name: string, attributes: Record<string, string>) => {
    if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
    if (name === 'sheet') id ??= attributes['r:id'] ?? Object.values(attributes).at(-1)
  }
  for await (const _ of parsed(await stream('xl/workbook.xml'), { open: sheets }, () => null));
  let target: string | undefined
  const links = (name: string, attributes: Record<string, string>) => {
    if (name === 'Relationship' && attributes.Id === id) target = attributes.Target
  }
  for await (const _ of parsed(await stream('xl/_rels/workbook.xml.rels'), { open: links }, () => null));
  const sheet = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? 'worksheets/sheet1.xml'}`
  return { sheet, isFrom1904 }
}

/** Texts that the sheet names by their place. Readings of Japanese words (rPh) are no part of them. */
async function sharedTexts(stream: Readable, words: IntakeWords): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let total = 0
  let isText = false
  let isReading = false
  const handlers: Handlers = {
    open(name) {
      if (name === 'si') current = ''
      isReading ||= name === 'rPh'
      isText = name === 't' && !isReading
    },
    text(text) {
      if (isText && current.length < limits.row) current += text
    },
    close(name) {
      isText = false
      if (name === 'rPh') isReading = false
      if (name !== 'si') return
      total += current.length + 16
      texts.push(current)
    },
  }
  for await (const _ of parsed(stream, handlers, () => null)) {
    if (total > limits.sharedTexts) throw new UnreadableList(words.file.tooLargeWorkbook)
  }
  return texts
}

async function* sheetRows(stream: Readable, shared: string[]): AsyncGenerator<ListRow[]> {
  let rows: ListRow[] = []
  let cells: string[] = []
  let line = 0
  let column = 0
  let type = ''
  let value = ''
  let isValue = false
  const handlers: Handlers = {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes.r) || line + 1
        cells = []
        column = -1
      }
      if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1
        type = attributes.t ?? ''
        value = ''
      }
      isValue = name === 'v' || name === 't'
    },
    text(text) {
      if (isValue && value.length <= limits.row) value += text
    },
    close(name) {
      isValue = false
      if (name === 'c' && column < limits.columns) {
        while (cells.length < column) cells.push('')
        cells[column] = type === 's' ? (shared[Number(value)] ?? '') : value
      }
      if (name === 'row' && cells.some((cell) => cell !== '')) {
        rows.push(
          cells.some((cell) => cell.length > limits.row) ? { line, fault: 'too-long' } : { line, cells },
        )
      }
    },
  }
  const take = () => {
    const taken = rows
    rows = []
    return taken
  }
  yield* parsed(stream, handlers, take)
}

/** `AB12` is the 28th column: 27. */
function columnOf(place: string): number {
  let column = 0
  for (const sign of place.replace(/\d+$/, '')) column = column * 26 + sign.charCodeAt(0) - 64
  return column - 1
}
