// The web process: Next, asked for the folder that answers each public address.
import { createServer, type ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import { env } from '../platform/env'
import { route } from './route'

const { host, port } = env()
const app = next({
  dev: process.argv.includes('--dev'),
  dir: path.resolve(import.meta.dirname, '..'),
  hostname: host,
  port,
})
await app.prepare()
const answer = app.getRequestHandler()

const server = createServer((request, response) => {
  const destination = route(request.method ?? 'GET', request.url ?? '/')
  if ('redirect' in destination) {
    response.writeHead(destination.status, { Location: destination.redirect }).end()
    return
  }
  request.url = destination.folder
  endWithBytes(response)
  void answer(request, response)
})
server.listen(port, host)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

/**
 * A whole page at once, as bytes. Node takes half longer to write it as text, when it has letters beyond Latin-1: the
 * apostrophe of any French page.
 */
function endWithBytes(response: ServerResponse): void {
  const end = response.end as (...args: unknown[]) => ServerResponse
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    const isText = typeof chunk === 'string' && typeof rest[0] !== 'string'
    return end.call(response, isText ? Buffer.from(chunk) : chunk, ...rest)
  }
}

/** Answers what was asked already, then ends. */
function stop(): void {
  server.close(async () => {
    await app.close()
    process.exit(0)
  })
  server.closeIdleConnections()
}
