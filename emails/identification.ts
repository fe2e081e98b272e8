/** Who speaks: what the anti-spam law (CASL, s. 6 and SOR/2012-36, s. 2) wants in every message. */
export type Identification = {
  senderName: string
  onBehalfOf: string | null
  /** May hold line breaks. */
  postalAddress: string
  /** A phone number, an address or a page, as people should read it. */
  contact: string
}

export type IdentificationWords = { sentBy: string; onBehalfOf: string; contact: string }

export type MailLanguage = 'fr-CA' | 'en-CA'

/** What every template gives back. */
export type RenderedMail = { subject: string; html: string; text: string }
