import type { Identification, IdentificationWords, MailLanguage } from './identification'

/** A message about the person's own request: confirm, changed, sign in. One idea, at most one action. */
export type NoticeMail = {
  lang: MailLanguage
  subject: string
  preheader: string
  title: string
  paragraphs: string[]
  action: { label: string; url: string } | null
  afterword: string[]
  /** A discreet way out, under all the rest. */
  wayOut?: { label: string; url: string }
  identification: Identification
  words: NoticeWords
}

export type NoticeWords = IdentificationWords & {
  /** "Si le bouton ne fonctionne pas, copiez cette adresse :" */
  fallbackLink: string
}
