import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanState } from '../../../src/exchange/clean-state'
import { isSame } from '../../../src/exchange/same'
import { findDocument } from '../../../src/knowledge/store-documents'
import { latestWithText } from '../../../src/knowledge/store-feeds'
import { findLinks } from '../../../src/links/find-links'
import { textOf } from '../../../src/search/text-of'
import { type OpenPayload, openPayload } from '../../support/payload'
import { rest, signedIn } from '../../support/rest'

let open: OpenPayload
let publisher: { cookie: string }

beforeAll(async () => {
  open = await openPayload()
  publisher = await signedIn(open.payload, 'publisher')
})
afterAll(() => open.close())

const figure = {
  blockType: 'keyFigure',
  value: '82 %',
  label: "des familles d'ici",
  scope: 'Montérégie',
  period: '2023',
  source: 'Enquête régionale',
  url: 'https://example.org/enquete',
}

function bodyWith(node: object) {
  const element = { version: 1, direction: null, format: '', indent: 0 }
  return { root: { ...element, type: 'root', children: [node] } }
}
const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields })

function send(title: string, body: object, status = 'published') {
  return rest(open.payload, `/fact-sheets?locale=fr${status === 'draft' ? '&draft=true' : ''}`, {
    method: 'POST',
    body: { title, lead: 'Une phrase.', kind: 'fiche', _status: status, body },
    ...publisher,
  })
}

test('it is on the page, in the feeds and in what is searched, set in French type, with its link to check', async () => {
  const { status, json } = await send('Avec un chiffre', bodyWith(block(figure)))
  expect(status).toBe(201)

  const found = await findDocument(open.payload, {
    kind: 'fact-sheets',
    locale: 'fr',
    slug: 'avec-un-chiffre',
  })
  const [fed] = await latestWithText(open.payload, { locale: 'fr', kind: 'fact-sheets', limit: 1 })
  const html =
    '<figure><p>82\u00A0%</p><figcaption>des familles d’ici (Montérégie, 2023)<br />Source\u00A0: <a href="https://example.org/enquete">Enquête régionale</a></figcaption></figure>'

  expect(found.outcome === 'found' && found.document.body).toBe(html)
  expect(fed?.body).toBe(html)
  expect(textOf({ body: json.doc.body })).toContain('82\u00A0% – des familles d’ici (Montérégie, 2023)')
  expect([...findLinks(json.doc.body, 'http://localhost:3999')]).toEqual(['https://example.org/enquete'])
})

test('what is exported comes back the same, narrowed to its own fields', async () => {
  const { json } = await send(
    'Exportée',
    bodyWith(block({ ...figure, evil: '<script>', blockName: 'x' })),
    'draft',
  )
  const stored = json.doc.body

  const brought = cleanState(stored)

  expect(brought).not.toBeNull()
  expect(isSame(brought, { ...stored })).toBe(true)
  expect(JSON.stringify(brought)).not.toContain('script')
  expect(
    cleanState(bodyWith(block({ blockType: 'video', url: 'https://example.org' })))?.root.children,
  ).toEqual([])
})

test.each([
  ['without a source', { ...figure, source: '' }],
  ['with an address that is not of the web', { ...figure, url: 'javascript:alert(1)' }],
])('a figure %s is not published', async (_, fields) => {
  const { status } = await send(`Refusée ${fields.source}`, bodyWith(block(fields)))

  expect(status).toBe(400)
})

test.each(['published', 'draft'])(
  'a block that the editor does not know is refused in words, %s',
  async (status) => {
    const answer = await send(
      'Inconnue',
      bodyWith(block({ blockType: 'video', url: 'https://example.org' })),
      status,
    )
    const table = await send('Inconnue', bodyWith({ type: 'table', version: 1, children: [] }), status)

    expect([answer.status, table.status]).toEqual([400, 400])
    expect(answer.json.errors[0].message).toMatch(/^Le texte contient un élément .*\(video\)/)
  },
)

test.each([
  ['fr', 'Un élément de ce texte est à compléter.'],
  ['en', 'Something in this text is to be completed.'],
])('an incomplete one is refused in words (%s)', async (language, words) => {
  const { status, json } = await rest(open.payload, '/fact-sheets?locale=fr', {
    method: 'POST',
    body: {
      title: 'Incomplet',
      lead: 'Une phrase.',
      kind: 'fiche',
      _status: 'published',
      body: bodyWith(block({ blockType: 'keyFigure', label: 'des familles' })),
    },
    cookie: `${publisher.cookie}; liaison-lng=${language}`,
  })

  expect(status).toBe(400)
  expect(json.errors[0].data.errors[0].message).toBe(words)
  expect(JSON.stringify(json)).not.toContain('block node')
})
