import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import etag from 'etag'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'

const compress = compression()

type Packed = { bytes: Buffer; tag: string }

/** Pages that Next hands on again and again, by their text: as bytes and with their tag, 16 MB at most. */
const packed = new LRUCache<string, Packed>({
  maxSize: 16e6,
  sizeCalculation: ({ bytes }) => bytes.length || 1,
})

/**
 * Compresses what is worth it, and gives a page that is sent whole its ETag (RFC 9110, 8.8.3): whoever has it already is told
 * so. Next would do both; its own ETag is counted letter by letter, a quarter of the time of a page that is kept.
 */
export function preparePages(request: IncomingMessage, response: ServerResponse): void {
  compress(request as never, response as never, () => {})
  const end = response.end as (...args: unknown[]) => ServerResponse
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    const isWhole = typeof chunk === 'string' && typeof rest[0] !== 'string' && !response.headersSent
    if (!isWhole) return end.call(response, chunk, ...rest)
    if (!mayBeKept(request, response)) return end.call(response, Buffer.from(chunk), ...rest)
    const { bytes, tag } = pack(chunk)
    response.setHeader('ETag', tag)
    if (fresh(request.headers, { etag: tag })) return end.call(unchanged(response))
    return end.call(response, bytes, ...rest)
  }
}

/** As bytes: Node takes half longer to write a text with letters beyond Latin-1, the apostrophe of any French page. */
function pack(page: string): Packed {
  const known = packed.get(page)
  if (known) return known
  const bytes = Buffer.from(page)
  const made = { bytes, tag: etag(bytes, { weak: true }) }
  packed.set(page, made)
  return made
}

function mayBeKept({ method }: IncomingMessage, response: ServerResponse): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    response.statusCode === 200 &&
    !response.hasHeader('ETag') &&
    !String(response.getHeader('Cache-Control')).includes('no-store')
  )
}

function unchanged(response: ServerResponse): ServerResponse {
  response.statusCode = 304
  for (const name of ['Content-Type', 'Content-Length', 'Content-Encoding']) response.removeHeader(name)
  return response
}
