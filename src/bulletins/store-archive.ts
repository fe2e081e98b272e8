import type { Payload, Where } from 'payload'
import { type Locale, locales } from '../language/locale'
import type { Edition } from '../payload-types'
import type { EditionContent, FrozenEdition } from './edition-content'

/** An edition in the list of the archive. */
export type SentEdition = {
  slug: string
  number: number
  subject: string
  preheader: string
  bulletin: string
  date: Date
}

export type ArchivePage = { editions: SentEdition[]; page: number; pages: number }

export type ReadEdition =
  | { outcome: 'found'; content: EditionContent; date: Date; locales: Locale[]; isListed: boolean }
  | { outcome: 'other-language'; locale: Locale; subject: string }
  | { outcome: 'unknown' }

/** What was sent, to the letter, before each reader's own links (personal-links.ts). */
export type SentCopy = { subject: string; html: string; text: string }

const perPage = 20

/** In the archive from the moment sending starts: the first mails already link there. */
const isOut: Where = { state: { in: ['sending', 'sent'] } }

/** What went to a segment is read by who was sent its address, unless staff show it to all. */
const isListed: Where = {
  and: [isOut, { or: [{ goesTo: { not_equals: 'segment' } }, { inArchive: { equals: true } }] }],
}

/** The editions that went out in this language, newest first. Pages count from 1. */
export async function sentEditions(payload: Payload, locale: Locale, page: number): Promise<ArchivePage> {
  const found = await payload.find({
    collection: 'editions',
    // An edition without an English subject did not go out in English.
    where: { and: [isListed, { subject: { exists: true } }] },
    sort: '-startedAt',
    limit: perPage,
    page,
    locale,
    fallbackLocale: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  const editions = found.docs.flatMap((edition) => {
    const content = frozenIn(edition)[locale]
    return content ? [listed(edition, content)] : []
  })
  return { editions, page: found.page ?? 1, pages: found.totalPages }
}

/** One edition of the archive, from what was frozen when it was sent. */
export async function readSentEdition(payload: Payload, slug: string, locale: Locale): Promise<ReadEdition> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [isOut, { slug: { equals: slug } }] },
    sort: '-startedAt',
    limit: 1,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  const [edition] = docs
  if (!edition) return { outcome: 'unknown' }
  const frozen = frozenIn(edition)
  const content = frozen[locale]
  if (content) {
    const locales = (['fr', 'en'] as const).filter((each) => frozen[each])
    const isListed = edition.goesTo !== 'segment' || edition.inArchive === true
    return { outcome: 'found', content, date: startOf(edition), locales, isListed }
  }
  const other = frozen.fr ?? frozen.en
  return other
    ? { outcome: 'other-language', locale: other.locale, subject: other.subject }
    : { outcome: 'unknown' }
}

/** How many editions are listed, and when the last one did. */
export async function countSent(payload: Payload): Promise<{ total: number; updatedAt: string | null }> {
  const { docs, totalDocs } = await payload.find({
    collection: 'editions',
    where: isListed,
    sort: '-startedAt',
    limit: 1,
    depth: 0,
    select: { startedAt: true, createdAt: true },
    overrideAccess: true,
  })
  return { total: totalDocs, updatedAt: docs[0] ? startOf(docs[0]).toISOString() : null }
}

/** The addresses of one part of the archive, oldest first, in the languages each went out in. Parts count from 1. */
export async function listSentAddresses(
  payload: Payload,
  { part, size }: { part: number; size: number },
): Promise<{ slug: string; date: Date; locales: Locale[] }[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: isListed,
    locale: 'all',
    sort: ['startedAt', 'id'],
    limit: size,
    page: part,
    depth: 0,
    select: { slug: true, subject: true, startedAt: true, createdAt: true },
    overrideAccess: true,
  })
  return docs.flatMap((edition) => {
    const subject = edition.subject as unknown as Partial<Record<Locale, string>> | undefined
    const written = locales.filter((locale) => subject?.[locale])
    return edition.slug ? [{ slug: edition.slug, date: startOf(edition), locales: written }] : []
  })
}

/** The mail kept as proof when sending started; `null` before that, or when the edition did not go out in this language. */
export async function sentCopy(
  payload: Payload,
  editionId: string,
  locale: Locale,
): Promise<SentCopy | null> {
  const { docs } = await payload.find({
    collection: 'snapshots',
    where: { and: [{ edition: { equals: editionId } }, { locale: { equals: locale } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [copy] = docs
  return copy ? { subject: copy.subject, html: copy.html, text: copy.text } : null
}

function listed(edition: Edition, content: EditionContent): SentEdition {
  const { subject, preheader, bulletin } = content
  const { slug, number } = content.edition
  return { slug, number, subject, preheader, bulletin: bulletin.name, date: startOf(edition) }
}

/** Written by us alone, in one statement: see edition-content.ts. */
function frozenIn(edition: Edition): FrozenEdition {
  return (edition.frozen ?? {}) as FrozenEdition
}

function startOf(edition: Pick<Edition, 'startedAt' | 'createdAt'>): Date {
  return new Date(edition.startedAt ?? edition.createdAt)
}
