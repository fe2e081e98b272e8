import type { Locale } from '../language/locale'
import { type Kind, pathTo, segments, type TermPlace } from '../language/routes'

/** Where a list is followed, from the root; a section has no calendar of its own but that of the events. */
export type FeedPaths = { atom: string; json: string; calendar: string | null }

/** What has feeds of its own under its address. */
export type FollowedPlace = TermPlace | 'sections'

type Subject = Kind | { place: FollowedPlace; slug: string } | null

/** `/fr/flux.xml`, `/fr/fiches/flux.xml`, `/fr/themes/lecture/flux.xml`, `/fr/sections/etudes-et-travail/flux.xml` */
export function feedPaths(locale: Locale, subject: Subject = null): FeedPaths {
  const name = (file: 'feed.xml' | 'feed.json' | 'events.ics') => segments[file][locale]
  if (typeof subject === 'object' && subject) {
    const under = pathTo(locale, subject.place, subject.slug)
    return {
      atom: `${under}/${name('feed.xml')}`,
      json: `${under}/${name('feed.json')}`,
      calendar: `${under}/${name('events.ics')}`,
    }
  }
  const hasCalendar = subject === null || subject === 'events'
  return {
    atom: subject ? pathTo(locale, subject, name('feed.xml')) : pathTo(locale, 'feed.xml'),
    json: subject ? pathTo(locale, subject, name('feed.json')) : pathTo(locale, 'feed.json'),
    calendar: hasCalendar ? pathTo(locale, 'events.ics') : null,
  }
}
