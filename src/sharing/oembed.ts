import type { Document } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { isLocale, type Locale } from '../language/locale'
import { type Kind, kinds, pathTo, segments } from '../language/routes'
import { cardSize, embedCode } from './embed-code'
import { takenPaths } from './taken-paths'

/** `/oembed?url=…`, what machines read to show a card of a page (oembed.com, version 1.0). */
export function oembedPath(address: string): string {
  return `/oembed?format=json&url=${encodeURIComponent(address)}`
}

export type OembedRequest =
  | { outcome: 'asked'; locale: Locale; kind: Kind; slug: string; most: Size }
  | { outcome: 'wrong-url' | 'wrong-format' | 'wrong-size'; locale: Locale }

type Size = { width: number; height: number }

/** Reads a request; an address outside this site, or that is not a document’s, is refused. */
export function readOembedRequest(params: URLSearchParams, origin: string): OembedRequest {
  const url = params.get('url') ?? ''
  const asked = URL.canParse(url) && new URL(url).origin === new URL(origin).origin ? new URL(url) : null
  const [, language, section, slug, ...rest] = (asked?.pathname ?? '').replace(/\/$/, '').split('/')
  const locale = isLocale(language) ? language : 'fr'
  const kind = kinds.find((one) => segments[one][locale] === section)
  if (!isLocale(language) || !kind || !slug || rest.length > 0 || !/^[a-z0-9-]{1,120}$/.test(slug)) {
    return { outcome: 'wrong-url', locale }
  }
  if (!['json', null].includes(params.get('format'))) return { outcome: 'wrong-format', locale }
  const [width, height] = ['maxwidth', 'maxheight'].map((name) => {
    const value = params.get(name)
    if (value === null) return Number.POSITIVE_INFINITY
    return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
  })
  if (!width || !height) return { outcome: 'wrong-size', locale }
  return { outcome: 'asked', locale, kind, slug, most: { width, height } }
}

/** The answer of type `rich`, no larger than what was asked for. */
export function oembedAnswer(
  document: Document,
  site: SiteIdentity,
  { origin, most, image }: { origin: string; most: Size; image: Size },
): Record<string, string | number> {
  const width = Math.min(cardSize.width, most.width)
  const height = Math.min(cardSize.height, most.height)
  const fits = image.width <= most.width && image.height <= most.height
  return {
    version: '1.0',
    type: 'rich',
    title: document.title,
    author_name: site.publisher || site.name,
    author_url: origin + pathTo(document.locale),
    provider_name: site.name,
    provider_url: origin + pathTo(document.locale),
    cache_age: 300,
    html: embedCode(document, site, origin, { width, height }),
    width,
    height,
    ...(fits && {
      thumbnail_url: origin + takenPaths(document).image,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    }),
  }
}
