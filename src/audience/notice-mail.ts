import { renderNotice } from '../../emails/notice'
import { type Locale, languageTag } from '../language/locale'
import { noticeWords } from '../language/words/notices'
import { type Clock, systemClock } from '../platform/clock'
import { linkTo } from '../platform/links'
import type { Bulletin } from './bulletin'
import type { NoticeKind } from './notice'
import { audienceStore, type Payload } from './store'
import { isFollowing, type Subscriber } from './subscriber'
import { mayComeBack } from './suppression'

/** One notice as the worker hands it to the mail server, or why it must not leave any more. */
export type ComposedNotice =
  | {
      from: { name: string; address: string }
      replyTo?: string
      to: string
      subject: string
      html: string
      text: string
    }
  | { suppressed: string }

type NoticeRow = {
  kind: NoticeKind
  subscriber?: string | { id: string } | null
  bulletin?: string | { id: string } | null
  locale: Locale
}

/**
 * Composes a notice at the moment of sending: its link is fresh, and what has changed since it was asked for counts (the
 * person confirmed, left, was suppressed; the bulletin is gone).
 */
export async function noticeMail(
  payload: Payload,
  notice: NoticeRow,
  clock: Clock = systemClock,
): Promise<ComposedNotice> {
  const store = audienceStore(payload)
  const id = idOf(notice.subscriber)
  const subscriber = id ? await store.subscriber(id) : null
  if (!subscriber) return { suppressed: 'person-erased' }
  const suppressions = await store.suppressionsOf(subscriber.email)
  const mayBeWritten = notice.kind === 'confirm' ? mayComeBack(suppressions) : suppressions.length === 0
  if (!mayBeWritten) return { suppressed: 'address-suppressed' }
  const isWanted = notice.kind === 'confirm' ? subscriber.state === 'unconfirmed' : isFollowing(subscriber)
  if (!isWanted) return { suppressed: `person-${subscriber.state}` }

  const followed = (await store.bulletins(notice.locale)).filter(({ id }) =>
    subscriber.bulletins.includes(id),
  )
  const bulletin = followed.find(({ id }) => id === idOf(notice.bulletin)) ?? followed[0]
  if (!bulletin) return { suppressed: 'bulletin-deleted' }

  const mail = await renderNotice(
    contents(notice.kind, notice.locale, subscriber, bulletin, followed, clock()),
  )
  return {
    from: { name: bulletin.senderName, address: bulletin.senderEmail },
    ...(bulletin.replyTo ? { replyTo: bulletin.replyTo } : {}),
    to: subscriber.email,
    ...mail,
  }
}

/** No first name in it: before the mailbox has answered, anyone may have typed anything there. */
function contents(
  kind: NoticeKind,
  locale: Locale,
  subscriber: Subscriber,
  bulletin: Bulletin,
  followed: Bulletin[],
  now: Date,
): Parameters<typeof renderNotice>[0] {
  const words = noticeWords[locale]
  const { title, preheader, paragraphs, action, afterword } = words[kind](followed)
  const act = kind === 'confirm' ? 'confirm' : 'preferences'
  const { senderName, onBehalfOf, postalAddress, contact } = bulletin
  return {
    lang: languageTag[locale],
    subject: `${title} – ${bulletin.name}`,
    preheader,
    title,
    paragraphs,
    action: {
      label: action,
      url: linkTo(act, { subscriber: subscriber.id, bulletin: bulletin.id, locale, issuedAt: now }),
    },
    afterword,
    identification: { senderName, onBehalfOf, postalAddress, contact },
    words: words.identification,
  }
}

function idOf(related: string | { id: string } | null | undefined): string | undefined {
  return typeof related === 'object' ? related?.id : related
}
