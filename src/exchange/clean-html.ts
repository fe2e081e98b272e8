import sanitizeHtml from 'sanitize-html'
import { isSafeHref } from '../knowledge/safe-href'

export type CleanHtml = { html: string; pictures: string[]; lost: string[] }

const kept = ['p', 'h2', 'h3', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'blockquote', 'br']
const told = new Set(['table', 'iframe', 'video', 'audio', 'embed', 'object', 'form', 'svg', 'script'])
const renamed: Record<string, string> = {
  h1: 'h2',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  b: 'strong',
  i: 'em',
  div: 'p',
  section: 'p',
  article: 'p',
  tr: 'p',
  dt: 'p',
  dd: 'p',
  figcaption: 'p',
  pre: 'p',
}

/** HTML narrowed to what the editor offers; says which pictures it named and what it could not keep. */
export function cleanHtml(source: string): CleanHtml {
  const pictures: string[] = []
  const lost = new Set<string>()
  const html = sanitizeHtml(source, {
    allowedTags: kept,
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nestingLimit: 30,
    transformTags: {
      '*': (tagName, attribs) => {
        if (tagName === 'img' && attribs.src) pictures.push(attribs.src)
        if (told.has(tagName)) lost.add(tagName)
        if (tagName !== 'a') return { tagName: renamed[tagName] ?? tagName, attribs: {} }
        const href = (attribs.href ?? '').trim()
        const isSafe: boolean = isSafeHref(href)
        if (href && !isSafe) lost.add(href.slice(0, 60))
        return {
          tagName: isSafe ? 'a' : 'span',
          attribs: isSafe ? { href } : ({} as sanitizeHtml.Attributes),
        }
      },
    },
    exclusiveFilter: ({ tag, text }) => tag !== 'br' && text.trim() === '',
  })
  return { html: html.trim(), pictures, lost: [...lost] }
}

const tag = /<\/?(p|h[1-6]|ul|ol|li|br|strong|em|b|i|a|blockquote|div|span|table|img|script|iframe)\b/i

/** A value of a table or a JSON may be HTML or Markdown: its tags tell. */
export function isHtml(text: string): boolean {
  const at = text.search(tag)
  return at >= 0 && text.includes('>', at)
}

/** No longer than anybody writes them: each `![` that nothing closes is looked into no further. */
const picture = /!\[([^\]]{0,1000})\]\(([^)\s]{1,2000})(?:\s[^)]{0,1000})?\)/g

/** What HTML holds that is no text: where it opens and where it closes. */
const unwritten = [
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<style\b/gi, /<\/style\s*>/gi],
  [/<!--/g, /-->/g],
] as const

/** Markdown without the HTML it may hold, its headings between h2 and h3, its pictures told apart. */
export function cleanMarkdown(source: string): { markdown: string; pictures: string[]; lost: string[] } {
  const pictures: string[] = []
  const withoutPictures = source.replaceAll(picture, (_, alt: string, address: string) => {
    pictures.push(address)
    return alt
  })
  const markdown = unwritten
    .reduce((text, [opening, closing]) => without(text, opening, closing), withoutPictures)
    .replaceAll(/<\/?[a-z][a-z0-9-]*(\s[^<>]*)?\/?>/gi, '')
    .replaceAll(/^# (?=\S)/gm, '## ')
    .replaceAll(/^#{4,6} (?=\S)/gm, '### ')
  return { markdown, pictures, lost: /<(table|iframe|script|video)\b/i.test(source) ? ['html'] : [] }
}

/** The text but for what stands from each opening to the closing after it. What nothing closes stays, and so does the rest. */
function without(text: string, opening: RegExp, closing: RegExp): string {
  let kept = ''
  let from = 0
  for (;;) {
    opening.lastIndex = from
    const start = opening.exec(text)
    if (!start) break
    closing.lastIndex = opening.lastIndex
    if (!closing.test(text)) break
    kept += text.slice(from, start.index)
    from = closing.lastIndex
  }
  return kept + text.slice(from)
}
