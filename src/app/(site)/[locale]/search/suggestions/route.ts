import { isLocale } from '../../../../../language/locale'
import { searchWords } from '../../../../../language/words/search'
import { systemClock } from '../../../../../platform/clock'
import { waitFor } from '../../../../../platform/limits'
import { suggest } from '../../../../../search/suggest'
import { kindWord } from '../../../../../site/search/found-mark'
import { library } from '../../../../library'

export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'private, max-age=30', 'X-Robots-Tag': 'noindex' }

/** `{"suggestions":[{"title","path","kind"}]}`, at most six, `kind` in words. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'fr'
  const wait = await waitFor('suggestions', request.headers)
  if (wait !== null) {
    const told = { message: searchWords[locale].tooMany, suggestions: [] }
    return Response.json(told, { status: 429, headers: { 'Retry-After': String(wait) } })
  }
  const question = { locale, asked: new URL(request.url).searchParams.get('q') }
  const found = await suggest(await library(), question, systemClock())
  const suggestions = found.map(({ title, path, kind }) => ({ title, path, kind: kindWord(kind, locale) }))
  return Response.json({ suggestions }, { headers })
}
