import 'server-only'
import { escapeHtml } from '../knowledge/escape-html'
import { isLocale, type Locale, languageTag } from '../language/locale'
import { pathTo } from '../language/routes'
import { printWords } from '../language/words/print'

type Offer = { path: string; title: string; locale: Locale }

/** A page in the reader's language that says there is no such file, and where the content can be read instead. */
export function missingFile(asked: string, offer?: Offer): Response {
  const locale = isLocale(asked) ? asked : 'fr'
  const words = printWords[locale]
  const next = offer
    ? `${words.inOtherLanguage} <a href="${escapeHtml(offer.path)}" lang="${languageTag[offer.locale]}">${escapeHtml(offer.title)}</a>`
    : `${words.nothingHereText} <a href="${pathTo(locale)}">${words.toHome}</a>`
  const body = `<!doctype html>
<html lang="${languageTag[locale]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.nothingHere}</title></head>
<body><main><h1>${words.nothingHere}</h1><p>${next}</p></main></body>
</html>
`
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': languageTag[locale],
    'Content-Security-Policy': "default-src 'none'; frame-ancestors *",
  }
  return new Response(body, { status: 404, headers })
}
