import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'
import type { Event, FactSheet, Initiative, Media, Research } from '../payload-types'
import type { Picture, Summary } from './document'
import { eventFacts } from './event'
import { terms } from './terms'

/** A content as the database gives it, in one language. A list reads some of its fields, hence `Partial`. */
export type Raw = Partial<FactSheet> &
  Partial<Initiative> &
  Partial<Omit<Research, 'kind'>> &
  Partial<Omit<Event, 'kind'>>

/** Shapes a row for a list or a feed. */
export function summaryOf(raw: Raw, kind: Kind, locale: Locale): Summary {
  const updatedAt = raw.updatedAt ?? new Date(0).toISOString()
  const publishedAt = raw.publishedAt ?? raw.createdAt ?? updatedAt
  const slug = raw.slug ?? ''
  const isRevised = Boolean(raw.revisedOn && raw.revisedOn > publishedAt)
  return {
    id: String(raw.id),
    kind,
    nature: raw.kind ?? null,
    locale,
    slug,
    path: pathTo(locale, kind, slug),
    title: raw.title ?? '',
    lead: raw.lead ?? '',
    isSample: Boolean(raw.sample),
    publishedAt,
    revisedOn: isRevised && raw.revisedOn ? raw.revisedOn : publishedAt,
    revisionReason: (isRevised && raw.revisionReason) || null,
    updatedAt,
    audiences: terms(raw.audiences),
    themes: terms(raw.themes),
    territories: terms(raw.territories),
    event: kind === 'events' ? eventFacts(raw) : null,
  }
}

export function pictureOf(image: string | Media | null | undefined): Picture | null {
  if (!image || typeof image !== 'object') return null
  const size = image.sizes?.mail?.url ? image.sizes.mail : image
  if (!size.url || !size.width || !size.height) return null
  return {
    url: new URL(size.url, 'http://any').pathname,
    width: size.width,
    height: size.height,
    alt: image.decorative ? '' : (image.alt ?? ''),
    credit: image.credit ?? null,
  }
}
