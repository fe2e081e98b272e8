import 'server-only'
import { findEvent } from '../knowledge/store'
import { findDocument } from '../knowledge/store-documents'
import { eventsSince, latestWithText } from '../knowledge/store-feeds'
import { readSite } from '../knowledge/store-site'
import { isLocale, type Locale, languageTag } from '../language/locale'
import { isKind } from '../language/routes'
import { feedWords } from '../language/words/feeds'
import { systemClock } from '../platform/clock'
import { env } from '../platform/env'
import { atomFeed } from '../syndication/atom'
import { calendarFile } from '../syndication/calendar'
import { type FeedFormat, feedOf } from '../syndication/feed'
import { jsonFeed } from '../syndication/json-feed'
import { payload as open } from './payload'

/** A calendar that is followed shows what is coming and what has just been. */
export const daysKept = 90
export const mostEntries = 50
export const mostEvents = 1000

export const formats = {
  'feed.xml': { write: atomFeed, type: 'application/atom+xml; charset=utf-8' },
  'feed.json': { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const

/** A feed of the site, or of one section when the address names one. */
export async function answerFeed(
  params: { locale: string; kind?: string },
  format: FeedFormat,
): Promise<Response> {
  const { locale, kind } = params
  if (!isLocale(locale) || (kind !== undefined && !isKind(kind))) return nothingHere(locale)
  const payload = await open()
  const [site, items] = await Promise.all([
    readSite(payload, locale),
    latestWithText(payload, { locale, kind, limit: mostEntries }),
  ])
  const { write, type } = formats[format]
  const feed = feedOf({
    locale,
    kind: kind ?? null,
    site,
    origin: env().publicUrl,
    items,
    now: systemClock(),
  })
  return answer(write(feed), locale, { 'Content-Type': type })
}

export async function answerCalendar({ locale }: { locale: string }): Promise<Response> {
  if (!isLocale(locale)) return nothingHere(locale)
  const payload = await open()
  const since = new Date(systemClock().getTime() - daysKept * 86_400_000)
  const [site, events] = await Promise.all([
    readSite(payload, locale),
    eventsSince(payload, { locale, since, limit: mostEvents }),
  ])
  const name = feedWords[locale].calendarOf(site.name)
  return answer(calendarFile({ locale, name, origin: env().publicUrl, events }), locale, calendarType)
}

/** One event, to keep. A former address leads to the present one, as the event's page does. */
export async function answerEvent(params: { locale: string; kind: string; slug: string }): Promise<Response> {
  const { locale, kind, slug } = params
  if (!isLocale(locale) || kind !== 'events') return nothingHere(locale)
  const payload = await open()
  const event = await findEvent(payload, { locale, slug })
  if (event) {
    return answer(calendarFile({ locale, name: null, origin: env().publicUrl, events: [event] }), locale, {
      ...calendarType,
      'Content-Disposition': `attachment; filename="${event.slug}.ics"`,
    })
  }
  const found = await findDocument(payload, { locale, kind, slug })
  if (found.outcome !== 'moved') return nothingHere(locale)
  return new Response(null, { status: 308, headers: { Location: `${found.path}.ics` } })
}

export const calendarType = { 'Content-Type': 'text/calendar; charset=utf-8' }

export function answer(body: string, locale: Locale, headers: Record<string, string>): Response {
  return new Response(body, { headers: { 'Content-Language': languageTag[locale], ...headers } })
}

export function nothingHere(asked: string): Response {
  const locale = isLocale(asked) ? asked : 'fr'
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Language': languageTag[locale] }
  return new Response(feedWords[locale].nothingHere, { status: 404, headers })
}
