import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { decodeWindows1252 } from '../platform/decode-text'

export type Encoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type FileKind = 'empty' | 'text' | 'zip' | 'old-excel' | 'binary'
export type Inspected = { kind: FileKind; encoding: Encoding; bytes: number; sha256: string }

/**
 * What a file is, from its bytes rather than its name: read once, in pieces, for its digest and its encoding (a mark says
 * which, else UTF-8 when every byte fits it, else Windows-1252, which Excel still writes in Québec).
 */
export async function inspectFile(path: string): Promise<Inspected> {
  const digest = createHash('sha256')
  const utf8 = utf8Check()
  let start: Buffer = Buffer.alloc(0)
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    digest.update(piece)
    utf8.push(piece)
    bytes += piece.length
    if (start.length < 4096) start = Buffer.concat([start, piece]).subarray(0, 4096)
  }
  const sha256 = digest.digest('hex')
  return { kind: kindOf(start), encoding: markOf(start) ?? utf8.encoding(), bytes, sha256 }
}

function utf8Check() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let fits = true
  return {
    push(piece: Buffer) {
      try {
        if (fits) decoder.decode(piece, { stream: true })
      } catch {
        fits = false
      }
    },
    encoding: (): Encoding => (fits ? 'utf-8' : 'windows-1252'),
  }
}

function kindOf(start: Buffer): FileKind {
  const begins = (...signs: number[]) => signs.every((sign, index) => start[index] === sign)
  if (start.length === 0 || (markOf(start) && start.length <= 3)) return 'empty'
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel'
  if (begins(0x25, 0x50, 0x44, 0x46) || begins(0x1f, 0x8b)) return 'binary'
  if (markOf(start)) return 'text'
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return controls > start.length / 10 ? 'binary' : 'text'
}

/** By its mark, or, without one, by the empty bytes of UTF-16. */
function markOf(start: Buffer): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8-mark'
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const empty = [0, 0]
  for (const [index, byte] of start.entries()) if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  if (odd > start.length / 4 && even === 0) return 'utf-16le'
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : null
}

/** The text of a file, in pieces, its mark taken away; old Macintosh line ends become ours. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding)
  let isMac: boolean | null = null
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const text = decode(piece, true)
    isMac ??= text.includes('\r') && !text.includes('\n')
    yield isMac ? text.replaceAll('\r', '\n') : text
  }
  yield decode(Buffer.alloc(0), false)
}

function decoderOf(encoding: Encoding): (piece: Buffer, goesOn: boolean) => string {
  if (encoding === 'windows-1252') return (piece) => decodeWindows1252(piece)
  const decoder = new TextDecoder(encoding === 'utf-8-mark' ? 'utf-8' : encoding)
  return (piece, stream) => decoder.decode(piece, { stream })
}
