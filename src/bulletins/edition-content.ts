import type { Locale } from '../language/locale'
import type { Kind } from '../language/routes'

/**
 * What one edition says, in one language: all that the mail and the page of the archive need, and nothing they would
 * have to look up. It is stored as JSON (`editions.frozen`) in the statement that starts sending, so that what was sent
 * stays what the edition says, whatever happens to the documents it showed.
 */
export type EditionContent = {
  locale: Locale
  edition: { id: string; number: number; slug: string }
  bulletin: BulletinIdentity
  subject: string
  preheader: string
  opening: RichText | null
  sections: EditionSection[]
  /** A change of the privacy policy, in a sentence, to readers of these days (P-39.1 s. 8.2). */
  policyNotice?: string
}

/** Who speaks, as the law wants it at the foot of each message (CASL s. 6, SOR/2012-36 s. 2). */
export type BulletinIdentity = {
  id: string
  slug: string
  name: string
  senderName: string
  senderEmail: string
  replyTo: string | null
  onBehalfOf: string | null
  postalAddress: string
  contact: string
}

/** One text for the three places that show it. `web` and `mail` are sanitised HTML. */
export type RichText = { web: string; mail: string; text: string }

export type EditionSection = { heading: string; items: EditionItem[] }

export type EditionItem = {
  kind: Kind
  id: string
  title: string
  lead: string
  /** Where it is on our site, without the origin: `/fr/fiches/…` */
  path: string
  audiences: string[]
  territories: string[]
  sample: boolean
  image: EditionImage | null
  event: EventMoment | null
}

/** `url` is a path of our site; an empty `alt` says that the picture is decorative. */
export type EditionImage = { url: string; alt: string; width: number; height: number }

/** ISO 8601 moments. */
export type EventMoment = { startsAt: string; endsAt: string; place: string | null }

/** What is stored in `editions.frozen`: French always, English when the edition has it. */
export type FrozenEdition = Partial<Record<Locale, EditionContent>>

export function hasContent(content: EditionContent): boolean {
  return content.sections.some((section) => section.items.length > 0)
}
