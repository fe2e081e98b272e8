import { findDocument } from '../../knowledge/store-documents'
import { readSite } from '../../knowledge/store-site'
import { type Locale, languageTag } from '../../language/locale'
import { sharingWords } from '../../language/words/sharing'
import { env } from '../../platform/env'
import { shareImageSize } from '../../print/draw-share-image'
import { oembedAnswer, readOembedRequest } from '../../sharing/oembed'
import { payload as open } from '../payload'

export const dynamic = 'force-dynamic'

/** oEmbed 1.0 (oembed.com): 501 for a format we do not speak, 404 for what is not public here, 400 for the rest. */
export async function GET(request: Request): Promise<Response> {
  const origin = env().publicUrl
  const asked = readOembedRequest(new URL(request.url).searchParams, origin)
  const words = sharingWords[asked.locale].oembed
  if (asked.outcome !== 'asked') {
    return refusal(refusals[asked.outcome], words[asked.outcome], asked.locale)
  }
  const payload = await open()
  const found = await findDocument(payload, asked)
  if (found.outcome === 'moved') {
    const url = new URL(request.url)
    url.searchParams.set('url', origin + found.path)
    return new Response(null, { status: 308, headers: { ...openToAll, Location: `/oembed${url.search}` } })
  }
  if (found.outcome !== 'found') return refusal(404, words.absent, asked.locale)
  const site = await readSite(payload, asked.locale)
  const answer = oembedAnswer(found.document, site, { origin, most: asked.most, image: shareImageSize })
  return Response.json(answer, {
    headers: { ...openToAll, 'Cache-Control': 'public, max-age=300', ...inLanguage(asked.locale) },
  })
}

const refusals = { 'wrong-url': 404, 'wrong-format': 501, 'wrong-size': 400 }

/** Pages of other sites may ask too. */
const openToAll = { 'Access-Control-Allow-Origin': '*' }

function refusal(status: number, error: string, locale: Locale): Response {
  return Response.json({ error }, { status, headers: { ...openToAll, ...inLanguage(locale) } })
}

function inLanguage(locale: Locale) {
  return { 'Content-Language': languageTag[locale] }
}
