import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import etag from 'etag'
import fresh from 'fresh'

const compress = compression()

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
    // As bytes: Node takes half longer to write a text with letters beyond Latin-1, the apostrophe of any French page.
    const page = Buffer.from(chunk)
    if (mayBeKept(request, response)) {
      const tag = etag(page, { weak: true })
      response.setHeader('ETag', tag)
      if (fresh(request.headers, { etag: tag })) return end.call(unchanged(response))
    }
    return end.call(response, page, ...rest)
  }
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
