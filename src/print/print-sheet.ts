import type { Document } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { qrCode } from './qr'
import { sheetOf } from './sheet'
import { sheetSource } from './sheet-source'
import { type Typeset, typesetPdf } from './typeset'

/** Sizes of the text in points: the smaller one is for what would not hold on two pages. */
const sizes = [10.5, 9.5] as const

/** A document as a tagged PDF/UA-1: one or two pages for the length that contents here have, more when it must. */
export async function printSheet(document: Document, site: SiteIdentity, origin: string): Promise<Typeset> {
  const drawings = { qr: qrCode(origin + document.path) }
  const typeset = (size: number) =>
    typesetPdf({ source: sheetSource, words: sheetOf(document, site, origin, size), drawings })
  const usual = await typeset(sizes[0])
  return usual.pages <= 2 ? usual : typeset(sizes[1])
}
