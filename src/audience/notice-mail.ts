import { renderNotice } from '../../emails/notice'
import { dateInWords } from '../language/dates'
import { type Locale, languageTag } from '../language/locale'
import { noticeWords } from '../language/words/notices'
import { type Clock, systemClock } from '../platform/clock'
import { linkTo, wholeSubscription } from '../platform/links'
import type { SingleMail } from '../platform/single-mail'
import { allows } from '../register/consent-record'
import { addressPair } from './address-pair'
import type { Bulletin } from './bulletin'
import { readEmail } from './email'
import { maskedAddress } from './masked-address'
import type { NoticeKind } from './notice'
import { audienceStore, type Payload } from './store'
import { isFollowing, pauseOf, type Subscriber } from './subscriber'
import { mayComeBack, type SuppressionReason } from './suppression'

type NoticeRow = {
  kind: NoticeKind
  subscriber?: string | { id: string } | null
  bulletin?: string | { id: string } | null
  locale: Locale
  /** `{ to }` when it does not go to the person’s own address. */
  message?: unknown
}

/**
 * Composes a notice at the moment of sending: its link is fresh, and what has changed since it was asked for counts (the
 * person confirmed, left, was suppressed; the bulletin is gone).
 */
export async function noticeMail(
  payload: Payload,
  notice: NoticeRow,
  clock: Clock = systemClock,
): Promise<SingleMail> {
  const store = audienceStore(payload)
  const id = idOf(notice.subscriber)
  const subscriber = id ? await store.subscriber(id) : null
  if (!subscriber) return { suppressed: 'person-erased' }
  const to = addressOf(notice.message) ?? (elsewhere.includes(notice.kind) ? null : subscriber.email)
  if (!to) return { suppressed: 'no-address' }
  if (!mayBeWritten(notice.kind, await store.suppressionsOf(to))) return { suppressed: 'address-suppressed' }
  if (!isWanted(notice.kind, subscriber, to)) return { suppressed: `person-${subscriber.state}` }

  const all = await store.bulletins(notice.locale)
  const followed = all.filter(({ id }) => subscriber.bulletins.includes(id))
  const isRenewal = notice.kind === 'renew'
  const ending = isRenewal ? await endingOf(store, subscriber, followed, askedAbout(notice), clock()) : []
  const bulletin = isRenewal
    ? (ending[0] ?? senderOf(notice, followed, all))
    : senderOf(notice, followed, all)
  if (!bulletin) return { suppressed: 'bulletin-deleted' }
  if (isRenewal && ending.length === 0) return { suppressed: 'consent-not-ending' }

  const content = contents(notice, subscriber, bulletin, isRenewal ? ending : followed, clock())
  const mail = await renderNotice(content)
  return {
    from: { name: bulletin.senderName, address: bulletin.senderEmail },
    ...(bulletin.replyTo ? { replyTo: bulletin.replyTo } : {}),
    to,
    ...mail,
    ...(isRenewal && content.wayOut && { headers: oneClick(content.wayOut.url) }),
  }
}

/** Nobody asked for this mail: the mail client's own button leaves the bulletin it is about (RFC 8058). */
const oneClick = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** What concerns a person’s own data reaches them whether they still follow something or not. */
const ownData: NoticeKind[] = ['rights', 'new-address', 'address-changed']

/** What goes to a mailbox that is not the person’s yet, or no more: never to theirs instead. */
const elsewhere: NoticeKind[] = ['new-address', 'address-changed']

/** Who left may still be answered about what is theirs, as by a confirmation; a new address must have refused nothing. */
function mayBeWritten(kind: NoticeKind, suppressions: SuppressionReason[]): boolean {
  return kind === 'confirm' || kind === 'rights' || kind === 'address-changed'
    ? mayComeBack(suppressions)
    : suppressions.length === 0
}

/** A bulletin, and the day its implied consent ends. */
type Ending = Bulletin & { endsAt?: string }

/** Of the bulletins that are asked about, those there is still something to ask of: not renewed, not ended, nor on pause. The first to end first. */
async function endingOf(
  store: ReturnType<typeof audienceStore>,
  subscriber: Subscriber,
  followed: Bulletin[],
  asked: string[],
  now: Date,
): Promise<Ending[]> {
  if (pauseOf(subscriber, now)) return []
  const about = followed.filter(({ id }) => asked.includes(id))
  const last = await Promise.all(about.map(({ id }) => store.lastConsent(subscriber.id, id)))
  return about
    .flatMap((bulletin, index): (Bulletin & { endsAt: string })[] => {
      const consent = last[index]
      const stands = consent?.basis === 'implied' && allows(consent, now)
      return stands && consent.expiresAt ? [{ ...bulletin, endsAt: consent.expiresAt }] : []
    })
    .sort((one, other) => one.endsAt.localeCompare(other.endsAt))
}

/** One bulletin, or those that were put in the same mail. */
function askedAbout({ bulletin, message }: NoticeRow): string[] {
  const { bulletins } = (message ?? {}) as { bulletins?: unknown }
  return Array.isArray(bulletins) ? bulletins.map(String) : [idOf(bulletin) ?? '']
}

function isWanted(kind: NoticeKind, subscriber: Subscriber, to: string): boolean {
  if (kind === 'confirm' || kind === 'confirm-reminder') return subscriber.state === 'unconfirmed'
  if (kind === 'new-address') return readEmail(subscriber.newEmail ?? '') === to
  return ownData.includes(kind) || isFollowing(subscriber)
}

function senderOf(notice: NoticeRow, followed: Bulletin[], all: Bulletin[]): Bulletin | undefined {
  const offered = ownData.includes(notice.kind) ? [...followed, ...all] : followed
  return offered.find(({ id }) => id === idOf(notice.bulletin)) ?? offered[0]
}

/** No first name in it: before the mailbox has answered, anyone may have typed anything there. */
function contents(
  { kind, locale }: NoticeRow,
  subscriber: Subscriber,
  bulletin: Bulletin,
  about: Ending[],
  now: Date,
): Parameters<typeof renderNotice>[0] {
  const words = noticeWords[locale]
  const named = about.map(({ name, purpose, endsAt }) => ({
    name,
    purpose,
    endsOn: endsAt ? dateInWords(endsAt, locale) : '',
  }))
  const said = words[kind](named, maskedAddress(subscriber.email), named[0]?.endsOn ?? '')
  const answers = kind === 'renew' && about.length > 1 ? wholeSubscription : bulletin.id
  const { title, preheader, paragraphs, action, afterword } = said
  const { senderName, onBehalfOf, postalAddress, contact } = bulletin
  return {
    lang: languageTag[locale],
    subject: `${title} – ${bulletin.name}`,
    preheader,
    title,
    paragraphs,
    action: action === null ? null : { label: action, url: linkOf(kind, subscriber, answers, locale, now) },
    afterword,
    ...wayOutOf(kind, subscriber, answers, locale, now),
    identification: { senderName, onBehalfOf, postalAddress, contact },
    words: words.identification,
  }
}

/** A mail that asks for consent also lets its reader say no for good (CASL s. 6(2)(c)); it ends what they have not begun. */
function wayOutOf(
  kind: NoticeKind,
  { id }: Subscriber,
  bulletin: string,
  locale: Locale,
  issuedAt: Date,
): Pick<Parameters<typeof renderNotice>[0], 'wayOut'> {
  const { unasked, renew, renewAll } = noticeWords[locale].wayOut
  const to = (left: string) => linkTo('unsubscribe', { subscriber: id, bulletin: left, locale, issuedAt })
  if (kind === 'renew') {
    return { wayOut: { label: bulletin === wholeSubscription ? renewAll : renew, url: to(bulletin) } }
  }
  if (kind !== 'confirm' && kind !== 'confirm-reminder') return {}
  return { wayOut: { label: unasked, url: to(wholeSubscription) } }
}

function linkOf(
  kind: NoticeKind,
  { id, email, newEmail }: Subscriber,
  bulletin: string,
  locale: Locale,
  issuedAt: Date,
): string {
  const link = { subscriber: id, bulletin, locale, issuedAt }
  if (kind === 'confirm' || kind === 'rights' || kind === 'renew') return linkTo(kind, link)
  if (kind === 'confirm-reminder') return linkTo('confirm', link)
  if (kind === 'new-address') {
    return linkTo('address', { ...link, bulletin: addressPair(email, newEmail ?? '') })
  }
  return linkTo('preferences', link)
}

function addressOf(message: unknown): string | null {
  const { to } = (message ?? {}) as { to?: unknown }
  return typeof to === 'string' ? to : null
}

function idOf(related: string | { id: string } | null | undefined): string | undefined {
  return typeof related === 'object' ? related?.id : related
}
