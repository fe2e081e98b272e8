import type { Kind } from './bulletin-mail'
import type { Identification, IdentificationWords, MailLanguage } from './identification'

/** The editions of a week or a month, in one mail: their titles and what they hold, each a link to the site. */
export type DigestMail = {
  lang: MailLanguage
  subject: string
  preheader: string
  /** The name of the bulletin, or of them all together. */
  title: string
  /** For example "Résumé de la semaine · 23 novembre 2026". */
  round: string
  editions: DigestEdition[]
  /** Who speaks: one for each different sender of these editions. */
  identifications: Identification[]
  /** A sentence of the days when the privacy policy has changed; empty otherwise. */
  policyNotice: string
  links: DigestLinks
  words: DigestMailWords
}

export type DigestEdition = {
  /** The language of the edition: not always that of the mail around it. */
  lang: MailLanguage
  /** For example "Le bulletin de l’été · Numéro 3 · 22 novembre 2026". */
  issue: string
  title: string
  url: string
  preheader: string
  sections: { heading: string; items: DigestItem[] }[]
  /** What is left out: "et 4 autres contenus". Empty when nothing is. */
  more: string
  /** Makes sense alone. */
  linkText: string
}

export type DigestItem = {
  kind: Kind
  title: string
  url: string
  /** The kind in a word, and whether the content is invented: "Fiche · Exemple". */
  note: string
}

/** Addresses or tokens: see BulletinLinks. */
export type DigestLinks = { preferences: string; unsubscribe: string; privacy: string }

export type DigestMailWords = IdentificationWords & {
  /** A sentence: why the person receives this, and that no empty mail is sent. */
  why: string
  preferences: string
  unsubscribe: string
  privacy: string
}
