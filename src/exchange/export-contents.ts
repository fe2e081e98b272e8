import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { contentKinds, type ExchangeKind, isTerm, termKinds } from './row'
import { countOf, type Exporter, exporter, mediaPages, type Payload } from './store-export'

type Part = { name: string; open: () => Promise<Readable> }

/** Documents in one file of the export: a file is read back whole. */
const perFile = 500

export type Exported = { documents: number; files: number }

/**
 * Everything that is published or being written, as files: one item a document, in both languages, relations by name.
 * People, subscribers, bulletins and sendings are not contents: a backup holds them.
 */
export async function partsOfExport(
  payload: Payload,
  { uploads, now, from }: { uploads: string; now: Date; from: string },
): Promise<{ parts: Part[]; exported: Exported }> {
  const parts: Part[] = []
  const counts: Record<string, number> = {}
  const reader = exporter(payload)
  for (const kind of [...termKinds, ...contentKinds]) {
    const count = await countOf(payload, kind)
    counts[kind] = count
    for (let page = 1; (page - 1) * perFile < count; page++) parts.push(pagePart(reader, kind, page))
  }
  const media: Record<string, unknown>[] = []
  for await (const files of mediaPages(payload)) {
    for (const file of files) {
      const where = path.join(uploads, path.basename(file.filename))
      const isThere = await access(where).then(
        () => true,
        () => false,
      )
      if (!isThere) continue
      media.push(file)
      parts.push({ name: `media/${file.filename}`, open: async () => createReadStream(where) })
    }
  }
  parts.push(json('media.json', media))
  const documents = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const manifest = { format: 'liaison-contents', version: 1, exportedAt: now.toISOString(), from, counts }
  return {
    parts: [json('manifest.json', { ...manifest, media: media.length }), ...parts],
    exported: { documents, files: media.length },
  }
}

function pagePart(reader: Exporter, kind: ExchangeKind, page: number): Part {
  const suffix = page === 1 ? '' : `-${page}`
  return {
    name: `${isTerm(kind) ? 'terms' : 'contents'}/${kind}${suffix}.json`,
    open: async () => text({ collection: kind, items: await reader(kind, page, perFile) }),
  }
}

const text = (value: unknown) => Readable.from([Buffer.from(`${JSON.stringify(value, null, 2)}\n`)])
const json = (name: string, value: unknown): Part => ({ name, open: async () => text(value) })

/** The parts as one zip, made while it is read. */
export function zipOf(parts: Part[]): Readable {
  const zip = new ZipFile()
  for (const { name, open } of parts) {
    zip.addReadStreamLazy(name, (done) => {
      open().then(
        (stream) => done(null, stream),
        (error: Error) => done(error, Readable.from([])),
      )
    })
  }
  zip.end()
  const output = new Readable().wrap(zip.outputStream as NodeJS.ReadableStream)
  zip.on('error', (error: Error) => output.destroy(error))
  return output
}

/** Writes the parts in a folder or, when its name ends in `.zip`, in one file. Neither may be there already. */
export async function writeExport(parts: Part[], where: string): Promise<void> {
  if (/\.zip$/i.test(where)) {
    await pipeline(zipOf(parts), createWriteStream(where, { flags: 'wx' }))
    return
  }
  for (const { name, open } of parts) {
    const file = path.join(where, name)
    await mkdir(path.dirname(file), { recursive: true })
    await pipeline(await open(), createWriteStream(file, { flags: 'wx' }))
  }
}
