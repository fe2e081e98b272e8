import type { Document, Summary } from '../knowledge/document'
import { spanInWords } from '../language/dates'
import type { Locale } from '../language/locale'
import type { Kind } from '../language/routes'
import { documentWords } from '../language/words/document'
import { siteWords } from '../language/words/site'
import { blocksOf } from './blocks'
import type { Section } from './printable-parts'
import { initiativeSections, researchSections, sessionSections, sourceSections } from './printable-parts'

export type Fact = { label: string; value: string; href?: string }

/** What a sheet holds, whatever the kind of document. */
export type Printable = {
  locale: Locale
  /** Without the origin. */
  path: string
  title: string
  lead: string
  /** What it is, in a word: over the title. */
  nature: string
  /** Its colour; a page that is of no kind has the house's. */
  kind: Kind | null
  audiences: string[]
  isSample: boolean
  keyMessages: string[]
  facts: Fact[]
  sections: Section[]
  publishedAt: string
  revisedOn: string
}

/** A document as its sheet prints it: the same as its page, in the same order. */
export function printableOf(document: Document): Printable {
  const { locale, path, title, lead, kind, isSample, keyMessages, publishedAt, revisedOn } = document
  return {
    locale,
    path,
    title,
    lead,
    kind,
    isSample,
    keyMessages,
    publishedAt,
    revisedOn,
    nature: natureInWords(document),
    audiences: document.audiences.map(({ name }) => name),
    facts: factsOf(document),
    sections: [
      ...sessionSections(document),
      ...researchSections(document),
      { title: '', blocks: blocksOf(document.body) },
      ...initiativeSections(document),
      ...originalOf(document),
      ...sourceSections(document.sources, locale),
    ],
  }
}

/** « Fiche technique », or the name of the kind. */
export function natureInWords({ kind, nature, locale }: Summary): string {
  const natures: Record<string, string> = siteWords[locale].aboutKind[kind]
  return natures[nature ?? ''] ?? siteWords[locale].kind[kind]
}

function originalOf({ originalUrl, locale }: Document): Section[] {
  if (!originalUrl || !URL.canParse(originalUrl)) return []
  const { href, hostname } = new URL(originalUrl)
  const spans = [{ text: siteWords[locale].readOriginal, href }, { text: ` (${hostname})` }]
  return [{ title: '', blocks: [{ type: 'paragraph', spans }] }]
}

function factsOf({ event, organisations, territories, locale }: Document): Fact[] {
  if (!event) return []
  const words = siteWords[locale]
  const { registrationUrl: url, registrationEmail: email } = event
  const names = (terms: { name: string }[]) => terms.map(({ name }) => name).join(', ')
  const where = [
    event.place,
    event.address,
    event.isOnline && (event.place ? words.alsoOnline : words.online),
  ]
  const { standing } = event
  const facts: (Fact | false)[] = [
    standing.state !== 'confirmed' && {
      label: documentWords[locale].standings[standing.state],
      value: [documentWords[locale].standingSaid[standing.state], standing.note].filter(Boolean).join(' '),
    },
    { label: words.when, value: spanInWords(event.startsAt, event.endsAt, locale) },
    { label: words.where, value: where.filter(Boolean).join(', ') },
    Boolean(url && URL.canParse(url)) && {
      label: words.registerHow,
      value: url ?? '',
      href: new URL(url ?? '').href,
    },
    Boolean(email) && { label: words.registerHow, value: email ?? '', href: `mailto:${email}` },
    { label: words.organisations, value: names(organisations) },
    { label: words.territories, value: names(territories) },
  ]
  return facts.filter((fact) => fact !== false).filter(({ value }) => value)
}
