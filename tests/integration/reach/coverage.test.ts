import { afterAll, beforeAll, expect, test } from 'vitest'
import { coverageOf } from '../../../src/reach/coverage'
import { places, reachStore } from '../../../src/reach/store-reach'
import { makeBulletin, makeSubscribers } from '../../support/editions'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
const ids: Record<string, string> = {}
const quiet = { overrideAccess: true, context: { quiet: true }, locale: 'fr' } as const

beforeAll(async () => {
  open = await openPayload({ LIAISON_LOG: 'silent' })
  await place('montérégie', 'region')
  await place('rouville', 'mrc', 'montérégie')
  await place('acton', 'mrc', 'montérégie')
  await organisation('École A', 'css', ['rouville'])
  await organisation('École B', 'css', ['rouville', 'acton'])
  await organisation('Carrefour', 'obnl-jeunesse-emploi', ['rouville'])
  await organisation('=Réseau', null, ['montérégie'])
  await organisation('Ministère', 'ministere', [])
  const bulletin = await makeBulletin(open.payload)
  const people = ['École B', 'École B', 'Carrefour', 'Ministère'] as const
  const states = ['confirmed', 'confirmed', 'unsubscribed', 'confirmed'] as const
  const made = await makeSubscribers(
    open.payload,
    bulletin,
    states.map((state) => ({ state })),
  )
  for (const [at, id] of made.entries()) {
    await open.payload.update({
      collection: 'subscribers',
      id,
      data: { organisation: ids[people[at] as string] as string },
      overrideAccess: true,
    })
  }
})
afterAll(() => open.close())

async function place(name: string, kind: 'region' | 'mrc', parent?: string): Promise<void> {
  const slug = name.normalize('NFD').replace(/[^a-z]/g, '')
  const data = { name, slug, kind, parent: parent ? ids[parent] : null }
  ids[name] = String((await open.payload.create({ collection: 'territories', data, ...quiet })).id)
}

let count = 0
async function organisation(name: string, type: string | null, territories: string[]): Promise<void> {
  const data = { name, slug: `o-${++count}`, type, territories: territories.map((one) => ids[one] as string) }
  ids[name] = String(
    (await open.payload.create({ collection: 'organisations', data: data as never, ...quiet })).id,
  )
}

async function coverage() {
  const store = reachStore(open.payload)
  const [cells, byType, all] = await Promise.all([store.cells(), store.byType(), places(open.payload, 'fr')])
  return coverageOf(cells, all, byType, ['css', 'obnl-jeunesse-emploi', 'ministere'])
}

test('each RCM and type says how many organisations there are, and how many have a confirmed reader', async () => {
  const { rows, types, total } = await coverage()

  expect(types).toEqual(['css', 'obnl-jeunesse-emploi', 'ministere', null])
  expect(
    rows.map(({ place, cells, all }) => [place?.name ?? null, Object.fromEntries(cells), all.readers]),
  ).toEqual([
    ['acton', { css: { organisations: 1, readers: 1 } }, 1],
    [
      'rouville',
      {
        css: { organisations: 2, readers: 1 },
        'obnl-jeunesse-emploi': { organisations: 1, readers: 0 },
      },
      1,
    ],
    ['montérégie', { null: { organisations: 1, readers: 0 } }, 0],
    [null, { ministere: { organisations: 1, readers: 1 } }, 1],
  ])
  // An organisation of two RCMs is one organisation.
  expect(total).toEqual({ organisations: 5, readers: 2 })
})

test('the organisations that nobody reads for are named, by territory and type', async () => {
  const { unread } = reachStore(open.payload)
  const names = async (asked: Parameters<typeof unread>[0], skip = 0, limit = 50) =>
    (await unread(asked, 'en', skip, limit)).map(({ name }) => name)

  expect(await names({})).toEqual(['=Réseau', 'Carrefour', 'École A'].sort())
  expect(await names({ territory: ids.rouville as string })).toEqual(['Carrefour', 'École A'])
  expect(await names({ territory: ids.rouville as string, type: 'css' })).toEqual(['École A'])
  expect(await names({ type: null })).toEqual(['=Réseau'])
  expect(await names({ territory: null })).toEqual([])
  expect(await names({}, 1, 1)).toHaveLength(1)
})

test('the report goes out as CSV with counts alone, safe from formulas, to publishers and those above', async () => {
  const { cookie } = await signedIn(open.payload, 'publisher')
  const { cookie: editor } = await signedIn(open.payload, 'editor')
  const { handleEndpoints } = await import('payload')
  const request = new Request('http://localhost:3999/api/organisations/coverage', {
    headers: { Cookie: cookie, Origin: 'http://localhost:3999' },
  })

  const answer = await handleEndpoints({ config: open.payload.config, request })

  const csv = Buffer.from(await answer.arrayBuffer()).toString()
  expect(answer.headers.get('Content-Type')).toContain('text/csv')
  expect(csv.split('\r\n')).toEqual([
    '\ufeffrégion;territoire;type;organismes;avec lecteurs;sans lecteur',
    'montérégie;acton;Centre de services scolaire ou commission scolaire;1;1;0',
    'montérégie;rouville;Centre de services scolaire ou commission scolaire;2;1;1',
    'montérégie;rouville;Carrefour jeunesse-emploi;1;0;1',
    'montérégie;montérégie;Sans type;1;0;1',
    ';Sans territoire;Ministère;1;1;0',
    '',
  ])
  expect(csv).not.toContain('@')
  expect((await rest(open.payload, '/organisations/coverage', { cookie: editor })).status).toBe(403)
  expect((await rest(open.payload, '/organisations/coverage')).status).toBe(401)
})
