import type { SiteIdentity } from '../knowledge/site-identity'
import type { Printable } from './printable'
import { qrCode } from './qr'
import { sheetOf } from './sheet'
import { sheetSource } from './sheet-source'
import { type Typeset, typesetPdf } from './typeset'

/** Sizes of the text in points: the smaller one where it saves a page. */
const sizes = { usual: 10.5, small: 9.5 } as const

/** A document as a tagged PDF/UA-1: one or two pages for the length that contents here have, more when it must. */
export async function printSheet(printable: Printable, site: SiteIdentity, origin: string): Promise<Typeset> {
  const drawings = { qr: qrCode(origin + printable.path) }
  const typeset = (size: number) =>
    typesetPdf({ source: sheetSource, words: sheetOf(printable, site, origin, size), drawings })
  const usual = await typeset(sizes.usual)
  if (usual.pages === 1) return usual
  const small = await typeset(sizes.small)
  return small.pages < usual.pages ? small : usual
}
