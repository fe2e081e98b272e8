import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Asking, askAddress } from '../../../src/links/ask-address'

let server: Server
let port = 0
let seen: string[] = []

/** What the server in this process does, by path. */
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/ok': (_, response) => response.end('ok'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/closed': (_, response) => response.writeHead(403).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/endless': ({ method }, response) => {
    if (method === 'HEAD') return void response.writeHead(405).end()
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1)
    response.once('close', () => clearInterval(timer))
  },
  '/silent': () => {},
  '/once': (_, response) => response.writeHead(302, { Location: '/ok' }).end(),
  '/loop': (_, response) => response.writeHead(302, { Location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/to-private': (_, response) => response.writeHead(302, { Location: 'http://10.0.0.1/' }).end(),
  '/to-metadata': (_, response) =>
    response.writeHead(302, { Location: 'http://[::ffff:169.254.169.254]/' }).end(),
  '/to-inside': (_, response) => response.writeHead(302, { Location: `http://inside.site:${port}/ok` }).end(),
}

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  seen = []
})

/** In tests the public Internet is this server, under the name `outside.site`. */
const asking: Asking = {
  userAgent: 'Liaison-link-check (+http://localhost/)',
  allows: (address) => address === '127.0.0.1',
  resolve: async (name) => [{ address: name === 'outside.site' ? '127.0.0.1' : '192.168.0.10', family: 4 }],
}

test.each([
  ['/ok', 'answers', '200'],
  ['/missing', 'gone', '404'],
  ['/gone', 'gone', '410'],
  ['/broken', 'trouble', '500'],
  ['/closed', 'unchecked', '403'],
  ['/no-head', 'answers', '200'],
  ['/endless', 'answers', '200'],
  ['/once', 'answers', '200'],
  ['/loop', 'trouble', 'too-many-redirects'],
  ['/to-file', 'trouble', 'bad-redirect'],
  ['/to-private', 'unchecked', 'private-address'],
  ['/to-metadata', 'unchecked', 'private-address'],
  ['/to-inside', 'unchecked', 'private-address'],
])('a page at %s is told as %s (%s)', async (path, found, reason) => {
  expect(await askAddress(`http://outside.site:${port}${path}`, asking)).toEqual({ found, reason })
})

test('a page that stays silent is given up', async () => {
  const outcome = await askAddress(`http://outside.site:${port}/silent`, { ...asking, timeoutMs: 500 })

  expect(outcome).toEqual({ found: 'trouble', reason: 'timeout' })
})

test('a page that answers HEAD is asked once, and one that refuses it is asked again with GET', async () => {
  await askAddress(`http://outside.site:${port}/ok`, asking)
  await askAddress(`http://outside.site:${port}/no-head`, asking)

  expect(seen).toEqual(['HEAD /ok', 'HEAD /no-head', 'GET /no-head'])
})

test.each([
  'http://127.0.0.1',
  'http://0x7f.1',
  'http://2130706433',
  'http://[::1]',
  'http://[::ffff:127.0.0.1]',
  'http://169.254.169.254/latest/meta-data/',
  'http://192.168.1.1',
])('%s is never called', async (address) => {
  const url = new URL(address)
  url.port ||= String(port)

  expect(await askAddress(url.href, { userAgent: 'x' })).toEqual({
    found: 'unchecked',
    reason: 'private-address',
  })
  expect(seen).toEqual([])
})

test('a name is refused when any of its addresses is private', async () => {
  const resolve = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]

  const outcome = await askAddress(`http://outside.site:${port}/ok`, { userAgent: 'x', resolve })

  expect(outcome).toEqual({ found: 'unchecked', reason: 'private-address' })
  expect(seen).toEqual([])
})

test('a name that changes its address after the check leads to the one that was checked', async () => {
  let times = 0
  const resolve = async () => {
    times++
    return [{ address: times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
  }

  const outcome = await askAddress(`http://outside.site:${port}/ok`, { ...asking, resolve })

  expect([outcome.found, times]).toEqual(['answers', 1])
})

test.each([
  'https://example.org/a',
  'http://www.example.com',
  'http://site.test',
  'http://localhost:1',
  'http://a.internal',
])('%s is a name for examples: nobody is asked, not even for its address', async (url) => {
  const resolve = () => Promise.reject(new Error('must not be asked'))

  expect(await askAddress(url, { userAgent: 'x', resolve })).toEqual({
    found: 'unchecked',
    reason: 'reserved-name',
  })
})

test('a name that does not exist is told', async () => {
  const resolve = () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }))

  expect(await askAddress('http://nowhere.site/', { ...asking, resolve })).toEqual({
    found: 'trouble',
    reason: 'unknown-name',
  })
})
