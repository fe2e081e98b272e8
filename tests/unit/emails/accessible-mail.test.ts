import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderBulletin } from '../../../emails/bulletin'
import { renderDigest } from '../../../emails/digest'
import { renderNotice } from '../../../emails/notice'
import { light } from '../../../src/theme/tokens'
import { buildBulletin, buildDigest, buildItem, buildNotice } from './build-mail'
import { chainOf, inherited, named, readHtml, styleOf, type Tag } from './read-html'

const image = { url: 'https://example.org/lire.png', alt: 'Trois jeunes lisent', width: 1200, height: 600 }
const withImage = { heading: 'À la une', items: [buildItem('events', 0, { image, sample: true })] }

describe.each([
  ['a bulletin of 12 items', () => renderBulletin(buildBulletin())],
  ['a bulletin with an image', () => renderBulletin(buildBulletin({ sections: [withImage] }))],
  ['a bulletin in English', () => renderBulletin(buildBulletin({ lang: 'en-CA', opening: null }))],
  ['a digest', () => renderDigest(buildDigest())],
  ['a digest in English', () => renderDigest(buildDigest({ lang: 'en-CA' }))],
  ['a notice', () => renderNotice(buildNotice())],
  ['a notice in English', () => renderNotice(buildNotice({ lang: 'en-CA', action: null }))],
])('%s', (name, render) => {
  const lang = name.endsWith('in English') ? 'en-CA' : 'fr-CA'
  let html: string
  let subject: string
  let tags: Tag[]

  beforeAll(async () => {
    const mail = await render()
    html = mail.html
    subject = mail.subject
    tags = readHtml(html)
  })

  test('says its language and direction on html and on each child of body', () => {
    const places = tags.filter((tag) => tag.name === 'html' || tag.parent?.name === 'body')

    expect(places.length).toBeGreaterThan(1)
    expect(places.map((tag) => [tag.attributes.lang, tag.attributes.dir])).toEqual(
      places.map(() => [lang, 'ltr']),
    )
  })

  test('has one title, which is the subject', () => {
    expect(named(tags, 'title').map((tag) => tag.text)).toEqual([subject])
  })

  test('has role presentation on every table, those for Outlook too', () => {
    const tables = html.match(/<table\b[^>]*>/g) ?? []

    expect(tables.length).toBeGreaterThan(2)
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([])
  })

  test('has one h1 and no jump between headings', () => {
    const levels = named(tags, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((tag) => Number(tag.name[1]))

    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
  })

  test('has no script, form, frame, style sheet from elsewhere or pixel', () => {
    const names = named(tags, 'script', 'form', 'input', 'iframe', 'object', 'embed', 'link', 'svg', 'video')
    const handlers = tags.flatMap((tag) =>
      Object.keys(tag.attributes).filter((attribute) => attribute.startsWith('on')),
    )

    expect(names).toEqual([])
    expect(handlers).toEqual([])
    expect(html).not.toMatch(/@import|@font-face|url\(/)
    expect(named(tags, 'img').map((tag) => tag.attributes.src)).toEqual(
      name.endsWith('an image') ? [image.url] : [],
    )
  })

  test('stays under 70 KB, well below the 102 KB where Gmail cuts', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(70_000)
  })

  test('writes nothing under 14 px, and no text but titles tighter than 1.5', () => {
    const shown = tags.filter((tag) => isRead(tag) && tag.name !== 'title')

    expect(shown.length).toBeGreaterThan(5)
    for (const tag of shown) {
      const size = Number.parseFloat(inherited(tag, 'font-size') ?? '')
      const height = inherited(tag, 'line-height') ?? ''
      const ratio = height.endsWith('px') ? Number.parseFloat(height) / size : Number(height)

      expect(size, tag.ownText).toBeGreaterThanOrEqual(14)
      if (!/^h[1-3]$/.test(tag.name)) expect(ratio, tag.ownText).toBeGreaterThanOrEqual(1.5)
    }
  })

  test('underlines every link, and gives words to each', () => {
    const links = named(tags, 'a')

    expect(links.filter((tag) => styleOf(tag)['text-decoration'] !== 'underline')).toEqual([])
    expect(links.filter((tag) => tag.text.trim().length < 4)).toEqual([])
  })

  test('gives each image a text and a size', () => {
    for (const { attributes } of named(tags, 'img'))
      expect(attributes).toMatchObject({ alt: image.alt, width: '552', height: '276' })
  })

  test('tells the client that light and dark are both drawn', () => {
    const metas = named(tags, 'meta').map(({ attributes }) => `${attributes.name}: ${attributes.content}`)

    expect(metas).toContain('color-scheme: light dark')
    expect(metas).toContain('supported-color-schemes: light dark')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
  })

  test('gives each colour of text a class that turns it dark', () => {
    const coloured = tags.filter((tag) => styleOf(tag).color && tag.name !== 'img')

    expect(coloured.length).toBeGreaterThan(5)
    for (const tag of coloured) expect(turnsDark(tag, html), JSON.stringify(tag.attributes)).toBe(true)
  })

  test('passes html-validate, presets a11y and document', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:a11y', 'html-validate:document'],
      // MJML's <div role="article">: several mail clients drop an <article>, and its language with it.
      rules: { 'prefer-native-element': ['error', { exclude: ['article'] }] },
    })

    const report = await validator.validateString(html)

    expect(
      report.results.flatMap((result) => result.messages.map((found) => `${found.ruleId}: ${found.message}`)),
    ).toEqual([])
  })
})

function isRead(tag: Tag): boolean {
  const chain = chainOf(tag)
  const isHidden = chain.some(({ attributes }) => attributes['aria-hidden'] === 'true')
  return (
    tag.ownText.trim() !== '' &&
    !isHidden &&
    chain.every((around) => styleOf(around).display !== 'none') &&
    tag.name !== 'style'
  )
}

/** `color: ink` goes with the class `ink`; the colour on a button with a class such as `on-river`. */
function turnsDark(tag: Tag, html: string): boolean {
  const classes = (tag.attributes.class ?? '').split(' ')
  const colour = styleOf(tag).color
  const rule = classes.find((name) =>
    name.startsWith('on-') ? colour === light.onAction : light[name as keyof typeof light] === colour,
  )
  return rule !== undefined && html.includes(`.${rule}{`)
}
