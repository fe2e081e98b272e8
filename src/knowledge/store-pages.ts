import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { pathTo } from '../language/routes'
import type { Page as RawPage } from '../payload-types'
import { citationOf } from './citation'
import { type Page, perPage } from './document'
import { type LongPage, type Opening, withAnchors } from './long-page'
import { toChapterHtml, toWebHtml } from './rich-text'
import { pictureOf } from './shape'
import { newestFirst, shown } from './store'
import { pathInOtherLanguage, resolveAddress } from './store-address'
import { relatedTo } from './store-documents'
import { terms } from './terms'

/** What the address of a page leads to. */
export type FoundLongPage =
  | { outcome: 'found'; page: LongPage }
  | Exclude<Awaited<ReturnType<typeof resolveAddress<RawPage>>>, { outcome: 'found' }>

export async function findLongPage(
  payload: Payload,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<FoundLongPage> {
  const resolved = await resolveAddress<RawPage>(payload, { collection: 'pages', locale, slug })
  if (resolved.outcome !== 'found') return resolved
  return { outcome: 'found', page: await longPageOf(payload, resolved.raw, locale) }
}

export async function longPageOf(payload: Payload, raw: RawPage, locale: Locale): Promise<LongPage> {
  const [related, otherLanguagePath] = await Promise.all([
    relatedTo(payload, { id: String(raw.id), related: raw.related, locale }),
    pathInOtherLanguage(payload, raw, 'pages', locale),
  ])
  return {
    ...openingOf(raw, 'pages', locale),
    publishedAt: raw.publishedAt ?? raw.createdAt,
    revisedOn: raw.revisedOn ?? null,
    revisionReason: (raw.revisedOn && raw.revisionReason) || null,
    body: toWebHtml(raw.body, locale),
    chapters: withAnchors(
      (raw.chapters ?? []).flatMap(({ title, body }) =>
        title ? [{ title, body: toChapterHtml(body, locale) }] : [],
      ),
    ),
    sources: (raw.sources ?? []).flatMap((source) => citationOf(source) ?? []),
    picture: pictureOf(raw.image),
    audiences: terms(raw.audiences),
    themes: terms(raw.themes),
    lifePhases: terms(raw.lifePhases),
    related,
    otherLanguagePath,
  }
}

/** One page of the list of pages or of sections. */
export async function listOpenings(
  payload: Payload,
  { collection, locale, page = 1 }: { collection: 'pages' | 'sections'; locale: Locale; page?: number },
): Promise<Page<Opening>> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection,
    where: { and: shown(locale) },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: perPage,
    page,
    sort: newestFirst,
    select: { title: true, lead: true, slug: true, sample: true, updatedAt: true },
    overrideAccess: false,
  })
  const items = docs.map((raw) => openingOf(raw as RawPage, collection, locale))
  return { items, page, pages: Math.max(totalPages, 1), total: totalDocs }
}

type RawOpening = Pick<RawPage, 'id' | 'updatedAt'> &
  Partial<Pick<RawPage, 'slug' | 'title' | 'lead' | 'sample'>>

export function openingOf(raw: RawOpening, place: 'pages' | 'sections', locale: Locale): Opening {
  return {
    id: String(raw.id),
    slug: raw.slug ?? '',
    path: pathTo(locale, place, raw.slug ?? ''),
    title: raw.title ?? '',
    lead: raw.lead ?? '',
    isSample: Boolean(raw.sample),
    updatedAt: raw.updatedAt,
  }
}
