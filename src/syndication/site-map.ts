import { type Localised, languageTag, locales } from '../language/locale'
import { element, xmlFile } from './xml'

/** A page in each language it has, with paths from the root. */
export type SitePage = { paths: Localised<string | null>; updatedAt: string | null }

/** The limit of the protocol (sitemaps.org). An installation that nears it needs an index of several files. */
export const mostUrls = 50_000

/** A site map with, for each address, the same page in the other language. What passes the limit is left out, last first. */
export function siteMap(pages: SitePage[], origin: string): string {
  const urls = pages.flatMap((page) => locales.flatMap((locale) => urlOf(page, page.paths[locale], origin)))
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return xmlFile(element('urlset', namespaces, urls.slice(0, mostUrls)))
}

function urlOf({ paths, updatedAt }: SitePage, path: string | null, origin: string): string[] {
  if (!path) return []
  const isInBoth = locales.every((locale) => paths[locale])
  const alternates = locales.map((locale) => alternate(languageTag[locale], origin + paths[locale]))
  return [
    element('url', {}, [
      element('loc', {}, origin + path),
      ...(updatedAt ? [element('lastmod', {}, new Date(updatedAt).toISOString())] : []),
      ...(isInBoth ? [...alternates, alternate('x-default', origin + paths.fr)] : []),
    ]),
  ]
}

function alternate(hreflang: string, href: string): string {
  return element('xhtml:link', { rel: 'alternate', hreflang, href })
}
