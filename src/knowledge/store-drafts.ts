import type { Payload, TypedUser } from 'payload'
import type { Locale } from '../language/locale'
import { isKind, pathTo } from '../language/routes'
import type { Page as RawPage, Section as RawSection } from '../payload-types'
import type { Document } from './document'
import type { LongPage } from './long-page'
import type { Raw } from './raw'
import { isSafeHref } from './safe-href'
import type { Section } from './section'
import { shown } from './store'
import type { Addressed } from './store-address'
import { documentOf } from './store-documents'
import { longPageOf } from './store-pages'
import { sectionOf } from './store-sections'

/** The latest version of a content, saved or autosaved, shaped as its page shows it. */
export type Draft = (
  | { is: 'document'; document: Document }
  | { is: 'page'; page: LongPage }
  | { is: 'section'; section: Section }
) & {
  /** Where visitors read the content now; `null` when they do not. */
  publicPath: string | null
}

type Asked = { collection: Addressed; id: string; locale: Locale; user: TypedUser; now: Date }

/** `null`: there is no such content, or this person may not read its drafts. */
export async function readDraft(payload: Payload, asked: Asked): Promise<Draft | null> {
  const { collection, id, locale, user, now } = asked
  const { docs } = await payload.find({
    collection: collection as 'fact-sheets',
    where: { id: { equals: id } },
    draft: true,
    locale,
    fallbackLocale: false,
    depth: collection === 'sections' ? 0 : 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const raw = docs[0] as unknown
  if (!raw) return null
  const publicPath = await publicPathOf(payload, asked)
  if (isKind(collection)) {
    // Payload checks a draft's fields only on publication.
    const { originalUrl, ...written } = raw as Raw & { id: string }
    const safe = { ...written, ...(isSafeHref(originalUrl) && { originalUrl }) }
    return { is: 'document', document: await documentOf(payload, safe, collection, locale), publicPath }
  }
  return collection === 'pages'
    ? { is: 'page', page: await longPageOf(payload, raw as RawPage, locale), publicPath }
    : { is: 'section', section: await sectionOf(payload, raw as RawSection, locale, now), publicPath }
}

async function publicPathOf(payload: Payload, { collection, id, locale }: Asked): Promise<string | null> {
  const { docs } = await payload.find({
    collection: collection as 'fact-sheets',
    where: { and: [...shown(locale), { id: { equals: id } }] },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    overrideAccess: false,
  })
  return docs[0]?.slug ? pathTo(locale, collection, docs[0].slug) : null
}
