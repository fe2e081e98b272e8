import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/print/blocks'

test('paragraphs keep their emphasis, their links and their line breaks', () => {
  expect(
    blocksOf('<p>Un <strong>mot <em>fort</em></strong>,<br><a href="mailto:a@example.org">écrire</a></p>'),
  ).toEqual([
    {
      type: 'paragraph',
      spans: [
        { text: 'Un ' },
        { text: 'mot ', strong: true },
        { text: 'fort', strong: true, em: true },
        { text: ',' },
        { break: true },
        { text: 'écrire', href: 'mailto:a@example.org' },
      ],
    },
  ])
})

test('a list within a list stays within its item', () => {
  expect(blocksOf('<ol><li>un<ul><li>deux</li></ul></li><li><p>trois</p></li></ol>')).toEqual([
    {
      type: 'list',
      ordered: true,
      items: [
        [
          { type: 'paragraph', spans: [{ text: 'un' }] },
          { type: 'list', ordered: false, items: [[{ type: 'paragraph', spans: [{ text: 'deux' }] }]] },
        ],
        [{ type: 'paragraph', spans: [{ text: 'trois' }] }],
      ],
    },
  ])
})

test('headings never jump a level', () => {
  const levels = blocksOf('<h3>a</h3><h2>b</h2><h3>c</h3>').map((block) => 'level' in block && block.level)

  expect(levels).toEqual([2, 2, 3])
})

test('a link that is not one to follow gives its words alone', () => {
  expect(blocksOf('<p><a href="javascript:alert(1)">ici</a></p>')).toEqual([
    { type: 'paragraph', spans: [{ text: 'ici' }] },
  ])
})

test('what is quoted is a quotation, and no text gives no block', () => {
  expect(blocksOf('<blockquote><p>dit</p></blockquote>')).toEqual([
    { type: 'quote', blocks: [{ type: 'paragraph', spans: [{ text: 'dit' }] }] },
  ])
  expect(blocksOf('')).toEqual([])
})

test('a key figure is set apart, its value first', () => {
  const html =
    '<figure><p>1 sur 4</p><figcaption>élèves<br>Source : <a href="https://a.example/">A</a></figcaption></figure><p>Après</p>'

  expect(blocksOf(html)).toEqual([
    {
      type: 'figure',
      blocks: [
        { type: 'paragraph', spans: [{ text: '1 sur 4' }] },
        {
          type: 'paragraph',
          spans: [
            { text: 'élèves' },
            { break: true },
            { text: 'Source : ' },
            { text: 'A', href: 'https://a.example/' },
          ],
        },
      ],
    },
    { type: 'paragraph', spans: [{ text: 'Après' }] },
  ])
})
