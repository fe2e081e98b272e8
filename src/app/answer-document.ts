import 'server-only'
import type { Document } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { findDocument } from '../knowledge/store-documents'
import { readSite } from '../knowledge/store-site'
import { isLocale, languageTag } from '../language/locale'
import { isKind } from '../language/routes'
import { env } from '../platform/env'
import { drawShareImage } from '../print/draw-share-image'
import { pngOf } from '../print/png'
import { printSheet } from '../print/print-sheet'
import { printableOf } from '../print/printable'
import { qrCode } from '../print/qr'
import { cardPolicy, embedCard } from '../sharing/embed-card'
import { takenPaths } from '../sharing/taken-paths'
import { attachment } from './attachment'
import { missingFile, printed } from './missing-file'
import { payload as open } from './payload'

type Params = { locale: string; kind: string; slug: string }
type Taken = keyof ReturnType<typeof takenPaths>
type Reply = { body: Buffer | string; headers: Record<string, string> }

/** The document to print, by its address: `/fr/fiches/<slug>.pdf`. */
export function answerSheet(params: Params): Promise<Response> {
  return answer(params, 'pdf', async (document, site, origin) => ({
    body: (await printSheet(printableOf(document), site, origin)).pdf,
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': attachment(document.title, `${document.slug}.pdf`),
    },
  }))
}

/** The image that stands for it when its address is shared. */
export function answerImage(params: Params): Promise<Response> {
  return answer(params, 'image', async (document, site, origin) => ({
    body: await drawShareImage(document, site, origin),
    headers: { 'Content-Type': 'image/png' },
  }))
}

export function answerQrPng(params: Params): Promise<Response> {
  return answer(params, 'qrPng', async (document, _site, origin) => ({
    body: await pngOf(qrCode(origin + document.path, 16)),
    headers: {
      'Content-Type': 'image/png',
      'Content-Disposition': attachment(`QR – ${document.title}`, `${document.slug}-qr.png`),
    },
  }))
}

export function answerQrSvg(params: Params): Promise<Response> {
  return answer(params, 'qrSvg', async (document, _site, origin) => ({
    body: qrCode(origin + document.path),
    headers: { 'Content-Type': 'image/svg+xml', 'Content-Security-Policy': "default-src 'none'" },
  }))
}

/** The card that other sites frame. */
export function answerCard(params: Params): Promise<Response> {
  return answer(params, 'card', async (document, site, origin) => ({
    body: embedCard(document, site, origin),
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': cardPolicy },
  }))
}

/** A former address leads to the present one, as the page's does. */
async function answer(
  { locale, kind, slug }: Params,
  taken: Taken,
  make: (document: Document, site: SiteIdentity, origin: string) => Promise<Reply>,
): Promise<Response> {
  if (!isLocale(locale) || !isKind(kind)) return missingFile(locale)
  const payload = await open()
  const found = await findDocument(payload, { locale, kind, slug })
  if (found.outcome === 'moved') {
    const location = takenPaths({ path: found.path, locale })[taken]
    return new Response(null, { status: 308, headers: { Location: location } })
  }
  if (found.outcome === 'other-language-only') return missingFile(locale, found)
  if (found.outcome === 'absent') return missingFile(locale)
  const site = await readSite(payload, locale)
  return printed(locale, async () => {
    const { body, headers } = await make(found.document, site, env().publicUrl)
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: { 'Content-Language': languageTag[locale], ...headers },
    })
  })
}
