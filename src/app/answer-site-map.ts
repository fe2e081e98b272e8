import 'server-only'
import { countSent, listSentAddresses } from '../bulletins/store-archive'
import { countAddresses, listAddresses, mappedPlaces } from '../knowledge/store-site-map'
import { pathTo } from '../language/routes'
import { env } from '../platform/env'
import { type SitePage, siteMap, siteMapIndex } from '../syndication/site-map'
import { fixedPages, partPath, partSize, partsOf, readPart } from '../syndication/site-pages'
import { payload as open } from './payload'

const places = [...mappedPlaces, 'bulletins'] as const
type Place = (typeof places)[number]
/** The file of the pages that every site has. */
const fixed = 'site'

/** The map of a small site; of a large one, the index of its parts, or the part that `?part=` names. */
export async function answerSiteMap(request: Request): Promise<Response> {
  const { publicUrl } = env()
  const asked = new URL(request.url).searchParams.get('part')
  if (asked !== null && asked !== fixed) {
    const wanted = readPart(asked, places)
    const pages = wanted && (await pagesOf(wanted.place, wanted.part))
    return pages && pages.length > 0 ? answer(siteMap(pages, publicUrl)) : answer('', 404)
  }
  const payload = await open()
  const [counted, sent] = await Promise.all([countAddresses(payload), countSent(payload)])
  const held = [...counted, { place: 'bulletins' as const, ...sent }]
  const parts = partsOf(held)
  if (asked === fixed) return answer(siteMap(fixedPages(held), publicUrl))
  if (parts.length > 0) {
    return answer(siteMapIndex([{ path: partPath(fixed), updatedAt: null }, ...parts], publicUrl))
  }
  const lists = await Promise.all(held.map(({ place, total }) => (total > 0 ? pagesOf(place, 1) : [])))
  return answer(siteMap([...fixedPages(held), ...lists.flat()], publicUrl))
}

async function pagesOf(place: Place, part: number): Promise<SitePage[]> {
  const payload = await open()
  if (place !== 'bulletins') return listAddresses(payload, { place, part, size: partSize })
  const editions = await listSentAddresses(payload, { part, size: partSize })
  return editions.map(({ slug, date, locales }) => ({
    paths: {
      fr: locales.includes('fr') ? pathTo('fr', place, slug) : null,
      en: locales.includes('en') ? pathTo('en', place, slug) : null,
    },
    updatedAt: date.toISOString(),
  }))
}

function answer(body: string, status = 200): Response {
  const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' }
  return new Response(body, { status, headers })
}
