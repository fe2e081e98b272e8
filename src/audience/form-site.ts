/** The origin of a site as staff type it (`https://exemple.org/page` is `https://exemple.org`); `null` when it is none. */
export function siteOrigin(typed: string): string | null {
  const text = typed.trim()
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.username || url.password) return null
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname)) ? url.origin : null
}

const isLocal = (hostname: string) => hostname === 'localhost' || hostname === '127.0.0.1'
