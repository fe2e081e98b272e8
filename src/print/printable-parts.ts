import type { Citation } from '../knowledge/citation'
import type { Document } from '../knowledge/document'
import { type EvidenceScale, evidenceScales } from '../knowledge/evidence'
import type { EvidenceCard } from '../knowledge/research'
import { spanInWords } from '../language/dates'
import type { Locale } from '../language/locale'
import { documentWords } from '../language/words/document'
import { evidenceWords } from '../language/words/evidence'
import { siteWords } from '../language/words/site'
import type { Block, Span } from './blocks'

/** A part of a sheet, under a title of its own or none. */
export type Section = { title: string; blocks: Block[] }

/** The question, the method, what was found and what it changes, then the evidence: as on the page. */
export function researchSections({ research, locale }: Document): Section[] {
  if (!research) return []
  const words = documentWords[locale]
  return [
    ...paragraph(words.question, research.question),
    ...paragraph(words.method, research.method),
    ...list(words.findings, research.findings.map(plain)),
    ...list(
      words.soWhat,
      research.soWhat.map(({ audience, text }) => labelled(audience.name, text, locale)),
    ),
    ...paragraph(words.limits, research.limits),
    evidenceSection(research.evidence, locale),
    ...(research.citation ? [{ title: words.summarised, blocks: [cited(research.citation, locale)] }] : []),
  ]
}

export function initiativeSections({ initiative, locale }: Document): Section[] {
  if (!initiative) return []
  const words = documentWords[locale]
  const { contact, funding, fund } = initiative
  const reach = [contact?.role, contact?.email].filter(Boolean).join(', ')
  return [
    ...paragraph(words.forWhom, initiative.forWhom),
    ...paragraph(words.results, initiative.results),
    ...paragraph(words.replicate, initiative.replicate),
    ...paragraph(words.contact, reach),
    ...paragraph(words.funding, funding && (fund ? words.fundedBy(fund) : words.fundings[funding])),
  ]
}

/** Each part of an event, with when and where. */
export function sessionSections({ event, locale }: Document): Section[] {
  const words = documentWords[locale]
  const sessions = event?.sessions ?? []
  return list(
    words.sessions,
    sessions.map(({ label, territory, startsAt, endsAt, place, address }) =>
      labelled(
        label ?? territory?.name ?? words.session,
        [spanInWords(startsAt, endsAt, locale), place, address].filter(Boolean).join(', '),
        locale,
      ),
    ),
  )
}

export function sourceSections(sources: Citation[], locale: Locale): Section[] {
  const items = sources.map((source): Block[] => [cited(source, locale)])
  if (items.length === 0) return []
  return [{ title: documentWords[locale].sources, blocks: [{ type: 'list', ordered: true, items }] }]
}

/** Scale by scale; where nobody rated, it says so. */
function evidenceSection({ ratings, basis }: EvidenceCard, locale: Locale): Section {
  const words = evidenceWords[locale]
  const items = (Object.keys(evidenceScales) as EvidenceScale[]).map((scale) => {
    const values: Record<string, string> = words.values[scale]
    return labelled(words.scales[scale].name, values[ratings[scale] ?? ''] ?? words.notRated, locale)
  })
  const rests: Block[] = basis
    ? [{ type: 'paragraph', spans: [{ text: `${words.basis}. `, strong: true }, { text: basis }] }]
    : []
  return {
    title: words.title,
    blocks: [{ type: 'list', ordered: false, items: items.map(asItem) }, ...rests],
  }
}

function paragraph(title: string, text: string | null): Section[] {
  return text ? [{ title, blocks: [{ type: 'paragraph', spans: plain(text) }] }] : []
}

function list(title: string, items: Span[][]): Section[] {
  if (items.length === 0) return []
  return [{ title, blocks: [{ type: 'list', ordered: false, items: items.map(asItem) }] }]
}

function asItem(spans: Span[]): Block[] {
  return [{ type: 'paragraph', spans }]
}

function plain(text: string): Span[] {
  return [{ text }]
}

function labelled(label: string, text: string, locale: Locale): Span[] {
  return [{ text: `${label}${locale === 'fr' ? '\u00A0:' : ':'} `, strong: true }, { text }]
}

/** Authors (year). Title. Publisher. DOI or address. */
function cited({ authors, year, title, publisher, doi, url }: Citation, locale: Locale): Block {
  const words = documentWords[locale]
  const text = [
    authors,
    year && `(${year}).`,
    `${siteWords[locale].quoted(title)}.`,
    publisher && `${publisher}.`,
  ]
    .filter(Boolean)
    .join(' ')
  const way: Span[] = url
    ? [
        { text: ' ' },
        { text: doi ? words.doi(doi) : words.readAt(new URL(url).hostname), href: new URL(url).href },
      ]
    : []
  return { type: 'paragraph', spans: [{ text }, ...way] }
}
