import { expect, test } from 'vitest'
import { checkDocument } from '../../../src/knowledge/checks'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const body = (...children: object[]) => ({ root: { type: 'root', children } })
const link = (words: string) => ({ type: 'link', children: [text(words)] })
const heading = (tag: string) => ({ type: 'heading', tag, children: [text('Un titre')] })

test('says what typography will change, and where', () => {
  expect(checkDocument({ title: "L'été", slug: "l'ete" }, 'fr')).toEqual([
    { code: 'typography', field: 'title', before: "L'été", after: 'L’été' },
  ])
})

test('leaves English typography alone', () => {
  expect(checkDocument({ title: "It's here: now" }, 'en')).toEqual([])
})

test.each(['ici', 'Cliquez ici', 'click here', 'https://example.org'])(
  'a link that reads %j is told',
  (words) => {
    expect(checkDocument({ body: body(link(words)) }, 'fr')).toEqual([
      { code: 'vague-link', field: 'body', before: words },
    ])
  },
)

test('a heading of the third level before any of the second is told', () => {
  expect(checkDocument({ body: body(heading('h3'), heading('h2')) }, 'fr')).toEqual([
    { code: 'heading-jump', field: 'body' },
  ])
  expect(checkDocument({ body: body(heading('h2'), heading('h3')) }, 'fr')).toEqual([])
})

test('a content that no filter would find is told', () => {
  expect(checkDocument({ audiences: [], themes: ['one'] }, 'fr')).toEqual([
    { code: 'no-audience', field: 'audiences' },
  ])
})

test('says what typography will change in a key figure too, and leaves its address', () => {
  const figure = {
    type: 'block',
    fields: { value: '1 sur 4', label: "d'élèves", url: "https://a.example/l'un" },
  }

  expect(checkDocument({ body: body(figure) }, 'fr')).toEqual([
    { code: 'typography', field: 'body', before: "d'élèves", after: 'd’élèves' },
  ])
})

test('emoji, which the printed sheet leaves out, are told once each', () => {
  expect(checkDocument({ lead: 'Bravo 🎉🎉 © 2026', body: body(text('Vu 👀')) }, 'en')).toEqual([
    { code: 'not-printed', field: 'lead', before: '🎉' },
    { code: 'not-printed', field: 'body', before: '👀' },
  ])
})
