/**
 * Rich text, from the editor's JSON to each thing a reader meets: the web page, the mail, plain text. One source, one
 * conversion each. Beside the stores this is the one file of the domain that imports from `@payloadcms`: the editor's
 * JSON is its own format, and its own converters read it.
 *
 * What comes out is sanitised whatever went in: data may have been imported, or written before a rule existed.
 */
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import sanitizeHtml from 'sanitize-html'
import type { Locale } from '../language/locale'
import {
  type KeyFigure,
  keyFigureInMail,
  keyFigureInText,
  keyFigureOnPage,
  keyFigureSlug,
  readKeyFigure,
} from './key-figure'
import { isSafeHref } from './safe-href'

/** The editor's state as the collections keep it. */
export type RichText = { root: { children: unknown[]; [key: string]: unknown }; [key: string]: unknown }

/** Safe HTML for a page: headings begin at h2, under the page's title. Empty when nothing was written. */
export function toWebHtml(state: RichText | null | undefined, locale: Locale = 'fr'): string {
  return startHeadingsAtTwo(toHtml(state, (figure) => keyFigureOnPage(figure, locale)))
}

/** The same for a chapter, whose title is an h2: its headings begin at h3. */
export function toChapterHtml(state: RichText | null | undefined, locale: Locale = 'fr'): string {
  return toWebHtml(state, locale)
    .replaceAll(/<(\/?)h3>/g, '<$1h4>')
    .replaceAll(/<(\/?)h2>/g, '<$1h3>')
}

/** Safe HTML of plain tags, without style: `emails/` dresses it. */
export function toMailHtml(state: RichText | null | undefined, locale: Locale = 'fr'): string {
  return toHtml(state, (figure) => keyFigureInMail(figure, locale))
}

function toHtml(state: RichText | null | undefined, setFigure: (figure: KeyFigure) => string): string {
  if (!hasWords(state)) return ''
  const html = convertLexicalToHTML({
    data: asEditorState(state),
    converters: ({ defaultConverters }) => ({
      ...defaultConverters,
      blocks: { [keyFigureSlug]: ({ node }: BlockNode) => withFigure(node.fields, setFigure) },
      unknown: () => '',
    }),
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
  return sanitizeHtml(html, {
    allowedTags: [
      'p',
      'strong',
      'em',
      'a',
      'ul',
      'ol',
      'li',
      'h2',
      'h3',
      'blockquote',
      'br',
      'figure',
      'figcaption',
    ],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    // Lines kept empty in the editor are spacing, which the style sheet gives.
    exclusiveFilter: ({ tag, text }) =>
      ['p', 'h2', 'h3', 'li', 'blockquote'].includes(tag) && text.trim() === '',
    transformTags: {
      a: (tagName, { href }) => ({ tagName, attribs: isSafeHref(href) ? { href } : {} }) as sanitizeHtml.Tag,
    },
  }).trim()
}

/** The same words and links, for the text part of a mail and for feeds. */
export function toPlainText(state: RichText | null | undefined, locale: Locale = 'fr'): string {
  if (!hasWords(state)) return ''
  const text = convertLexicalToPlaintext({
    data: asEditorState(state),
    converters: {
      paragraph: ({ node, nodesToPlaintext }) => `${nodesToPlaintext({ nodes: node.children }).join('')}\n\n`,
      heading: ({ node, nodesToPlaintext }) => `${nodesToPlaintext({ nodes: node.children }).join('')}\n\n`,
      quote: ({ node, nodesToPlaintext }) =>
        `${indent(nodesToPlaintext({ nodes: node.children }).join(''), '> ', '> ')}\n\n`,
      list: ({ node, nodesToPlaintext }) =>
        `${nodesToPlaintext({ nodes: node.children }).join('').trimEnd()}\n\n`,
      listitem: ({ node, parent, nodesToPlaintext }) => {
        const isNumbered = 'listType' in parent && parent.listType === 'number'
        const sign = isNumbered ? `${node.value}. ` : '- '
        return `${indent(nodesToPlaintext({ nodes: node.children }).join('').trim(), sign, ' '.repeat(sign.length))}\n`
      },
      link: ({ node, nodesToPlaintext }) => {
        const words = nodesToPlaintext({ nodes: node.children }).join('')
        const { url } = node.fields
        const shown = isSafeHref(url) ? url.replace(/^(mailto|tel):/, '') : ''
        return shown && shown !== words ? `${words} (${shown})` : words
      },
      linebreak: '\n',
      blocks: {
        [keyFigureSlug]: ({ node }: BlockNode) =>
          withFigure(node.fields, (figure) => `${keyFigureInText(figure, locale)}\n\n`),
      },
      unknown: () => '',
    },
  })
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

type BlockNode = { node: { fields: unknown } }

function withFigure(fields: unknown, set: (figure: KeyFigure) => string): string {
  const figure = readKeyFigure(fields)
  return figure ? set(figure) : ''
}

type EditorState = Parameters<typeof convertLexicalToHTML>[0]['data']

/** The generated types of the collections say less than the editor's own: the JSON is the same. */
function asEditorState(state: RichText): EditorState {
  return state as unknown as EditorState
}

function hasWords(state: RichText | null | undefined): state is RichText {
  return Array.isArray(state?.root?.children) && state.root.children.length > 0
}

/** A text whose headings begin at h3 would jump a level (WCAG 1.3.1). */
function startHeadingsAtTwo(html: string): string {
  return /<h2/.test(html) ? html : html.replaceAll(/<(\/?)h3>/g, '<$1h2>')
}

function indent(text: string, first: string, following: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : following) + line)
    .join('\n')
}
