// The web process: Next, asked for the folder that answers each public address.
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { env } from '../platform/env'
import { log } from '../platform/log'
import { finishUnderWay } from '../platform/under-way'
import { route } from './route'
import { preparePages } from './send-page'

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
  preparePages(request, response)
  answer(request, response).catch((err: unknown) => {
    log.error({ err }, 'a request could not be answered')
    if (!response.headersSent) response.statusCode = 500
    response.end()
  })
})
server.listen(port, host)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

/** Less than the supervisor gives (src/cli/supervisor.ts). */
const graceMs = 10_000

/** Answers what was asked already, writes what was promised, then ends. */
function stop(): void {
  server.close(async () => {
    const undone = await finishUnderWay(graceMs)
    if (undone > 0) log.error({ undone }, 'what was promised could not be written')
    await app.close()
    process.exit(0)
  })
  server.closeIdleConnections()
}
