import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ExchangeWords } from '../language/words/exchange'
import { limits } from './limits'
import type { Archive, PackedFile } from './open-archive'
import { UnreadableFile } from './row'

/** The files of a folder, as those of a zip: links and hidden files are left aside, and the same limits hold. */
export async function openFolder(folder: string, words: ExchangeWords): Promise<Archive> {
  const files: PackedFile[] = []
  await walk('', 1)
  return { files, close: () => {} }

  async function walk(inside: string, depth: number): Promise<void> {
    if (depth > limits.depth) throw new UnreadableFile(words.file.tooDeepFolder(inside))
    for (const entry of await readdir(path.join(folder, inside), { withFileTypes: true })) {
      const name = inside ? `${inside}/${entry.name}` : entry.name
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) await walk(name, depth + 1)
      if (!entry.isFile()) continue
      if (files.length >= limits.entries) throw new UnreadableFile(words.file.tooManyFiles(limits.entries))
      files.push({ name, bytes: () => readBounded(path.join(folder, name), name, words) })
    }
  }
}

async function readBounded(file: string, name: string, words: ExchangeWords): Promise<Buffer> {
  if ((await stat(file)).size > limits.entryBytes) throw new UnreadableFile(words.file.entryTooLarge(name))
  return readFile(file)
}
