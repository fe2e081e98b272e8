import { createHash } from 'node:crypto'
import type { Locale } from '../language/locale'
import { consentWords } from '../language/words/consent'
import { correctionWords } from '../language/words/correction'
import { personWords } from '../language/words/person'
import { purposeWords } from '../language/words/purposes'
import { retentionWords } from '../language/words/retention'
import type { ImpliedKind, OtherPurpose } from '../register/consent-record'
import type { Bulletin } from './bulletin'

/** Raise it whenever a word of `src/language/words/consent.ts` changes: a proof says which text was read. */
export const consentTextVersion = '2026-11-23'

/** A text as a person saw it, with what proves later which text it was. */
export type ShownText = { text: string; version: string; hash: string }

/** Whether a page showed all of these: `read` are the digests it bore. `null`: no page of ours was shown, and none is claimed. */
export const wereShown = (texts: Pick<ShownText, 'hash'>[], read: readonly string[] | null): boolean =>
  read === null || texts.every(({ hash }) => read.includes(hash))

/**
 * What is read before saying yes, one per bulletin and purpose: what is sent, who asks, their postal address, how to
 * reach them, and that consent can be withdrawn (CASL s. 10(1); SOR/2012-36 s. 4; Québec Act P-39.1 s. 8 and 14).
 * `accept` is said beside the box, `details` above it; together they are the text that is kept.
 */
export function consentText(
  bulletin: Bulletin,
  locale: Locale,
): ShownText & { accept: string; details: string[] } {
  const words = consentWords[locale]
  const details = [
    words.purpose(bulletin.name, asSentence(bulletin.purpose)),
    [
      words.requester(bulletin.senderName, otherThan(bulletin.senderName, bulletin.onBehalfOf)),
      words.postalAddress(withoutStop(bulletin.postalAddress)),
      words.contact(withoutStop(bulletin.contact)),
    ].join(' '),
    words.withdrawal,
  ]
  return { accept: words.accept, details, ...shown([...details, words.accept]) }
}

/** What the register says of a consent that staff write down: the person read no text of ours (CASL s. 13). */
export function recordedText(
  { source, basis }: { source: 'paper' | 'phone'; basis: 'express' | ImpliedKind },
  locale: Locale,
): ShownText {
  return shown([consentWords[locale].recorded(source, basis)])
}

/** What the register says of a bulletin that someone takes away by its box. */
export function untickedText(bulletinName: string | null, locale: Locale): ShownText {
  return shown([consentWords[locale].unticked(bulletinName)])
}

/** What stands beside the act of leaving. The mail client's own button shows no text of ours: the record says so. */
export function withdrawalText(
  bulletinName: string | null,
  locale: Locale,
  method: 'one-click' | 'link' | 'staff',
): ShownText {
  if (method === 'staff') return shown([correctionWords[locale].withdrawn(bulletinName)])
  const words = consentWords[locale]
  return shown([method === 'one-click' ? words.oneClick : words.leave(bulletinName)])
}

/** What stands above the preferences form. */
export function preferencesText(locale: Locale): ShownText {
  return shown([consentWords[locale].preferences])
}

/** What stands beside the button that takes back an unsubscription. */
export function stayingText(bulletinName: string | null, locale: Locale): ShownText {
  return shown([consentWords[locale].stay(bulletinName)])
}

/** What stands above the button of a new mailbox: it is where the person is written to. */
export function newAddressText(locale: Locale): ShownText {
  return shown([consentWords[locale].newAddress])
}

/** What the mailbox of a new address agrees to, for each bulletin: what is read before any consent, then where it goes. */
export function atNewAddressText(
  bulletin: Bulletin,
  locale: Locale,
): ShownText & { accept: string; details: string[] } {
  const { details } = consentText(bulletin, locale)
  const accept = consentWords[locale].atNewAddress(bulletin.name)
  return { accept, details, ...shown([...details, accept]) }
}

/** What the register says of the consents to a new address that somebody else has just taken. */
export function notMovedText(locale: Locale): ShownText {
  return shown([consentWords[locale].notMoved])
}

/** What stands beside the box of who wants to be forgotten; by staff, what the register says of it. */
export function erasureText(locale: Locale, method: 'link' | 'staff'): ShownText {
  return shown([method === 'staff' ? personWords[locale].registered : consentWords[locale].erase])
}

/** What the register says of someone whom nobody erased: their data had been kept long enough. */
export function retentionText(
  rule: 'unconfirmed' | 'departed' | 'lapsed' | 'bounced',
  locale: Locale,
): ShownText {
  return shown([retentionWords[locale].erased[rule]])
}

/** What the register says of a correction that staff made, by the names of what changed. */
export function correctionText(
  changed: readonly (keyof (typeof correctionWords)['fr']['names'])[],
  locale: Locale,
): ShownText {
  const { names, registered } = correctionWords[locale]
  return shown([registered(changed.map((name) => names[name]).join(', '))])
}

/** What was agreed to besides bulletins, as the register says it: the paper or the call had words of their own, which the proof leads to. */
export function purposeText(purpose: OtherPurpose, locale: Locale): ShownText {
  return shown([purposeWords[locale].given[purpose]])
}

export function purposeWithdrawalText(purpose: OtherPurpose, locale: Locale): ShownText {
  const { names, withdrawn } = purposeWords[locale]
  return shown([withdrawn(names[purpose])])
}

function shown(paragraphs: string[]): ShownText {
  const text = paragraphs.join('\n')
  return { text, version: consentTextVersion, hash: createHash('sha256').update(text, 'utf8').digest('hex') }
}

function asSentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\.$/, '')
}

function otherThan(name: string, onBehalfOf: string | null): string | null {
  return onBehalfOf && onBehalfOf.trim() !== name.trim() ? onBehalfOf.trim() : null
}
