import type { Document } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { type Locale, languageTag } from '../language/locale'
import { pathTo } from '../language/routes'

/** schema.org descriptions of what the pages show. Empty values are left out by JSON. */
export function describeSite(site: SiteIdentity, locale: Locale, origin: string): Record<string, unknown> {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.tagline || undefined,
    url: origin + pathTo(locale),
    inLanguage: languageTag[locale],
    publisher: publisherOf(site),
  }
}

export function describeDocument(
  document: Document,
  site: SiteIdentity,
  origin: string,
): Record<string, unknown> {
  return document.event
    ? describeEvent(document, document.event, origin)
    : describeArticle(document, site, origin)
}

function describeArticle(document: Document, site: SiteIdentity, origin: string) {
  return {
    '@type': document.kind === 'research' ? 'ScholarlyArticle' : 'Article',
    headline: document.title,
    description: document.lead,
    url: origin + document.path,
    inLanguage: languageTag[document.locale],
    datePublished: document.publishedAt,
    dateModified: document.updatedAt,
    image: document.picture ? origin + document.picture.url : undefined,
    isBasedOn: document.originalUrl ?? undefined,
    contributor: document.organisations.map(({ name }) => ({ '@type': 'Organization', name })),
    publisher: publisherOf(site),
  }
}

function describeEvent(document: Document, event: NonNullable<Document['event']>, origin: string) {
  const place = event.place && { '@type': 'Place', name: event.place, address: event.address ?? event.place }
  const online = event.isOnline && {
    '@type': 'VirtualLocation',
    url: event.registrationUrl ?? origin + document.path,
  }
  const mode = event.isOnline ? (event.place ? 'Mixed' : 'Online') : 'Offline'
  return {
    '@type': 'Event',
    name: document.title,
    description: document.lead,
    url: origin + document.path,
    inLanguage: languageTag[document.locale],
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: [place, online].filter(Boolean),
    organizer: document.organisations.map(({ name }) => ({ '@type': 'Organization', name })),
  }
}

function publisherOf(site: SiteIdentity) {
  return { '@type': 'Organization', name: site.publisher || site.name }
}
