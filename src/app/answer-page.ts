import 'server-only'
import { findLongPage } from '../knowledge/store-pages'
import { readSite } from '../knowledge/store-site'
import { isLocale, languageTag } from '../language/locale'
import { env } from '../platform/env'
import { printSheet } from '../print/print-sheet'
import { printablePage } from '../print/printable-page'
import { attachment } from './attachment'
import { missingFile, printed } from './missing-file'
import { payload as open } from './payload'

/** A long page to print: `/fr/pages/<slug>.pdf`. */
export async function answerPageSheet({ locale, slug }: { locale: string; slug: string }): Promise<Response> {
  if (!isLocale(locale)) return missingFile(locale)
  const payload = await open()
  const found = await findLongPage(payload, { locale, slug })
  if (found.outcome === 'moved') {
    return new Response(null, { status: 308, headers: { Location: `${found.path}.pdf` } })
  }
  if (found.outcome === 'other-language-only') return missingFile(locale, found)
  if (found.outcome !== 'found') return missingFile(locale)
  const site = await readSite(payload, locale)
  return printed(locale, async () => {
    const { pdf } = await printSheet(printablePage(found.page, locale), site, env().publicUrl)
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Language': languageTag[locale],
        'Content-Disposition': attachment(found.page.title, `${slug}.pdf`),
      },
    })
  })
}
