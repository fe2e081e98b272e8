import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Locale } from '../language/locale'
import type { ExchangeWords } from '../language/words/exchange'
import { decodeText } from '../platform/decode-text'
import { limits } from './limits'
import { kindNamed } from './names'
import { type Archive, openArchive, type PackedFile } from './open-archive'
import { openFolder } from './open-folder'
import { readCsv } from './read-csv'
import { isRecord, readJson } from './read-json'
import { joinLanguages, readMarkdown } from './read-markdown'
import { readWxr } from './read-wxr'
import { isExchangeKind, type MediaFile, type Row, type Source, UnreadableFile } from './row'

type Given = { locale: Locale; words: ExchangeWords }

/** What a file or a folder of this machine holds. `close` lets go of it, once its media have been read. */
export async function readPath(where: string, given: Given): Promise<Source & { close: () => void }> {
  const { words } = given
  const found = await stat(where).catch(() => null)
  if (!found) throw new UnreadableFile(words.file.missing(where))
  const archive = found.isDirectory() ? await openFolder(where, words) : null
  if (archive) return { ...(await readArchive(archive, given)), close: archive.close }
  if (isZip(where)) {
    if (found.size > limits.archiveBytes) throw new UnreadableFile(words.file.tooLarge)
    const zip = await openArchive(where, words)
    return { ...(await readArchive(zip, given)), close: zip.close }
  }
  if (found.size > limits.textBytes) throw new UnreadableFile(words.file.tooLarge)
  return { ...(await readText(await readFile(where), path.basename(where), given)), close: () => {} }
}

/** What an uploaded file holds. */
export async function readUpload(
  bytes: Buffer,
  name: string,
  given: Given,
): Promise<Source & { close: () => void }> {
  if (bytes.length === 0) throw new UnreadableFile(given.words.file.empty)
  if (!isZip(name)) return { ...(await readText(bytes, name, given)), close: () => {} }
  const zip = await openArchive(bytes, given.words)
  return { ...(await readArchive(zip, given)), close: zip.close }
}

const isZip = (name: string) => /\.zip$/i.test(name)
const isText = (name: string) => /\.(md|markdown|json|csv|xml)$/i.test(name)

async function readText(bytes: Buffer, file: string, { locale, words }: Given): Promise<Source> {
  const given = { text: decodeText(bytes), file, locale, words }
  const found = (rows: Row[], notes: string[] = []): Source => ({ rows, notes, isArchive: false, media: [] })
  if (/\.csv$/i.test(file)) return found(await readCsv(given))
  if (/\.json$/i.test(file)) return found(readJson(given))
  if (/\.(md|markdown)$/i.test(file)) return found([readMarkdown(given)])
  if (/\.xml$/i.test(file)) {
    const { rows, leftOut } = readWxr(given)
    return found(rows, leftOut > 0 ? [words.notes.wxrLeftOut(leftOut)] : [])
  }
  throw new UnreadableFile(words.file.unknownFormat(file))
}

async function readArchive({ files, close }: Archive, given: Given): Promise<Source> {
  try {
    const top = commonFolder(files)
    const named = files.map((file) => ({ ...file, name: file.name.slice(top.length) }))
    const manifest = named.find(({ name }) => name === 'manifest.json')
    return manifest ? await readExport(named, manifest, given) : await readLoose(named, given)
  } catch (error) {
    close()
    throw error
  }
}

/** A folder of Markdown, with whatever other files of contents lie beside. */
async function readLoose(files: PackedFile[], given: Given): Promise<Source> {
  const { words } = given
  const source: Source = { rows: [], notes: [], isArchive: false, media: [] }
  let ignored = 0
  let read = 0
  for (const file of files) {
    if (!isText(file.name)) {
      ignored++
      continue
    }
    const bytes = await file.bytes()
    read += bytes.length
    if (read > limits.textBytes) throw new UnreadableFile(words.file.tooLarge)
    const { rows, notes } = await readText(bytes, file.name, given)
    const kind = kindOfFile(file.name)
    source.rows.push(...rows.map((row) => (row.kind || !kind ? row : { ...row, kind })))
    source.notes.push(...notes)
    if (source.rows.length > limits.rows) throw new UnreadableFile(words.file.tooManyRows(limits.rows))
  }
  if (source.rows.length === 0) throw new UnreadableFile(words.file.nothingInside)
  if (ignored > 0) source.notes.push(words.notes.filesLeftOut(ignored))
  return { ...source, rows: joinLanguages(source.rows) }
}

/** An export of ours: everything in its order, media beside. */
async function readExport(files: PackedFile[], manifest: PackedFile, given: Given): Promise<Source> {
  const { words } = given
  const said = JSON.parse(decodeText(await manifest.bytes())) as unknown
  if (!isRecord(said) || said.format !== 'liaison-contents' || said.version !== 1) {
    throw new UnreadableFile(words.file.unknownManifest)
  }
  const rows: Row[] = []
  for (const file of files) {
    const [, kind] = /^(?:terms|contents)\/([a-z-]+?)(?:-\d+)?\.json$/.exec(file.name) ?? []
    if (!isExchangeKind(kind)) continue
    const text = decodeText(await file.bytes())
    rows.push(...readJson({ ...given, text, file: file.name }).map((row) => ({ ...row, kind })))
  }
  return { rows, notes: [], isArchive: true, media: await mediaOf(files, given) }
}

async function mediaOf(files: PackedFile[], given: Given): Promise<MediaFile[]> {
  const list = files.find(({ name }) => name === 'media.json')
  if (!list) return []
  const items = readJson({ ...given, text: decodeText(await list.bytes()), file: list.name })
  return items.flatMap(({ values }) => {
    const file = files.find(({ name }) => name === `media/${String(values.filename)}`)
    return file ? [{ name: String(values.filename), bytes: file.bytes, values }] : []
  })
}

/** `fiches.csv` holds fact sheets. */
function kindOfFile(name: string): string | null {
  const kind = kindNamed(path.posix.basename(name).replace(/\.[^.]+$/, ''))
  return isExchangeKind(kind) ? kind : null
}

/** People zip the folder rather than what is in it. */
function commonFolder(files: PackedFile[]): string {
  const [first = ''] = files[0]?.name.match(/^[^/]+\//) ?? []
  return files.every(({ name }) => name.startsWith(first)) && !kindOfFile(first.slice(0, -1)) ? first : ''
}
