import type { Document, EventFacts } from '../../knowledge/document'
import type { LongPage } from '../../knowledge/long-page'
import type { Organisation } from '../../knowledge/organisation'
import type { SiteIdentity } from '../../knowledge/site-identity'
import { type Locale, languageTag } from '../../language/locale'
import { pathTo } from '../../language/routes'

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
    '@type': document.kind === 'research' ? 'Report' : 'Article',
    headline: document.title,
    name: document.title,
    description: document.lead,
    url: origin + document.path,
    inLanguage: languageTag[document.locale],
    datePublished: document.publishedAt,
    dateModified: document.updatedAt,
    image: document.picture ? origin + document.picture.url : undefined,
    isBasedOn: document.originalUrl ?? document.research?.citation?.url ?? undefined,
    citation: document.sources.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: url ?? undefined,
    })),
    about: document.themes.map(({ name }) => name),
    contributor: document.organisations.map(({ name }) => ({ '@type': 'Organization', name })),
    publisher: publisherOf(site),
  }
}

function describeEvent(document: Document, event: NonNullable<Document['event']>, origin: string) {
  return {
    ...describeOccasion(document, event, document.title, origin),
    subEvent:
      event.sessions.length > 0
        ? event.sessions.map((session) => {
            const name = [document.title, session.label ?? session.territory?.name]
              .filter(Boolean)
              .join(' – ')
            const part = { ...event, ...session, isOnline: Boolean(session.onlineUrl) }
            return describeOccasion(document, part, name, origin)
          })
        : undefined,
  }
}

type Occasion = Pick<
  EventFacts,
  'startsAt' | 'endsAt' | 'place' | 'address' | 'isOnline' | 'onlineUrl' | 'registrationUrl' | 'standing'
>

function describeOccasion(document: Document, event: Occasion, name: string, origin: string) {
  const place = event.place && { '@type': 'Place', name: event.place, address: event.address ?? event.place }
  const online = event.isOnline && {
    '@type': 'VirtualLocation',
    url: event.onlineUrl ?? event.registrationUrl ?? origin + document.path,
  }
  const mode = event.isOnline ? (event.place ? 'Mixed' : 'Online') : 'Offline'
  return {
    '@type': 'Event',
    name,
    description: document.lead,
    url: origin + document.path,
    inLanguage: languageTag[document.locale],
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: `https://schema.org/${eventStatus[event.standing.state]}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: [place, online].filter(Boolean),
    organizer: document.organisations.map(({ name }) => ({ '@type': 'Organization', name })),
  }
}

/** https://schema.org/EventStatusType: an event that moved has a new date, which we show. */
const eventStatus = {
  confirmed: 'EventScheduled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const

/** A step on the way to a page: its name, and its path from the root. */
export type Step = { name: string; path: string }

export function describeTrail(steps: Step[], origin: string): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  }
}

export function describeOrganisation(organisation: Organisation, origin: string): Record<string, unknown> {
  return {
    '@type': 'Organization',
    name: organisation.name,
    alternateName: organisation.acronym ?? undefined,
    description: organisation.description ?? undefined,
    url: organisation.website ?? origin + organisation.path,
    email: organisation.email ?? undefined,
    areaServed: organisation.territories.map(({ name }) => ({ '@type': 'AdministrativeArea', name })),
  }
}

export function describePage(page: LongPage, site: SiteIdentity, locale: Locale, origin: string) {
  return {
    '@type': 'Article',
    headline: page.title,
    name: page.title,
    description: page.lead,
    url: origin + page.path,
    inLanguage: languageTag[locale],
    datePublished: page.publishedAt,
    dateModified: page.updatedAt,
    articleSection: page.chapters.map(({ title }) => title),
    publisher: publisherOf(site),
  }
}

function publisherOf(site: SiteIdentity) {
  return { '@type': 'Organization', name: site.publisher || site.name }
}
