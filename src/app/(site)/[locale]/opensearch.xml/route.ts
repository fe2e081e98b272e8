import { isLocale, languageTag } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { searchWords } from '../../../../language/words/search'
import { env } from '../../../../platform/env'
import { siteIdentity } from '../../../../site/head/identity'
import { element, xmlFile } from '../../../../syndication/xml'

export const dynamic = 'force-dynamic'

/** How a browser searches here by itself (OpenSearch 1.1 draft 6). */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'fr'
  const { name } = await siteIdentity(locale)
  const template = `${env().publicUrl}${pathTo(locale, 'search')}?q={searchTerms}`
  const description = element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    // At most 16 characters, says the specification.
    element('ShortName', {}, [...name].slice(0, 16).join('').trim()),
    element('Description', {}, searchWords[locale].openSearch(name)),
    element('Language', {}, languageTag[locale]),
    element('InputEncoding', {}, 'UTF-8'),
    element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, `${env().publicUrl}/icon.svg`),
    element('Url', { type: 'text/html', method: 'get', template }),
  ])
  return new Response(xmlFile(description), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
