import { type Localised, languageTag, locales } from '../language/locale'
import { element, xmlFile } from './xml'

/** A page in each language it has, with paths from the root. */
export type SitePage = { paths: Localised<string | null>; updatedAt: string | null }

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A site map with, for each address, the same page in the other language. */
export function siteMap(pages: SitePage[], origin: string): string {
  const urls = pages.flatMap((page) => locales.flatMap((locale) => urlOf(page, page.paths[locale], origin)))
  const namespaces = { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return xmlFile(element('urlset', namespaces, urls))
}

/** The list of the files that make the map of a site too large for one; sitemaps.org, “Sitemap index”. */
export function siteMapIndex(files: { path: string; updatedAt: string | null }[], origin: string): string {
  const children = files.map(({ path, updatedAt }) =>
    element('sitemap', {}, [element('loc', {}, origin + path), ...lastChange(updatedAt)]),
  )
  return xmlFile(element('sitemapindex', { xmlns: namespace }, children))
}

function urlOf({ paths, updatedAt }: SitePage, path: string | null, origin: string): string[] {
  if (!path) return []
  const isInBoth = locales.every((locale) => paths[locale])
  const alternates = locales.map((locale) => alternate(languageTag[locale], origin + paths[locale]))
  return [
    element('url', {}, [
      element('loc', {}, origin + path),
      ...lastChange(updatedAt),
      ...(isInBoth ? [...alternates, alternate('x-default', origin + paths.fr)] : []),
    ]),
  ]
}

function lastChange(updatedAt: string | null): string[] {
  return updatedAt ? [element('lastmod', {}, new Date(updatedAt).toISOString())] : []
}

function alternate(hreflang: string, href: string): string {
  return element('xhtml:link', { rel: 'alternate', hreflang, href })
}
