import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl'
import type { ExchangeWords } from '../language/words/exchange'
import { limits } from './limits'
import { UnreadableFile } from './row'

export type PackedFile = { name: string; bytes: () => Promise<Buffer> }
export type Archive = { files: PackedFile[]; close: () => void }

/**
 * The files of a zip, by name. What it claims is checked before anything is unpacked, and what comes out is held to the
 * claim: a zip bomb is refused whole. Links and names that lead out of the folder are refused too.
 */
export async function openArchive(from: Buffer | string, words: ExchangeWords): Promise<Archive> {
  const zip = await start(from, words)
  try {
    const entries = await entriesOf(zip, words)
    return {
      files: entries.map((entry) => ({ name: entry.fileName, bytes: () => unpack(zip, entry, words) })),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

function start(from: Buffer | string, words: ExchangeWords): Promise<ZipFile> {
  // `strictFileNames` and `validateEntrySize`: no absolute path, no `..`, no more bytes than announced.
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySize: true }
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip?: ZipFile) =>
      zip ? resolve(zip) : reject(new UnreadableFile(words.file.brokenZip(error?.message ?? '')))
    if (typeof from === 'string') open(from, options, opened)
    else fromBuffer(from, options, opened)
  })
}

function entriesOf(zip: ZipFile, words: ExchangeWords): Promise<Entry[]> {
  const kept: Entry[] = []
  let total = 0
  return new Promise((resolve, reject) => {
    const refuse = (message: string) => reject(new UnreadableFile(message))
    if (zip.entryCount > limits.entries) return refuse(words.file.tooManyFiles(limits.entries))
    zip.on('error', (error: Error) => refuse(words.file.brokenZip(error.message)))
    zip.on('end', () => resolve(kept))
    zip.on('entry', (entry: Entry) => {
      const fault = faultOf(entry, words)
      if (fault) return refuse(fault)
      total += entry.uncompressedSize
      if (total > limits.unpackedBytes) return refuse(words.file.zipBomb)
      if (isWanted(entry)) kept.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function faultOf(entry: Entry, words: ExchangeWords): string | null {
  const { fileName, compressedSize, uncompressedSize } = entry
  if (fileName.split('/').length > limits.depth) return words.file.tooDeepFolder(fileName)
  if (uncompressedSize > limits.entryBytes) return words.file.entryTooLarge(fileName)
  const isBomb = uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * limits.ratio
  return isBomb ? words.file.zipBomb : null
}

const symbolicLink = 0o120000

function isWanted({ fileName, externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return !fileName.endsWith('/') && type !== symbolicLink && !/(^|\/)(\.|__MACOSX\/)/.test(fileName)
}

async function unpack(zip: ZipFile, entry: Entry, words: ExchangeWords): Promise<Buffer> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error)))
  }).catch((error: Error) => {
    throw new UnreadableFile(words.file.brokenZip(error.message))
  })
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer)
  } catch (error) {
    throw new UnreadableFile(words.file.brokenZip((error as Error).message))
  }
  return Buffer.concat(chunks)
}
