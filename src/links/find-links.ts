const named = new Set(['url', 'originalUrl', 'registrationUrl', 'onlineUrl', 'website'])
const longest = 500
const mostInOne = 300

/**
 * The outside addresses that a document points to, wherever they are in it: links of its texts, sources, registration. A
 * link to `ownOrigin` is the site’s own affair.
 */
export function findLinks(document: unknown, ownOrigin: string): Set<string> {
  const found = new Set<string>()
  walk(document, 0)
  return found

  function walk(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > 60 || found.size >= mostInOne) return
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') walk(inner, depth + 1)
      else if (named.has(name) && isOutside(inner, ownOrigin)) found.add(normal(inner))
    }
  }
}

function isOutside(text: string, ownOrigin: string): boolean {
  if (text.length > longest || !URL.canParse(text)) return false
  const { protocol, origin } = new URL(text)
  return /^https?:$/.test(protocol) && origin !== ownOrigin
}

/** One page, one check: what comes after `#` is for the browser. Credentials are nobody’s to send. */
function normal(text: string): string {
  const url = new URL(text)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}
