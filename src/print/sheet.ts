import type { Document } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { dateInWords, isoDay, spanInWords } from '../language/dates'
import { languageTag } from '../language/locale'
import { printWords } from '../language/words/print'
import { siteWords } from '../language/words/site'
import { type Block, blocksOf } from './blocks'
import { coloursOf } from './colours'

export type Fact = { label: string; value: string; href?: string }
export type Section = { title: string; blocks: Block[] }

/** What a printed sheet says, from what its web page says. `size`, in points, is that of the text. */
export function sheetOf(document: Document, site: SiteIdentity, origin: string, size: number) {
  const { locale, kind } = document
  const [words, own] = [siteWords[locale], printWords[locale]]
  const address = origin + document.path
  const [year = 0, month = 0, day = 0] = isoDay(document.revisedOn).split('-').map(Number)
  const colon = locale === 'fr' ? '\u00A0:' : ':'
  const natures: Record<string, string> = words.aboutKind[kind]
  const publisher = site.publisher || site.name
  return {
    lang: languageTag[locale].slice(0, 2),
    size,
    colours: coloursOf(kind),
    title: document.title,
    lead: document.lead,
    date: { year, month, day },
    kind: natures[document.nature ?? ''] ?? words.kind[kind],
    site: site.name,
    whom: document.audiences.map(({ name }) => name).join(', '),
    sample: document.isSample ? words.sampleNote : '',
    messages: document.keyMessages,
    facts: factsOf(document),
    sections: sectionsOf(document),
    address,
    shown: shownAddress(address),
    cite: `${publisher}, ${words.quoted(document.title)}, ${site.name}, ${dateInWords(document.revisedOn, locale)}.`,
    publisher,
    postal: site.postalAddress,
    email: site.contactEmail,
    dates: [datesOf(document, colon)],
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

function sectionsOf({ body, originalUrl, locale }: Document): Section[] {
  const sections: Section[] = [{ title: '', blocks: blocksOf(body) }]
  if (originalUrl) {
    const href = new URL(originalUrl).href
    const text = siteWords[locale].readOriginal
    sections.push({
      title: '',
      blocks: [
        { type: 'paragraph', spans: [{ text, href }, { text: ` (${new URL(originalUrl).hostname})` }] },
      ],
    })
  }
  return sections
}

function factsOf({ event, organisations, territories, locale }: Document): Fact[] {
  if (!event) return []
  const words = siteWords[locale]
  const names = (terms: { name: string }[]) => terms.map(({ name }) => name).join(', ')
  const where = [
    event.place,
    event.address,
    event.isOnline && (event.place ? words.alsoOnline : words.online),
  ]
  const facts: Fact[] = [
    { label: words.when, value: spanInWords(event.startsAt, event.endsAt, locale) },
    { label: words.where, value: where.filter(Boolean).join(', ') },
    ...(event.registrationUrl
      ? [
          {
            label: words.registerHow,
            value: event.registrationUrl,
            href: new URL(event.registrationUrl).href,
          },
        ]
      : []),
    ...(event.registrationEmail
      ? [
          {
            label: words.registerHow,
            value: event.registrationEmail,
            href: `mailto:${event.registrationEmail}`,
          },
        ]
      : []),
    { label: words.organisations, value: names(organisations) },
    { label: words.territories, value: names(territories) },
  ]
  return facts.filter(({ value }) => value)
}

function datesOf({ publishedAt, revisedOn, locale }: Document, colon: string): string {
  const words = siteWords[locale]
  const published = `${words.published}${colon} ${dateInWords(publishedAt, locale)}`
  if (isoDay(publishedAt) === isoDay(revisedOn)) return published
  return `${published}. ${words.revised}${colon} ${dateInWords(revisedOn, locale)}`
}
