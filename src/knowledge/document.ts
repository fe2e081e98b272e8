import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'
import type { Citation } from './citation'
import type { InitiativeFacts } from './initiative'
import type { ResearchFacts } from './research'
import type { Term } from './terms'

export type { Term }

export type EventFacts = {
  /** ISO 8601, UTC. */
  startsAt: string
  endsAt: string
  place: string | null
  address: string | null
  isOnline: boolean
  onlineUrl: string | null
  registrationUrl: string | null
  registrationEmail: string | null
  standing: Standing
  /** In order of time; empty for an event in one part. */
  sessions: Session[]
}

/** Whether an event takes place as announced. */
export type Standing = {
  state: 'confirmed' | 'moved' | 'postponed' | 'cancelled'
  /** What staff say of the change. */
  note: string | null
}

/** One part of an event: a launch in one territory, a day of training. */
export type Session = {
  id: string
  startsAt: string
  endsAt: string
  label: string | null
  territory: Term | null
  place: string | null
  address: string | null
  onlineUrl: string | null
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
  /** Why it was revised, in the words of staff; only when it was. */
  revisionReason: string | null
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
  sources: Citation[]
  /** Only for research. */
  research: ResearchFacts | null
  /** Only for initiatives. */
  initiative: InitiativeFacts | null
  /** Only for an event that returns: the others of its series, latest first. */
  series: { name: string; description: string | null; others: Summary[] } | null
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

export type Page<Item> = { items: Item[]; page: number; pages: number; total: number }

export const perPage = 20

/** `/fr/evenements/<slug>.ics`: one event as a calendar file. */
export function calendarPath(event: Pick<Summary, 'locale' | 'slug'>): string {
  return `${pathTo(event.locale, 'events', event.slug)}.ics`
}

export function isPast(event: Pick<EventFacts, 'endsAt'>, now: Date): boolean {
  return new Date(event.endsAt) < now
}
