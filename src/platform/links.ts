import { isLocale, type Locale } from '../language/locale'
import { env } from './env'
import { isSignature, sign } from './keys'

/** The acts a person can do from a mail, each behind its own key. */
export type LinkAct = 'confirm' | 'preferences' | 'unsubscribe' | 'rights' | 'address' | 'undo' | 'renew'

/**
 * What a link says: who, for which bulletin, in which language, since when. Never an address: a link of the act `address` bears
 * keyed digests of both addresses where the others name a bulletin.
 */
export type Link = { subscriber: string; bulletin: string; locale: Locale; issuedAt: Date }

/** In the place of a bulletin: the mail spoke of several, and leaving it leaves them all. */
export const wholeSubscription = 'all'

export type ReadLink =
  | { outcome: 'valid'; link: Link }
  | { outcome: 'expired'; link: Link }
  | { outcome: 'unknown' }

const minute = 60 * 1000
const day = 24 * 60 * minute

/** Unsubscribing works for ever: the law asks for 60 days at least (CASL s. 11(2)). */
const lifetime: Record<LinkAct, number> = {
  confirm: 7 * day,
  preferences: 30 * day,
  unsubscribe: Number.POSITIVE_INFINITY,
  // What exposes a person, or ends what they had: the mailbox must have been theirs a moment ago.
  rights: 30 * minute,
  address: day,
  undo: 30 * minute,
  // Asked a month before a consent ends: it answers for a month after.
  renew: 60 * day,
}

const letter: Record<LinkAct, string> = {
  confirm: 'c',
  preferences: 'p',
  unsubscribe: 'u',
  rights: 'r',
  address: 'a',
  undo: 'b',
  renew: 'k',
}

/** The absolute address of one act for one person: `https://…/u/<token>`. */
export function linkTo(act: LinkAct, link: Link): string {
  return `${env().publicUrl}/${letter[act]}/${signLink(act, link)}`
}

/** `fr.<subscriber>.<bulletin>.<seconds, base 36>.<HMAC-SHA-256, base64url>` */
export function signLink(act: LinkAct, link: Link): string {
  const claims = [
    link.locale,
    link.subscriber,
    link.bulletin,
    Math.floor(link.issuedAt.getTime() / 1000).toString(36),
  ].join('.')
  return `${claims}.${sign(act, claims).toString('base64url')}`
}

export function readLink(act: LinkAct, token: string, now: Date): ReadLink {
  const end = token.lastIndexOf('.')
  const claims = token.slice(0, end)
  const [locale, subscriber, bulletin, seconds, ...rest] = claims.split('.')
  if (token.length > 300 || !isLocale(locale) || !subscriber || !bulletin || !seconds || rest.length > 0) {
    return { outcome: 'unknown' }
  }
  if (!isSignature(act, claims, Buffer.from(token.slice(end + 1), 'base64url'))) return { outcome: 'unknown' }

  const link = { locale, subscriber, bulletin, issuedAt: new Date(Number.parseInt(seconds, 36) * 1000) }
  const isExpired = now.getTime() - link.issuedAt.getTime() > lifetime[act]
  return { outcome: isExpired ? 'expired' : 'valid', link }
}
