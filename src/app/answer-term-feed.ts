import 'server-only'
import { contentsOf } from '../knowledge/section'
import { eventsSince, latestWithText, sectionWithText } from '../knowledge/store-feeds'
import { findSection } from '../knowledge/store-sections'
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

/** `kind` is the folder's English name: `themes`, `audiences`, `territories`, `organizations`, `sections`. */
type Params = { locale: string; kind: string; slug: string }

/** A feed of what concerns one term, or of what a section of the site holds. */
export async function answerTermFeed(params: Params, format: FeedFormat): Promise<Response> {
  const found = await readFollowed(params)
  if (!found) return nothingHere(params.locale)
  const { payload, locale, term } = found
  const [site, items] = await Promise.all([
    readSite(payload, locale),
    found.section
      ? sectionWithText(payload, locale, found.section, mostEntries)
      : latestWithText(payload, { locale, filters: found.filters, limit: mostEntries }),
  ])
  const { write, type } = formats[format]
  const feed = feedOf({
    locale,
    kind: null,
    term,
    site,
    origin: env().publicUrl,
    items,
    now: systemClock(),
  })
  return answer(write(feed), locale, { 'Content-Type': type })
}

export async function answerTermCalendar(params: Params): Promise<Response> {
  const found = await readFollowed(params)
  if (!found) return nothingHere(params.locale)
  const { payload, locale, term } = found
  const since = new Date(systemClock().getTime() - daysKept * 86_400_000)
  const [site, events] = await Promise.all([
    readSite(payload, locale),
    found.section
      ? contentsOf(found.section).filter(({ event }) => event && new Date(event.endsAt) >= since)
      : eventsSince(payload, { locale, filters: found.filters, since, limit: mostEvents }),
  ])
  const name = feedWords[locale].calendarOf(`${term.name}, ${site.name}`)
  return answer(calendarFile({ locale, name, origin: env().publicUrl, events }), locale, calendarType)
}

async function readFollowed({ locale, kind, slug }: Params) {
  const place = placeOf(kind)
  if (!isLocale(locale)) return null
  const payload = await open()
  if (place === 'sections') {
    const found = await findSection(payload, { locale, slug, now: systemClock() })
    if (found.outcome !== 'found') return null
    const { section } = found
    return { payload, locale, section, term: { place, slug, name: section.title }, filters: {} }
  }
  if (!isTermPlace(place)) return null
  const term = await findTerm(payload, { collection: place, slug, locale })
  if (!term) return null
  const filters = { [termPlaces[place]]: slug }
  return { payload, locale, section: null, term: { place, slug: term.slug, name: term.name }, filters }
}
