import { expect, test } from 'vitest'
import { dressRichBody } from '../../../emails/parts/rich-body'
import { named, readHtml, styleOf } from './read-html'

test('only the tags of the allow-list pass', () => {
  const html = dressRichBody(
    '<p onclick="x()">Un<script>alert(1)</script></p></td></mj-raw><mj-raw><img src="https://example.org/p.gif"><style>p{}</style>',
  )

  expect(html.replace(/ style="[^"]*"/g, '')).toBe('<p>Un</p>')
})

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.net'])(
  'a link to %j loses its address',
  (href) => {
    expect(readHtml(dressRichBody(`<a href="${href}">ici</a>`))[0]?.attributes.href).toBeUndefined()
  },
)

test.each([
  ['<h3>Un</h3><h3>Deux</h3>', ['h2', 'h2']],
  ['<h2>Un</h2><h3>Deux</h3>', ['h2', 'h3']],
  ['<h2>Un</h2><h5>Deux</h5>', ['h2', 'h3']],
  ['<h4>Un</h4><h2>Deux</h2>', ['h2', 'h2']],
  ['<h1>Un</h1><h2>Deux</h2>', ['h2', 'h3']],
])('the headings of %s follow the h1 of the mail without a jump', (html, expected) => {
  expect(readHtml(dressRichBody(html)).map((tag) => tag.name)).toEqual(expected)
})

test('a link is underlined, and has a class that turns it dark', () => {
  const [link] = named(
    readHtml(dressRichBody('<p><a href="https://example.org/?a=1&amp;b=2">voir</a></p>')),
    'a',
  )

  expect(link?.attributes).toMatchObject({ href: 'https://example.org/?a=1&b=2', class: 'river' })
  expect(link && styleOf(link)['text-decoration']).toBe('underline')
})

test('a passage in another language keeps saying so, and no-break spaces stay', () => {
  const html = dressRichBody('<p lang="en">Stay&nbsp;in school</p>')

  expect(html).toContain('lang="en"')
  expect(html).toContain('Stay\u00a0in school')
})

test.each(['https://example.org/', 'mailto:info@example.org', 'tel:+14505550100'])(
  'a link to %j stays',
  (href) => {
    expect(readHtml(dressRichBody(`<a href="${href}">ici</a>`))[0]?.attributes.href).toBe(href)
  },
)
