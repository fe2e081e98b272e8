import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'
import type { Event, FactSheet, Initiative, Media, Research } from '../payload-types'
import type { EventFacts, Picture, Summary, Term } from './document'

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
    revisedOn: raw.revisedOn && raw.revisedOn > publishedAt ? raw.revisedOn : publishedAt,
    updatedAt,
    audiences: terms(raw.audiences),
    themes: terms(raw.themes),
    territories: terms(raw.territories),
    event: kind === 'events' ? eventFacts(raw) : null,
  }
}

/** The terms that have a name in this language; a relation that could not be read is an id, and is left out. */
export function terms(values: unknown): Term[] {
  if (!Array.isArray(values)) return []
  return values.flatMap((value: unknown) => {
    const term = value as { slug?: string; name?: string | null } | string
    return typeof term === 'object' && term?.name && term.slug ? [{ slug: term.slug, name: term.name }] : []
  })
}

export function pictureOf(image: string | Media | null | undefined): Picture | null {
  if (!image || typeof image !== 'object') return null
  const size = image.sizes?.mail?.url ? image.sizes.mail : image
  if (!size.url || !size.width || !size.height) return null
  // Without words in this language it would say nothing to some, and pass for a decoration.
  if (!image.decorative && !image.alt) return null
  return {
    url: new URL(size.url, 'http://any').pathname,
    width: size.width,
    height: size.height,
    alt: image.decorative ? '' : (image.alt ?? ''),
    credit: image.credit ?? null,
  }
}

function eventFacts(raw: Raw): EventFacts | null {
  if (!raw.startsAt || !raw.endsAt) return null
  return {
    startsAt: raw.startsAt,
    endsAt: raw.endsAt,
    place: raw.place?.name || null,
    address: raw.place?.address || null,
    isOnline: Boolean(raw.online),
    registrationUrl: raw.registrationUrl || null,
    registrationEmail: raw.registrationEmail || null,
  }
}
