import type { SiteIdentity } from '../knowledge/site-identity'
import { dateInWords, isoDay } from '../language/dates'
import { printWords } from '../language/words/print'
import { siteWords } from '../language/words/site'
import { coloursOf } from './colours'
import type { Printable } from './printable'

/** What a printed sheet says, for its template. `size`, in points, is that of the text. */
export function sheetOf(printable: Printable, site: SiteIdentity, origin: string, size: number) {
  const { locale, title, lead, path, revisedOn } = printable
  const [words, own] = [siteWords[locale], printWords[locale]]
  const address = origin + path
  const [year = 0, month = 0, day = 0] = isoDay(revisedOn).split('-').map(Number)
  const colon = locale === 'fr' ? '\u00A0:' : ':'
  const publisher = site.publisher || site.name
  return {
    lang: locale,
    size,
    colours: coloursOf(printable.kind),
    title,
    lead,
    date: { year, month, day },
    kind: printable.nature,
    site: site.name,
    whom: printable.audiences.join(', '),
    sample: printable.isSample ? words.sampleNote : '',
    messages: printable.keyMessages,
    facts: printable.facts,
    sections: printable.sections,
    address,
    shown: shownAddress(address),
    cite: `${publisher}, ${words.quoted(title)}, ${site.name}, ${dateInWords(revisedOn, locale)}.`,
    publisher,
    postal: site.postalAddress,
    email: site.contactEmail,
    dates: datesOf(printable, colon),
    labels: {
      colon,
      page: own.page,
      of: own.of,
      whom: words.forWhom + colon,
      sample: words.sample,
      messages: words.keyMessages,
      facts: words.facts,
      online: own.onTheSite,
      cite: words.howToCite,
      by: own.publishedBy,
      qr: own.qrAlt(address),
    },
  }
}

/** An address as a person reads it: without its scheme. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\//, '')
}

function datesOf({ publishedAt, revisedOn, locale }: Printable, colon: string): string {
  const words = siteWords[locale]
  const published = `${words.published}${colon} ${dateInWords(publishedAt, locale)}`
  if (isoDay(publishedAt) === isoDay(revisedOn)) return published
  return `${published}. ${words.revised}${colon} ${dateInWords(revisedOn, locale)}`
}
