import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Checking, checkLinks } from '../../../src/links/check-links'
import { gatherLinks } from '../../../src/links/gather-links'
import { type OpenPayload, openPayload } from '../../support/payload'

let open: OpenPayload
let server: Server
let port = 0
/** When each request came and went, by host. */
const visits: { host: string; from: number; to: number }[] = []

beforeAll(async () => {
  open = await openPayload()
  server = createServer((request, response) => {
    const visit = { host: String(request.headers.host), from: performance.now(), to: 0 }
    visits.push(visit)
    setTimeout(() => {
      visit.to = performance.now()
      response.writeHead(request.url === '/missing' ? 404 : 200).end()
    }, 40)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await open.close()
})

let now = new Date('2027-03-10T15:00:00Z')
const own = 'http://localhost:3999'

const checking = (): Checking => ({
  payload: open.payload,
  clock: () => now,
  signal: new AbortController().signal,
  userAgent: 'Liaison-link-check (+http://localhost:3999/)',
  pauseMs: 60,
  allows: (address) => address === '127.0.0.1',
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
})

async function links() {
  const { docs } = await open.payload.find({ collection: 'links', sort: 'url', overrideAccess: true })
  return docs
}

const source = (path: string, host = 'a.site') => ({ title: path, url: `http://${host}:${port}${path}` })

test('links of what is published are noted with their documents, checked and followed until they are gone', async () => {
  const { payload } = open
  const data = { title: 'Une fiche', lead: 'Un chapeau.', kind: 'fiche' as const }
  const create = (more: object) =>
    payload.create({ collection: 'fact-sheets', data: { ...data, ...more } as never, overrideAccess: true })
  const sheet = await create({
    sources: [source('/ok'), source('/missing'), { title: 'x', url: 'https://example.org/' }],
    _status: 'published',
  })
  await create({ sources: [source('/draft')], _status: 'draft' })
  await payload.create({
    collection: 'organisations',
    data: { name: 'Un organisme', slug: 'un-organisme', website: `http://b.site:${port}/` },
    overrideAccess: true,
  })

  await gatherLinks(payload, () => now, own)
  await gatherLinks(payload, () => now, own)
  expect(
    (await links()).map(({ url, state }) => [new URL(url).hostname + new URL(url).pathname, state]),
  ).toEqual([
    ['a.site/missing', 'unknown'],
    ['a.site/ok', 'unknown'],
    ['b.site/', 'unknown'],
    ['example.org/', 'unknown'],
  ])

  expect(await checkLinks(checking())).toBe(4)
  expect(await checkLinks(checking())).toBe(0)
  const checked = await links()
  expect(checked.map(({ state, reason }) => [state, reason])).toEqual([
    ['broken', 'page introuvable (404)'],
    ['ok', 'réponse 200'],
    ['ok', 'réponse 200'],
    ['skipped', 'nom réservé aux exemples, non vérifié'],
  ])
  expect(checked[0]?.documents).toEqual([{ relationTo: 'fact-sheets', value: sheet.id }])
  const broken = await payload.find({
    collection: 'links',
    where: {
      and: [{ 'documents.value': { equals: sheet.id } }, { state: { in: ['broken', 'unreachable'] } }],
    },
    overrideAccess: true,
  })
  expect(broken.totalDocs).toBe(1)

  now = new Date('2027-03-11T16:00:00Z')
  expect(await checkLinks(checking())).toBe(1)

  await payload.update({
    collection: 'fact-sheets',
    id: sheet.id,
    data: { sources: [source('/ok')], _status: 'published' } as never,
    overrideAccess: true,
  })
  await gatherLinks(payload, () => now, own)
  expect((await links()).map(({ url }) => new URL(url).pathname)).toEqual(['/ok', '/'])
})

test('one host is asked one thing at a time, with a pause between', async () => {
  const { payload } = open
  for (const [index, host] of ['c.site', 'c.site', 'c.site', 'd.site', 'd.site'].entries()) {
    const url = `http://${host}:${port}/ok?${index}`
    await payload.create({
      collection: 'links',
      data: { url, state: 'unknown', nextCheckAt: now.toISOString() },
      overrideAccess: true,
    })
  }
  visits.length = 0

  await checkLinks(checking())

  expect(visits).toHaveLength(5)
  for (const host of ['c.site', 'd.site']) {
    const times = visits.filter((visit) => visit.host.startsWith(host)).sort((a, b) => a.from - b.from)
    for (const [index, visit] of times.entries()) {
      const before = times[index - 1]
      if (before) expect(visit.from - before.to).toBeGreaterThan(50)
    }
  }
})
