import type { Identification, IdentificationWords, MailLanguage } from './identification'

/** Everything one edition says, in one language. The template adds no words of its own. */
export type BulletinMail = {
  lang: MailLanguage
  subject: string
  preheader: string
  bulletinName: string
  /** For example "Numéro 3 · 22 novembre 2026". */
  edition: string
  opening: RichBody | null
  sections: BulletinSection[]
  /** A sentence of the days when the privacy policy has changed; empty otherwise. */
  policyNotice: string
  identification: Identification
  links: BulletinLinks
  words: BulletinWords
}

export type BulletinSection = { heading: string; items: BulletinItem[] }

export type BulletinItem = {
  kind: Kind
  kindLabel: string
  title: string
  lead: string
  url: string
  /** Makes sense alone: "Lire la fiche sur la transition", never "En savoir plus". */
  linkText: string
  audiences: string[]
  territories: string[]
  /** Invented for a demonstration: the reader is told. */
  sample: boolean
  image: { url: string; alt: string; width: number; height: number } | null
  event: EventDate | null
}

export type Kind = 'fact-sheets' | 'research' | 'initiatives' | 'events'

export type EventDate = { day: string; month: string; when: string; place: string | null }

/** The same words twice. `html` is an already sanitised fragment, `text` is already wrapped. */
export type RichBody = { html: string; text: string }

/**
 * Addresses, or tokens that stand for one and are replaced once per recipient after rendering. A token must be free of
 * `&`, `<`, `>` and quotes: HTML would have to write those differently from plain text.
 */
export type BulletinLinks = { web: string; preferences: string; unsubscribe: string; privacy: string }

export type BulletinWords = IdentificationWords & {
  viewOnline: string
  contents: string
  sample: string
  /** Label of the audiences, without its colon: "Pour". */
  audiences: string
  territories: string
  /** A sentence: why the person receives this. */
  why: string
  preferences: string
  unsubscribe: string
  privacy: string
  when: string
  where: string
}
