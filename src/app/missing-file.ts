import 'server-only'
import { escapeHtml } from '../knowledge/escape-html'
import { isLocale, type Locale, languageTag } from '../language/locale'
import { pathTo } from '../language/routes'
import { printWords } from '../language/words/print'
import { NoTypesetter } from '../print/typeset'

type Offer = { path: string; title: string; locale: Locale }

/** A page in the reader's language that says there is no such file, and where the content can be read instead. */
export function missingFile(asked: string, offer?: Offer): Response {
  const locale = isLocale(asked) ? asked : 'fr'
  const words = printWords[locale]
  const next = offer
    ? `${words.inOtherLanguage} <a href="${escapeHtml(offer.path)}" lang="${languageTag[offer.locale]}">${escapeHtml(offer.title)}</a>`
    : `${words.nothingHereText} <a href="${pathTo(locale)}">${words.toHome}</a>`
  return page(locale, 404, words.nothingHere, next)
}

/** What `make` answers; on a platform without the typesetter, a page that says that nothing is printed here. */
export async function printed(locale: Locale, make: () => Promise<Response>): Promise<Response> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof NoTypesetter)) throw error
    const words = printWords[locale]
    const text = `${words.cannotPrintText} <a href="${pathTo(locale)}">${words.toHome}</a>`
    return page(locale, 503, words.cannotPrint, text)
  }
}

/** `text` is HTML. */
function page(locale: Locale, status: number, title: string, text: string): Response {
  const body = `<!doctype html>
<html lang="${languageTag[locale]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': languageTag[locale],
    'Content-Security-Policy': "default-src 'none'; frame-ancestors *",
  }
  return new Response(body, { status, headers })
}
