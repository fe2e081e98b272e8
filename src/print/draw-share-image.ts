import type { Summary } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { printWords } from '../language/words/print'
import { siteWords } from '../language/words/site'
import { coloursOf, undertieIn } from './colours'
import { shareImageSource } from './picture-sources'
import { pngOf } from './png'
import { natureInWords } from './printable'
import { typesetSvg } from './typeset'

export const shareImageSize = { width: 1200, height: 630 } as const

/** The image that stands for a document where its address is shared: PNG, its letters drawn as outlines. */
export async function drawShareImage(document: Summary, site: SiteIdentity, origin: string): Promise<Buffer> {
  const { locale, kind, title, lead } = document
  const colours = coloursOf(kind)
  const svg = await typesetSvg({
    source: shareImageSource,
    words: {
      lang: locale,
      colours,
      kind: natureInWords(document),
      title,
      size: title.length <= 50 ? 76 : title.length <= 95 ? 62 : 50,
      lead: title.length > 95 ? '' : lead,
      sample: document.isSample ? siteWords[locale].sample : '',
      site: site.name,
      place: new URL(origin).host,
    },
    drawings: { tie: undertieIn(colours.kind) },
  })
  return pngOf(svg)
}

/** What the image says, for who does not see it. */
export function shareImageAlt(document: Summary, site: SiteIdentity): string {
  return printWords[document.locale].imageAlt(natureInWords(document), document.title, site.name)
}
