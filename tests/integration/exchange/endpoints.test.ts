import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readUpload } from '../../../src/exchange/read-source'
import type { ImportReport } from '../../../src/exchange/row'
import { auditLines } from '../../support/audit-lines'
import { countAll } from '../../support/count-all'
import { type OpenPayload, openPayload } from '../../support/payload'
import { words } from './support'

let open: OpenPayload
const origin = 'http://localhost:3999'
const password = 'un-mot-de-passe-long'

beforeAll(async () => {
  open = await openPayload()
  for (const role of ['author', 'editor', 'administrator'] as const) {
    await open.payload.create({
      collection: 'users',
      data: { name: role, email: `${role}@example.org`, password, role },
      overrideAccess: true,
    })
  }
})
afterAll(() => open.close())

async function cookieOf(role: string): Promise<string> {
  const response = await post(
    '/api/users/login',
    JSON.stringify({ email: `${role}@example.org`, password }),
    {
      'Content-Type': 'application/json',
    },
  )
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

function post(path: string, body: BodyInit | null, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(origin + path, {
    method: 'POST',
    body,
    headers: { Origin: origin, ...headers },
  })
  return handleEndpoints({ config: open.payload.config, request })
}

function upload(options: object, content = 'titre,chapeau\nUne fiche,Un chapeau.\n'): FormData {
  const form = new FormData()
  form.set('file', new File([content], 'fiches.csv', { type: 'text/csv' }))
  form.set('_payload', JSON.stringify({ kind: 'fact-sheets', ...options }))
  return form
}

const send = async (role: string, options: object, content?: string) =>
  post('/api/exchange/import', upload(options, content), { Cookie: role ? await cookieOf(role) : '' })

async function reportIn(response: Response): Promise<ImportReport> {
  const last = (await response.text()).trim().split('\n').at(-1) ?? ''
  return (JSON.parse(last) as { report: ImportReport }).report
}

const sheets = () => countAll(open.payload, 'fact-sheets')

test.each([
  ['', 401],
  ['author', 403],
])('nobody imports without the role for it (%s)', async (role, status) => {
  const response = await send(role, { isDryRun: false })

  expect(response.status).toBe(status)
  expect(await sheets()).toBe(0)
})

test.each([
  ['', 401],
  ['editor', 403],
])('nobody exports but administrators (%s)', async (role, status) => {
  const response = await post('/api/exchange/export', null, { Cookie: role ? await cookieOf(role) : '' })

  expect(response.status).toBe(status)
})

test('an upload is a dry run until it says otherwise', async () => {
  const dry = await reportIn(await send('editor', {}))
  expect([dry.created, await sheets()]).toEqual([1, 0])

  const real = await reportIn(await send('editor', { isDryRun: false }))
  expect([real.created, await sheets()]).toEqual([1, 1])
  expect(await auditLines(open.payload, 'contents-imported')).toEqual([
    { actor: 'editor@example.org', subject: null, details: { file: 'fiches.csv' } },
  ])
})

test('a broken file is refused in words', async () => {
  const response = await send('editor', {}, 'titre\n"x')

  const { errors } = (await response.json()) as { errors: { message: string }[] }
  expect(response.status).toBe(422)
  expect(errors[0]?.message).toMatch(/CSV est brisé/)
})

test('the export is a zip that an import reads', async () => {
  const response = await post('/api/exchange/export', null, { Cookie: await cookieOf('administrator') })
  const bytes = Buffer.from(await response.arrayBuffer())

  const source = await readUpload(bytes, 'export.zip', { locale: 'fr', words })
  source.close()

  expect(response.headers.get('Content-Disposition')).toMatch(/attachment; filename="liaison-.*\.zip"/)
  expect(await auditLines(open.payload, 'contents-exported')).toMatchObject([
    { actor: 'administrator@example.org' },
  ])
  expect([source.isArchive, source.rows.map(({ kind }) => kind)]).toEqual([true, ['fact-sheets']])
})
