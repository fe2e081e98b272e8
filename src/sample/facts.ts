import type { Locale } from '../language/locale'
import type { SampleEvent, SampleInitiative, SampleResearch, SampleSession } from './files'
import type { Terms } from './load-terms'
import { inDays } from './relative-day'

/** What each kind has of its own. Rows that hold no words are given once, with the French. */

export function researchFacts(item: SampleResearch, locale: Locale, terms: Terms) {
  return {
    kind: item.kind,
    question: item.question[locale],
    method: item.method[locale],
    limits: item.limits[locale],
    soWhat: item.soWhat.map(({ audience, text }) => ({
      audience: terms.audiences.get(audience),
      text: text[locale],
    })),
    citation: item.citation,
  }
}

export function initiativeFacts(item: SampleInitiative, locale: Locale, terms: Terms) {
  return {
    forWhom: item.forWhom[locale],
    results: item.results[locale],
    replicate: item.replicate[locale],
    contact: { role: item.contact.role[locale], email: item.contact.email },
    funding: item.funding,
    fund: item.fund?.[locale],
    ...(locale === 'fr' && {
      positions: item.positions.map(({ phase, factor }) => ({
        phase: terms['life-phases'].get(phase),
        factor: terms.factors.get(factor),
      })),
    }),
  }
}

export function eventFacts(event: SampleEvent, locale: Locale, now: Date, terms: Terms) {
  return {
    kind: event.kind,
    startsAt: inDays(now, event.startsInDays, event.startTime).toISOString(),
    endsAt: inDays(now, event.startsInDays + event.endsAfterDays, event.endTime).toISOString(),
    place: placeIn(event.place, locale),
    online: event.online,
    registrationUrl: event.registrationUrl ?? undefined,
    registrationEmail: event.registrationEmail ?? undefined,
    visibility: event.visibility,
    series: event.series && terms['event-series'].get(event.series),
    standing: event.standing ?? 'confirmed',
    standingNote: event.standingNote?.[locale],
    sessions: event.sessions?.map((session) => sessionIn(session, locale, now, terms)),
  }
}

function sessionIn(session: SampleSession, locale: Locale, now: Date, terms: Terms) {
  return {
    startsAt: inDays(now, session.inDays, session.start).toISOString(),
    endsAt: inDays(now, session.inDays, session.end).toISOString(),
    label: session.label?.[locale],
    territory: terms.territories.get(session.territory),
    place: placeIn(session.place, locale),
    onlineUrl: session.onlineUrl,
  }
}

function placeIn(place: SampleSession['place'], locale: Locale) {
  return place ? { name: place.name[locale], address: place.address[locale] } : undefined
}
