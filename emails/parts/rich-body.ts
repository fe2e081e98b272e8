import sanitizeHtml, { type Attributes } from 'sanitize-html'
import { light, mailFonts } from '../../src/theme/tokens'

/**
 * An editor's rich text as the mail needs it: inline styles on each tag, headings that follow the h1 without a jump.
 * The fragment arrives sanitised; it is filtered again here because MJML would take `<mj-raw>` for its own.
 */
export function dressRichBody(html: string): string {
  const levels = followingHeadings(html)
  return sanitizeHtml(html, {
    allowedTags: [
      'p',
      'strong',
      'em',
      'b',
      'i',
      'a',
      'br',
      'ul',
      'ol',
      'li',
      'blockquote',
      'sup',
      'sub',
      'h2',
      'h3',
    ],
    allowedAttributes: { '*': ['class', 'style', 'lang', 'dir'], a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    transformTags: {
      '*': (tagName, { href, lang }) => {
        const heading = /^h[1-6]$/.test(tagName) ? (levels.shift() ?? 'h2') : null
        const dress = look[heading ?? tagName]
        const attribs: Attributes = { ...(href && { href }), ...(lang && { lang }), ...dress }
        return { tagName: heading ?? tagName, attribs }
      },
    },
  })
}

/** The shallowest heading of the fragment becomes an h2, every deeper one an h3. */
function followingHeadings(html: string): ('h2' | 'h3')[] {
  const depths = [...html.matchAll(/<h([1-6])\b/gi)].map((found) => Number(found[1]))
  const top = Math.min(...depths)
  let seenTop = false
  return depths.map((depth) => {
    seenTop ||= depth === top
    return depth === top || !seenTop ? 'h2' : 'h3'
  })
}

const heading = `font-family:${mailFonts.title.replaceAll('"', "'")};font-weight:normal;line-height:1.3;color:${light.ink}`

const look: Record<string, { style: string; class?: string }> = {
  p: { style: 'margin:0 0 16px;font-size:16px;line-height:1.6' },
  a: { class: 'river', style: `color:${light.river};text-decoration:underline` },
  ul: { style: 'margin:0 0 16px;padding:0 0 0 24px' },
  ol: { style: 'margin:0 0 16px;padding:0 0 0 24px' },
  li: { style: 'margin:0 0 8px;font-size:16px;line-height:1.6' },
  blockquote: {
    class: 'edge-river',
    style: `margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid ${light.river}`,
  },
  h2: { class: 'ink', style: `margin:24px 0 8px;font-size:24px;${heading}` },
  h3: { class: 'ink', style: `margin:20px 0 8px;font-size:20px;${heading}` },
}
