import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importStore } from '../../../src/imports/store-imports'
import { auditLines } from '../../support/audit-lines'
import { makeBulletin } from '../../support/editions'
import { stateOf, work } from '../../support/imports'
import { openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

const origin = 'http://localhost:3999'
let payload: Payload
let close: () => Promise<void>
let bulletin: string
const cookies: Record<string, string> = {}

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  for (const role of ['author', 'editor', 'publisher', 'administrator']) {
    cookies[role] = (await signedIn(payload, role)).cookie
  }
  bulletin = await makeBulletin(payload)
})
afterAll(() => close())

async function ask(
  path: string,
  { method = 'GET', body, role = 'administrator' }: { method?: string; body?: string; role?: string } = {},
) {
  const headers = { Cookie: cookies[role] ?? '', Origin: origin, 'Accept-Language': 'fr' }
  const request = new Request(`${origin}/api/imports${path}`, { method, headers, ...(body ? { body } : {}) })
  return handleEndpoints({ config: payload.config, request })
}

async function upload(content: string, name = 'liste.csv', role = 'administrator') {
  const response = await ask(`/upload?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: content,
    role,
  })
  return { status: response.status, json: await response.json() }
}

const act = (id: string, what: string, body: object = {}) =>
  rest(payload, `/imports/${id}/${what}`, { method: 'POST', body, cookie: cookies.administrator ?? '' })
const screenOf = async (id: string) => (await (await ask(`/${id}/screen`)).json()) as Record<string, never>
const choices = { columns: { email: 0, firstName: 1 }, basis: 'express', proof: 'Feuille signée' }

test('a list goes from its columns to its report, and back', async () => {
  const { status, json } = await upload('Courriel;Prénom\nana@example.org;Ana\n=1+1;Bo\n', 'Ma liste.csv')
  expect(status).toBe(201)
  expect(await screenOf(json.id)).toMatchObject({
    file: 'Ma liste.csv',
    state: 'draft',
    format: { workbook: false, encoding: 'utf-8', separator: ';' },
    preview: {
      header: ['Courriel', 'Prénom'],
      rows: [
        ['ana@example.org', 'Ana'],
        ['=1+1', 'Bo'],
      ],
    },
    choices: { columns: { email: 0, firstName: 1 } },
    bulletins: [{ id: bulletin }],
  })

  expect((await act(json.id, 'check', { ...choices, bulletin })).json).toEqual({ state: 'checking' })
  await work(payload)
  expect(await screenOf(json.id)).toMatchObject({
    state: 'checked',
    checked: { created: 1, invalid: 1 },
    canUndo: false,
  })
  const report = await ask(`/${json.id}/report`)
  expect(report.headers.get('Content-Disposition')).toMatch(/^attachment; filename="rapport-[\d-]+\.csv"$/)
  expect(await report.text()).toContain("3;'=1+1;refusé;")

  expect((await act(json.id, 'run')).status).toBe(200)
  await work(payload)
  expect(await screenOf(json.id)).toMatchObject({ state: 'done', counts: { created: 1 }, canUndo: true })
  expect((await act(json.id, 'undo')).status).toBe(200)
  await work(payload)
  expect(await screenOf(json.id)).toMatchObject({ state: 'undone', undo: { removed: 1 }, canUndo: false })
})

test('who looks at the rows of a list to import, has it checked, or downloads its report stands in the log (P18)', async () => {
  const { json } = await upload(
    'courriel;prénom\nzoe@example.org;Zoé\nluc@example.org;Luc\n',
    'Zoé et Luc.csv',
  )
  const subject = `imports/${json.id}`
  const linesOf = async (action: string) =>
    (await auditLines(payload, action)).filter((line) => line.subject === subject)
  const line = (details: object) => ({ actor: expect.stringMatching(/^administrator-/), subject, details })

  await screenOf(json.id)
  await screenOf(json.id)
  expect(await linesOf('people-read')).toEqual([line({ rows: 2 })])

  await act(json.id, 'check', { ...choices, bulletin, proof: ' ' })
  expect(await linesOf('import-checked')).toEqual([])
  await act(json.id, 'check', { ...choices, bulletin })
  const { digest } = await stateOf(payload, json.id)
  expect(await linesOf('import-checked')).toEqual([line({ file: 'Zoé et Luc.csv', sha256: digest })])
  await work(payload)

  await screenOf(json.id)
  expect(await linesOf('people-read')).toHaveLength(1)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
  await screenOf(json.id)
  vi.useRealTimers()
  expect(await linesOf('people-read')).toHaveLength(2)

  await ask(`/${json.id}/report`, { role: 'publisher' })
  expect(await linesOf('import-report-downloaded')).toEqual([])
  await (await ask(`/${json.id}/report`)).text()
  expect(await linesOf('import-report-downloaded')).toEqual([line({ file: 'Zoé et Luc.csv', rows: 2 })])

  // Given up, it has no rows left to read and no report.
  await act(json.id, 'cancel')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 22 * 60_000 })
  await screenOf(json.id)
  vi.useRealTimers()
  expect((await ask(`/${json.id}/report`)).status).toBe(410)
  expect(await linesOf('people-read')).toHaveLength(2)
  expect(await linesOf('import-report-downloaded')).toHaveLength(1)
})

test('what is missing is asked for, and an act that is too late is refused', async () => {
  const { json } = await upload('courriel;prénom\nbo@example.org;Bo\n')
  const refused = async (more: object) =>
    (await act(json.id, 'check', { ...choices, bulletin, ...more })).json.errors[0].message

  expect(await refused({ columns: {} })).toContain('quelle colonne contient les adresses')
  expect(await refused({ columns: { email: 0, firstName: 0 } })).toContain('Deux colonnes')
  expect(await refused({ basis: '' })).toContain('fondement')
  expect(await refused({ basis: 'peut-être' })).toContain('fondement')
  expect(await refused({ proof: '  ' })).toContain('prouve')
  expect(await refused({ bulletin: 'autre' })).toContain('bulletin')
  expect(await refused({ givenOn: '2099-01-01' })).toContain('aujourd’hui')
  for (const what of ['run', 'pause', 'undo']) expect((await act(json.id, what)).status).toBe(409)
  expect((await act(json.id, 'cancel')).json).toEqual({ state: 'cancelled' })
  expect((await act(json.id, 'check', { ...choices, bulletin })).status).toBe(409)
  expect(await screenOf(json.id)).toMatchObject({ state: 'cancelled', preview: null, hasReport: false })
})

test('an import that a later one leans on is not undone, and the sentence names the later list', async () => {
  const brought = async (name: string) => {
    const { json } = await upload('courriel;prénom\nnoe@example.org;Noé\n', name)
    await act(json.id, 'check', { ...choices, bulletin })
    await work(payload)
    await act(json.id, 'run')
    await work(payload)
    return json.id as string
  }
  const first = await brought('liste de mai.csv')
  const second = await brought('liste de juin.csv')

  const { status, json } = await act(first, 'undo')

  expect([status, json.errors[0].message]).toEqual([
    409,
    'La liste «\u00A0liste de juin.csv\u00A0», importée après celle-ci, y a trouvé des personnes déjà connues. Annulez-la d’abord, puis annulez celle-ci.',
  ])
  expect(await screenOf(first)).toMatchObject({ state: 'done', undo: null })
  for (const id of [second, first]) {
    expect((await act(id, 'undo')).json).toEqual({ state: 'undoing' })
    await work(payload)
  }
  expect(await screenOf(first)).toMatchObject({ state: 'undone', undo: { removed: 1 } })
})

test('the import of a command is resumed by that command, and no screen has it wait for ever', async () => {
  const { json } = await upload('courriel;prénom\nbo@example.org;Bo\n')
  await importStore(payload).change(json.id, {}, { source: 'cli', state: 'paused' })

  const { status, json: answer } = await act(json.id, 'run')

  expect([status, answer.errors[0].message]).toEqual([409, expect.stringContaining('terminal')])
  expect((await stateOf(payload, json.id)).state).toBe('paused')
})

test('a file that cannot be read is told in a sentence', async () => {
  const { status, json } = await upload('courriel\n')

  expect([status, json.errors[0].message]).toEqual([
    422,
    'Le fichier nomme des colonnes, mais ne contient aucune ligne.',
  ])
  expect((await upload('', 'vide.csv')).json.errors[0].message).toBe('Le fichier est vide.')
})

test('administrators alone see and make imports', async () => {
  const { json } = await upload('courriel\nana@example.org\n')
  for (const [role, status] of [
    ['nobody', 401],
    ['author', 403],
    ['editor', 403],
    ['publisher', 403],
  ] as const) {
    const answers = [
      (await upload('courriel\nana@example.org\n', 'l.csv', role)).status,
      ...(await Promise.all(
        ['/recent', `/${json.id}/screen`, `/${json.id}/report`].map(
          async (path) => (await ask(path, { role })).status,
        ),
      )),
      (await ask(`/${json.id}/run`, { method: 'POST', role })).status,
    ]
    expect(answers).toEqual(Array(5).fill(status))
  }
  expect((await stateOf(payload, json.id)).by).toMatch(/^administrator-/)
  expect((await ask('/inconnue/screen')).status).toBe(404)
})
