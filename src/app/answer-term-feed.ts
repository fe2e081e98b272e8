import 'server-only'
import { eventsSince, latestWithText } from '../knowledge/store-feeds'
import { readSite } from '../knowledge/store-site'
import { findTerm } from '../knowledge/store-terms'
import { isLocale } from '../language/locale'
import { isTermPlace, placeOf, termPlaces } from '../language/routes'
import { feedWords } from '../language/words/feeds'
import { systemClock } from '../platform/clock'
import { env } from '../platform/env'
import { calendarFile } from '../syndication/calendar'
import { type FeedFormat, feedOf } from '../syndication/feed'
import { answer, calendarType, daysKept, formats, mostEntries, mostEvents, nothingHere } from './answer-feed'
import { payload as open } from './payload'

/** `kind` is the folder's English name: `themes`, `audiences`, `territories`, `organizations`. */
type Params = { locale: string; kind: string; slug: string }

/** A feed of what concerns one term. */
export async function answerTermFeed(params: Params, format: FeedFormat): Promise<Response> {
  const found = await readTerm(params)
  if (!found) return nothingHere(params.locale)
  const { payload, locale, place, term, filters } = found
  const [site, items] = await Promise.all([
    readSite(payload, locale),
    latestWithText(payload, { locale, filters, limit: mostEntries }),
  ])
  const { write, type } = formats[format]
  const feed = feedOf({
    locale,
    kind: null,
    term: { place, slug: term.slug, name: term.name },
    site,
    origin: env().publicUrl,
    items,
    now: systemClock(),
  })
  return answer(write(feed), locale, { 'Content-Type': type })
}

export async function answerTermCalendar(params: Params): Promise<Response> {
  const found = await readTerm(params)
  if (!found) return nothingHere(params.locale)
  const { payload, locale, term, filters } = found
  const since = new Date(systemClock().getTime() - daysKept * 86_400_000)
  const [site, events] = await Promise.all([
    readSite(payload, locale),
    eventsSince(payload, { locale, filters, since, limit: mostEvents }),
  ])
  const name = feedWords[locale].calendarOf(`${term.name}, ${site.name}`)
  return answer(calendarFile({ locale, name, origin: env().publicUrl, events }), locale, calendarType)
}

async function readTerm({ locale, kind, slug }: Params) {
  const place = placeOf(kind)
  if (!isLocale(locale) || !isTermPlace(place)) return null
  const payload = await open()
  const term = await findTerm(payload, { collection: place, slug, locale })
  return term && { payload, locale, place, term, filters: { [termPlaces[place]]: slug } }
}
