import type { MessageCard } from '../knowledge/message-card'
import type { SiteIdentity } from '../knowledge/site-identity'
import { printWords } from '../language/words/print'
import { siteWords } from '../language/words/site'
import { coloursOf, undertieIn } from './colours'
import { messageCardSource } from './picture-sources'
import { pngOf } from './png'
import { qrCode } from './qr'
import { shownAddress } from './sheet'
import { typesetPdf, typesetSvg, type Work } from './typeset'

/** In hundredths of the width, the unit of the template; `unit` is one of them in points. */
const shapes = {
  square: { width: 100, height: 100, unit: 10.8 },
  /** Half a letter page, 8.5 × 5.5 in. */
  page: { width: 100, height: 64.7, unit: 6.12 },
} as const

/** A key message on a card of paper: tagged PDF/UA-1. */
export async function printMessageCard(message: MessageCard, site: SiteIdentity, origin: string) {
  return (await typesetPdf(cardOf(message, site, origin, 'page'))).pdf
}

/** A key message as a picture: PNG, 1080 pixels square. */
export async function drawMessageCard(message: MessageCard, site: SiteIdentity, origin: string) {
  return pngOf(await typesetSvg(cardOf(message, site, origin, 'square')))
}

function cardOf(
  { locale, text, attribution, path, isSample }: MessageCard,
  site: SiteIdentity,
  origin: string,
  shape: keyof typeof shapes,
): Work {
  const address = origin + path
  const colours = coloursOf(null)
  const most = shape === 'square' ? 9 : 6.4
  return {
    source: messageCardSource,
    words: {
      ...shapes[shape],
      lang: locale,
      colours,
      message: text,
      size: most * shareOf(text.length),
      attribution: attribution ?? '',
      label: printWords[locale].keyMessage,
      sample: isSample ? siteWords[locale].sample : '',
      site: site.name,
      publisher: site.publisher || site.name,
      address,
      shown: shownAddress(address),
      qr: printWords[locale].qrAlt(address),
    },
    drawings: { qr: qrCode(address), tie: undertieIn(colours.kind) },
  }
}

/** The longer the message, the smaller its letters: a collection holds 240 characters at most. */
function shareOf(length: number): number {
  if (length <= 60) return 1
  if (length <= 110) return 0.82
  return length <= 170 ? 0.7 : 0.58
}
