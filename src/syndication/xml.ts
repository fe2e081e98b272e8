/** Text for an element or a quoted attribute. What XML 1.0 cannot hold, even escaped, is left out (s. 2.2). */
export function escapeXml(text: string): string {
  return text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

// Control characters, halves of surrogate pairs, and the two code points that are not characters.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

type Attributes = Record<string, string | null>

/** `content` is text unless it is a list, which holds elements made by this function. An attribute that is `null` is left out. */
export function element(name: string, attributes: Attributes, content: string | string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('')
  if (content.length === 0) return `<${name}${written}/>`
  const inside = typeof content === 'string' ? escapeXml(content) : `\n${content.join('\n')}\n`
  return `<${name}${written}>${inside}</${name}>`
}

export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}
