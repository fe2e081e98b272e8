import { expect, test } from 'vitest'
import { typesetDocument, typesetRichText } from '../../../src/knowledge/typeset-document'

const fields = [
  { type: 'text', name: 'title', localized: true },
  { type: 'text', name: 'slug', localized: true },
  { type: 'text', name: 'code' },
  { type: 'richText', name: 'body', localized: true },
  { type: 'array', name: 'findings', fields: [{ type: 'text', name: 'text', localized: true }] },
  { type: 'row', fields: [{ type: 'text', name: 'note', localized: true }] },
]

test('every French text of a document is set, at every depth, and nothing else', () => {
  const words = { type: 'text', text: "L'été", format: 0 }
  const code = { type: 'text', text: "l'été", format: 16 }
  const link = { type: 'link', fields: { url: "https://example.org/l'ete" }, children: [words] }
  const document = {
    title: "L'été",
    slug: "l'ete",
    code: "l'été",
    body: { root: { type: 'root', children: [words, code, link] } },
    findings: [{ id: '1', text: "D'accord" }],
    note: "C'est tout",
    related: [{ relationTo: 'research', value: "l'id" }],
  }

  expect(typesetDocument(document, fields)).toEqual({
    ...document,
    title: 'L’été',
    body: {
      root: {
        type: 'root',
        children: [{ ...words, text: 'L’été' }, code, { ...link, children: [{ ...words, text: 'L’été' }] }],
      },
    },
    findings: [{ id: '1', text: 'D’accord' }],
    note: 'C’est tout',
  })
})

test('the words of a key figure are set; its address is not', () => {
  const fields = {
    id: '1',
    blockType: 'keyFigure',
    value: '12 %',
    label: "d'élèves",
    url: "https://a.example/d'ici",
  }
  const written = { root: { type: 'root', children: [{ type: 'block', version: 2, fields }] } }

  expect(typesetRichText(written)).toEqual({
    root: {
      type: 'root',
      children: [{ type: 'block', version: 2, fields: { ...fields, value: '12\u00A0%', label: 'd’élèves' } }],
    },
  })
})
