import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'

/** One term of a classification: an audience, a theme, a territory, an organization. */
export type Term = { slug: string; name: string }

export type EventFacts = {
  /** ISO 8601, UTC. */
  startsAt: string
  endsAt: string
  place: string | null
  address: string | null
  isOnline: boolean
  registrationUrl: string | null
  registrationEmail: string | null
}

/** What a list, a feed or a card shows of a content. */
export type Summary = {
  id: string
  kind: Kind
  /** The finer kind that staff chose: `technical`, `survey`, `training`… */
  nature: string | null
  locale: Locale
  slug: string
  /** Its address on the site, without the origin. */
  path: string
  title: string
  lead: string
  isSample: boolean
  publishedAt: string
  /** The later of the revision that staff told and the publication. */
  revisedOn: string
  updatedAt: string
  audiences: Term[]
  themes: Term[]
  territories: Term[]
  /** Only for events. */
  event: EventFacts | null
}

export type Picture = {
  url: string
  width: number
  height: number
  /** Empty for a decorative picture. */
  alt: string
  credit: string | null
}

/** A content in full, as its page shows it. */
export type Document = Summary & {
  keyMessages: string[]
  /** Safe HTML, or empty. */
  body: string
  picture: Picture | null
  originalUrl: string | null
  organisations: Term[]
  factors: Term[]
  lifePhases: Term[]
  axes: Term[]
  /** In both directions: what this content points to, and what points to it. */
  related: Summary[]
  /** Where the same content is read in the other language; `null` when it is not. */
  otherLanguagePath: string | null
  /** The end of its short link, the same in both languages; `null` for one not saved since there are short links. */
  shareCode: string | null
}

/** What an address leads to. */
export type FoundDocument =
  | { outcome: 'found'; document: Document }
  | { outcome: 'moved'; path: string }
  | { outcome: 'other-language-only'; path: string; title: string; locale: Locale }
  | { outcome: 'absent' }

/** Both addresses of a content, for the site map. */
export type Entry = { kind: Kind; paths: { fr: string; en: string | null }; updatedAt: string }

export type Page<Item> = { items: Item[]; page: number; pages: number; total: number }

export const perPage = 20

/** `/fr/evenements/<slug>.ics`: one event as a calendar file. */
export function calendarPath(event: Pick<Summary, 'locale' | 'slug'>): string {
  return `${pathTo(event.locale, 'events', event.slug)}.ics`
}

export function isPast(event: Pick<EventFacts, 'endsAt'>, now: Date): boolean {
  return new Date(event.endsAt) < now
}
