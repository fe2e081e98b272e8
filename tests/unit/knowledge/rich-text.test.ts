import { describe, expect, test } from 'vitest'
import { type RichText, toMailHtml, toPlainText, toWebHtml } from '../../../src/knowledge/rich-text'

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format })
const block = (type: string, children: unknown[], extra = {}) => ({ type, version: 1, children, ...extra })
const paragraph = (...children: unknown[]) => block('paragraph', children)
const heading = (tag: string, words: string) => block('heading', [text(words)], { tag })
const link = (url: string, words: string) =>
  block('link', [text(words)], { fields: { url, linkType: 'custom' } })
const list = (listType: 'bullet' | 'number', ...items: string[]) =>
  block(
    'list',
    items.map((item, index) => block('listitem', [text(item)], { value: index + 1 })),
    { listType, tag: listType === 'number' ? 'ol' : 'ul' },
  )
const state = (...children: unknown[]): RichText => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
})

const article = state(
  paragraph(text('Lire '), text('tôt', 1), text(' et '), text('souvent', 2), text('.')),
  heading('h2', 'Pourquoi'),
  list('bullet', 'Le sommeil', 'Le lien'),
  list('number', 'Écouter', 'Agir'),
  block('quote', [text('Une parole.')]),
  paragraph(text('Voir '), link('https://example.org/a?b=1&c=2', 'le guide'), text('.')),
)

test('the page has plain tags, and nothing of the editor’s classes and styles', () => {
  expect(toWebHtml(article)).toBe(
    [
      '<p>Lire <strong>tôt</strong> et <em>souvent</em>.</p>',
      '<h2>Pourquoi</h2>',
      '<ul><li>Le sommeil</li><li>Le lien</li></ul>',
      '<ol><li>Écouter</li><li>Agir</li></ol>',
      '<blockquote>Une parole.</blockquote>',
      '<p>Voir <a href="https://example.org/a?b=1&amp;c=2">le guide</a>.</p>',
    ].join(''),
  )
})

test('plain text says the same words and the same addresses', () => {
  expect(toPlainText(article)).toBe(
    [
      'Lire tôt et souvent.',
      'Pourquoi',
      '- Le sommeil\n- Le lien',
      '1. Écouter\n2. Agir',
      '> Une parole.',
      'Voir le guide (https://example.org/a?b=1&c=2).',
    ].join('\n\n'),
  )
})

test('headings begin under the title of the page, without a jump', () => {
  expect(toWebHtml(state(heading('h3', 'Seul'), paragraph(text('Texte'))))).toBe('<h2>Seul</h2><p>Texte</p>')
  expect(toMailHtml(state(heading('h3', 'Seul'), paragraph(text('Texte'))))).toContain('<h3>Seul</h3>')
})

describe('whatever was stored, nothing unsafe comes out', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'vbscript:x',
    '',
  ])('a link to %j keeps its words and leads nowhere', (url) => {
    const html = toWebHtml(state(paragraph(link(url, 'ici'))))

    expect(html).toBe('<p><a>ici</a></p>')
    expect(toPlainText(state(paragraph(link(url, 'ici'))))).toBe('ici')
  })

  test('markup typed as text stays text', () => {
    const html = toWebHtml(state(paragraph(text('<script>alert(1)</script><mj-raw>'))))

    expect(html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;mj-raw&gt;</p>')
  })

  test('a node of an unknown kind leaves no trace', () => {
    expect(toWebHtml(state(paragraph(text('Avant')), block('block', [], { fields: {} })))).toBe(
      '<p>Avant</p>',
    )
  })
})

test.each([null, undefined, state(), state(paragraph())])('nothing written gives nothing', (empty) => {
  expect(toWebHtml(empty)).toBe('')
  expect(toPlainText(empty)).toBe('')
})

describe('a key figure', () => {
  const fields = {
    blockType: 'keyFigure',
    value: '1 sur 4',
    label: 'élèves <en> emploi',
    scope: 'Montérégie',
    period: '2023',
    source: 'Enquête & cie',
    url: 'https://example.org/a?b=1&c=2',
  }
  const figure = (change: object = {}) => block('block', [], { fields: { ...fields, ...change } })
  const source = '<a href="https://example.org/a?b=1&amp;c=2">Enquête &amp; cie</a>'

  test('is a figure with its caption on the page, and a quotation in a mail', () => {
    expect(toWebHtml(state(paragraph(text('Avant')), figure()))).toBe(
      `<p>Avant</p><figure><p>1 sur 4</p><figcaption>élèves &lt;en&gt; emploi (Montérégie, 2023)<br />Source\u00A0: ${source}</figcaption></figure>`,
    )
    expect(toMailHtml(state(figure()), 'en')).toBe(
      `<blockquote><p><strong>1 sur 4</strong></p><p>élèves &lt;en&gt; emploi (Montérégie, 2023)<br />Source: ${source}</p></blockquote>`,
    )
  })

  test('keeps its words and its source in plain text, alone in its text too', () => {
    expect(toPlainText(state(figure(), paragraph(text('Après'))))).toBe(
      '1 sur 4 – élèves <en> emploi (Montérégie, 2023)\nSource\u00A0: Enquête & cie (https://example.org/a?b=1&c=2)\n\nAprès',
    )
    expect(toPlainText(state(figure()))).toContain('1 sur 4')
  })

  test('says neither where nor when, and links to nothing, when nobody said', () => {
    const bare = figure({ scope: '', period: null, url: 'javascript:alert(1)' })

    expect(toWebHtml(state(bare))).toContain(
      '<figcaption>élèves &lt;en&gt; emploi<br />Source\u00A0: Enquête &amp; cie</figcaption>',
    )
  })

  test.each([
    ['without a value', { value: ' ' }],
    ['without what it counts', { label: undefined }],
    ['without a source', { source: '' }],
    ['of another kind', { blockType: 'video' }],
  ])('%s is not shown', (_, change) => {
    const written = state(paragraph(text('Avant')), figure(change), paragraph(text('Après')))

    expect(toWebHtml(written)).toBe('<p>Avant</p><p>Après</p>')
    expect(toMailHtml(written)).toBe('<p>Avant</p><p>Après</p>')
    expect(toPlainText(written)).toBe('Avant\n\nAprès')
  })
})
