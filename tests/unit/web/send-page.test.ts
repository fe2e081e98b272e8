import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { preparePages } from '../../../src/web/send-page'

let server: Server

afterEach(() => new Promise((resolve) => server.close(resolve)))

const text = 'L’école et la persévérance. '.repeat(200)

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  server = createServer((request, response) => {
    preparePages(request, response)
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const page = (headers: Record<string, string> = {}) =>
  serve((response) => {
    const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers }
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
    response.setHeader('Content-Length', Buffer.byteLength(text))
    response.end(text)
  })

test('a page comes whole, compressed for who can read that, with the same ETag', async () => {
  const url = await page()
  const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  expect(await plain.text()).toBe(text)
  expect(plain.headers.get('content-encoding')).toBeNull()
  const packed = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
  expect(await packed.text()).toBe(text)
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toContain('Accept-Encoding')
  expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'))
  expect(plain.headers.get('etag')).toMatch(/^W\/".+"$/)
})

test('whoever has the page already is told so, in a few bytes', async () => {
  const url = await page()
  const tag = (await fetch(url)).headers.get('etag') ?? ''
  const again = await fetch(url, { headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' } })
  expect(again.status).toBe(304)
  expect(again.headers.get('content-length')).toBeNull()
  expect(await again.text()).toBe('')
  expect(
    (await fetch(url, { headers: { 'if-none-match': '"other"', 'cache-control': 'max-age=0' } })).status,
  ).toBe(200)
})

test('what must not be kept gets no ETag, and an ETag that is there stays', async () => {
  const personal = await fetch(await page({ 'Cache-Control': 'private, no-store' }))
  expect(personal.headers.get('etag')).toBeNull()
  await new Promise((resolve) => server.close(resolve))
  expect((await fetch(await page({ ETag: '"own"' }))).headers.get('etag')).toBe('"own"')
})

test('what is sent in pieces passes as it is', async () => {
  const url = await serve((response) => {
    response.write('un, ')
    response.write('deux, ')
    response.end('trois')
  })
  const answer = await fetch(url)
  expect(await answer.text()).toBe('un, deux, trois')
  expect(answer.headers.get('etag')).toBeNull()
})
