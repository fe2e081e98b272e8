import type { Clock } from '../platform/clock'
import type { Link } from '../platform/links'
import type { Consent } from './consent'
import { consentText, wereShown } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'
import { follows, type Subscriber } from './subscriber'
import { mayComeBack } from './suppression'

/** `outdated`: the text on the page is not the one of today, and nothing was agreed to. */
export type ConfirmOutcome = 'confirmed' | 'already-confirmed' | 'outdated' | 'unknown'

/**
 * The mailbox answers: the subscription begins (double opt-in), and a pause of before they left is over. Pressing twice changes nothing the second time, and a
 * link from before the person left never brings them back. `read`: the digests of the texts that the page showed.
 */
export async function confirmSubscription(
  store: AudienceStore,
  token: string,
  clock: Clock,
  read: string[] | null = null,
): Promise<{ outcome: ConfirmOutcome }> {
  const opened = await openLink(store, 'confirm', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown' }
  const { link, subscriber } = opened

  return oneAtATime(subscriber.email, async () => {
    const current = await store.subscriber(subscriber.id)
    const outcome =
      current && mayComeBack(await store.suppressionsOf(current.email))
        ? confirmable(current, link)
        : 'unknown'
    if (!current || outcome !== 'confirmable')
      return { outcome: outcome === 'confirmable' ? 'unknown' : outcome }

    const now = clock()
    const consents = await proofs(store, current, link, now)
    const texts = consents.map(({ shown }) => shown)
    if (!wereShown(texts, read)) return { outcome: 'outdated' }
    await store.liftOwnActs(current.email)
    const { state, bulletins } = current
    const change = { state: 'confirmed', confirmedAt: now, pausedUntil: null, follows: bulletins } as const
    if (await store.changeSubscriber(current.id, change, { proofs: consents, expected: { state } }))
      return { outcome: 'confirmed' }
    // Pressed at two processes: the other was first.
    const after = await store.subscriber(current.id)
    return { outcome: after && follows(after, link.bulletin) ? 'already-confirmed' : 'unknown' }
  })
}

/** What this link can still do for this person. Pure: the page asks it as well, before showing a button. */
export function confirmable(
  subscriber: Subscriber,
  link: Link,
): 'confirmable' | 'already-confirmed' | 'unknown' {
  if (follows(subscriber, link.bulletin)) return 'already-confirmed'
  if (subscriber.state !== 'unconfirmed') return 'unknown'
  const { unsubscribedAt } = subscriber
  // A link holds whole seconds: one made in the second of leaving counts as made before.
  const isOlderThanLeaving = unsubscribedAt !== null && link.issuedAt.getTime() <= unsubscribedAt.getTime()
  return isOlderThanLeaving ? 'unknown' : 'confirmable'
}

async function proofs(
  store: AudienceStore,
  subscriber: Subscriber,
  link: Link,
  now: Date,
): Promise<Consent[]> {
  const bulletins = await store.bulletins(link.locale)
  return bulletins
    .filter(({ id }) => subscriber.bulletins.includes(id))
    .map((bulletin) => ({
      person: subscriber,
      bulletin: bulletin.id,
      act: 'confirmed',
      method: 'link',
      locale: link.locale,
      shown: consentText(bulletin, link.locale),
      at: now,
    }))
}
