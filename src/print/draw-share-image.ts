import type { Summary } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { languageTag } from '../language/locale'
import { printWords } from '../language/words/print'
import { siteWords } from '../language/words/site'
import { coloursOf, undertieIn } from './colours'
import { piecesOf } from './legible'
import { shareImageSource } from './picture-sources'
import { pngOf } from './png'
import { typesetSvg } from './typeset'

export const shareImageSize = { width: 1200, height: 630 } as const

/** The image that stands for a document where its address is shared: PNG, its letters drawn as outlines. */
export async function drawShareImage(document: Summary, site: SiteIdentity, origin: string): Promise<Buffer> {
  const { locale, kind, title, lead } = document
  const colours = coloursOf(kind)
  const svg = await typesetSvg({
    source: shareImageSource,
    words: {
      lang: languageTag[locale].slice(0, 2),
      colours,
      kind: kindName(document),
      title: piecesOf(title, 14),
      size: title.length <= 50 ? 76 : title.length <= 95 ? 62 : 50,
      lead: piecesOf(title.length > 95 ? '' : lead),
      sample: document.isSample ? siteWords[locale].sample : '',
      site: piecesOf(site.name),
      place: new URL(origin).host,
    },
    drawings: { tie: undertieIn(colours.kind) },
  })
  return pngOf(svg)
}

/** What the image says, for who does not see it. */
export function shareImageAlt(document: Summary, site: SiteIdentity): string {
  return printWords[document.locale].imageAlt(kindName(document), document.title, site.name)
}

function kindName({ kind, nature, locale }: Summary): string {
  const natures: Record<string, string> = siteWords[locale].aboutKind[kind]
  return natures[nature ?? ''] ?? siteWords[locale].kind[kind]
}
