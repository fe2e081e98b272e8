import 'server-only'
import type { MessageCard } from '../knowledge/message-card'
import type { SiteIdentity } from '../knowledge/site-identity'
import { findMessageCard } from '../knowledge/store-message-cards'
import { readSite } from '../knowledge/store-site'
import { isLocale, languageTag } from '../language/locale'
import { slugify } from '../language/slugify'
import { env } from '../platform/env'
import { drawMessageCard, printMessageCard } from '../print/print-message-card'
import { attachment } from './attachment'
import { missingFile, printed } from './missing-file'
import { payload as open } from './payload'

type Params = { locale: string; id: string }
type Make = (message: MessageCard, site: SiteIdentity, origin: string) => Promise<Buffer>

/** A key message to print: `/fr/messages-cles/<id>.pdf`. */
export function answerMessagePdf(params: Params): Promise<Response> {
  return answer(params, printMessageCard, ({ text }) => ({
    'Content-Type': 'application/pdf',
    'Content-Disposition': attachment(text, `${slugify(text).slice(0, 60) || 'message'}.pdf`),
  }))
}

/** A key message as a picture to share. */
export function answerMessageImage(params: Params): Promise<Response> {
  return answer(params, drawMessageCard, () => ({ 'Content-Type': 'image/png' }))
}

async function answer(
  { locale, id }: Params,
  make: Make,
  headersOf: (message: MessageCard) => Record<string, string>,
): Promise<Response> {
  if (!isLocale(locale)) return missingFile(locale)
  const payload = await open()
  const message = await findMessageCard(payload, { locale, id })
  if (!message) return missingFile(locale)
  const site = await readSite(payload, locale)
  return printed(locale, async () => {
    const body = await make(message, site, env().publicUrl)
    return new Response(new Uint8Array(body), {
      headers: { 'Content-Language': languageTag[locale], ...headersOf(message) },
    })
  })
}
