import { sentEditions } from '../../bulletins/store-archive'
import { listEverything } from '../../knowledge/store'
import { listOtherPages } from '../../knowledge/store-site-map'
import { env } from '../../platform/env'
import { siteMap } from '../../syndication/site-map'
import { sitePages } from '../../syndication/site-pages'
import { payload as open } from '../payload'

// The build has no database: asked each time, and kept for a while by whatever stands in front.
export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const payload = await open()
  const [entries, others, french, english] = await Promise.all([
    listEverything(payload),
    listOtherPages(payload),
    everyEdition((page) => sentEditions(payload, 'fr', page)),
    everyEdition((page) => sentEditions(payload, 'en', page)),
  ])
  const body = siteMap(sitePages(entries, { fr: french, en: english }, others), env().publicUrl)
  const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' }
  return new Response(body, { headers })
}

type Edition = { slug: string; date: Date }

async function everyEdition(
  read: (page: number) => Promise<{ editions: Edition[]; pages: number }>,
): Promise<Edition[]> {
  const first = await read(1)
  const rest = []
  for (let page = 2; page <= first.pages; page++) rest.push(...(await read(page)).editions)
  return [...first.editions, ...rest]
}
