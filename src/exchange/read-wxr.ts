import { SaxesParser } from 'saxes'
import type { Locale } from '../language/locale'
import type { ExchangeWords } from '../language/words/exchange'
import { limits } from './limits'
import { type Row, UnreadableFile, type Values } from './row'

type Given = { text: string; file: string; locale: Locale; words: ExchangeWords }

type Item = { line: number; fields: Record<string, string>; terms: string[] }

const deepest = 40
/** What WordPress files everything under when nobody chose. */
const noCategory = new Set(['uncategorized', 'non-classe'])

/**
 * Contents of a WordPress export (WXR 1.x). Read as it streams by, without a document type: entities are never expanded.
 * Menus, attachments and what is in the trash are left out.
 */
export function readWxr({ text, file, locale, words }: Given): { rows: Row[]; leftOut: number } {
  const { items, isWxr } = parse(text, words)
  if (!isWxr) throw new UnreadableFile(words.file.notWxr)
  const contents = items.filter(
    ({ fields }) => isContent(fields['wp:post_type']) && fields['wp:status'] !== 'trash',
  )
  if (contents.length > limits.rows) throw new UnreadableFile(words.file.tooManyRows(limits.rows))
  return {
    rows: contents.map((item) => rowOf(item, file, locale)),
    leftOut: items.length - contents.length,
  }
}

const isContent = (type: string | undefined) => type === 'post' || type === 'page'

function parse(text: string, words: ExchangeWords): { items: Item[]; isWxr: boolean } {
  const parser = new SaxesParser({ position: true })
  const items: Item[] = []
  const path: string[] = []
  let item: Item | null = null
  let written = ''
  let isWxr = false

  const broken = (reason: string) => new UnreadableFile(words.file.brokenXml(parser.line, reason))
  parser.on('error', (error) => {
    throw broken(error.message)
  })
  parser.on('doctype', () => {
    throw broken(words.file.doctype)
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    written = ''
    if (path.length > deepest) throw broken(words.file.tooDeep)
    if (name === 'item') item = { line: parser.line, fields: {}, terms: [] }
    else if (name === 'category' && item && attributes.nicename) item.terms.push(String(attributes.nicename))
  })
  const write = (more: string) => {
    if (written.length + more.length > limits.value) throw broken(words.file.tooLong)
    written += more
  }
  parser.on('text', write)
  parser.on('cdata', write)
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (name === 'wp:wxr_version') isWxr = true
    if (name === 'item' && item) {
      items.push(item)
      item = null
    } else if (item && path.at(-1) === 'item') item.fields[name] = written
    written = ''
  })
  parser.write(text.replace(/^\uFEFF/, '')).close()
  return { items, isWxr }
}

function rowOf({ line, fields, terms }: Item, file: string, locale: Locale): Row {
  const values: Values = {
    title: fields.title?.trim(),
    slug: fields['wp:post_name'] || undefined,
    lead: plain(fields['excerpt:encoded']),
    body: paragraphs(fields['content:encoded'] ?? ''),
    themes: terms.filter((term) => !noCategory.has(term)),
    publishedAt: day(fields['wp:post_date_gmt']) ?? day(fields['wp:post_date']),
  }
  return {
    place: { file, line },
    kind: fields['wp:post_type'] === 'page' ? 'pages' : null,
    locale,
    values,
    notes: [],
  }
}

const plain = (html = '') =>
  upToLast('>', html, (tags) => tags.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim() || undefined

/** WordPress writes 0000-00-00 for a draft that never had a day. */
const day = (date = '') => (/^[1-9]\d{3}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : undefined)

/** The classic editor keeps no paragraph tags, only empty lines; its shortcodes mean nothing here. */
function paragraphs(html: string): string {
  const text = upToLast(']', html, (codes) =>
    codes.replaceAll(/\[\/?(caption|gallery|embed|audio|video)\b[^\]]*\]/g, ''),
  ).trim()
  if (!text || /<p[\s>]/i.test(text)) return text
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) =>
      /^\s*<(h\d|ul|ol|blockquote|table|div|figure|!--)/i.test(block) ? block : `<p>${block}</p>`,
    )
    .join('\n')
}

/** Changes a text up to the last sign that closes something: after it, each opening would be followed to the end for nothing. */
function upToLast(sign: string, text: string, change: (closed: string) => string): string {
  const end = text.lastIndexOf(sign) + 1
  return change(text.slice(0, end)) + text.slice(end)
}
