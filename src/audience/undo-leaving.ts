import type { Clock } from '../platform/clock'
import { type Link, linkTo } from '../platform/links'
import { allows } from '../register/consent-record'
import type { Bulletin } from './bulletin'
import { type Consent, type Ground, groundOf } from './consent'
import { stayingText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'
import { follows, gaining, type Subscriber } from './subscriber'
import { mayComeBack } from './suppression'

const halfAnHour = 30 * 60 * 1000
/** A link holds whole seconds. */
const second = 1000

/** Where who has just left may take it back for half an hour, and say why they left. `null`: they left nothing lately that stood. */
export async function linkToUndo(
  store: AudienceStore,
  link: Pick<Link, 'subscriber' | 'bulletin' | 'locale'>,
  clock: Clock,
): Promise<string | null> {
  const left = await store.withdrawals(link.subscriber, new Date(clock().getTime() - halfAnHour))
  if (left.length === 0) return null
  // Whole seconds, as the link holds them: what was left twice, at two processes, was left once.
  const latest = Math.max(...left.map(({ at }) => at.getTime()))
  const last = new Date(latest - (latest % second))
  const stood = await Promise.all(
    left.map(({ bulletin }) => bulletin && store.consentBeforeLeaving(link.subscriber, bulletin, last)),
  )
  return stood.some(Boolean) ? linkTo('undo', { ...link, issuedAt: last }) : null
}

/** `ended`: what was left had an end, which has come. */
export type UndoOutcome = 'undone' | 'ended' | 'unknown'

type Undoing = { outcome: UndoOutcome } | { outcome: 'ask'; back: { bulletin: Bulletin; ground: Ground }[] }

/** What a link can still give back, for the page to say it beside its button. Changes nothing. */
export async function undoing(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: UndoOutcome | 'ask'; bulletins: Bulletin[] }> {
  const opened = await openLink(store, 'undo', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown', bulletins: [] }
  const found = await undoingOf(store, opened.subscriber, opened.link, clock())
  const back = found.outcome === 'ask' ? found.back : []
  return { outcome: found.outcome, bulletins: back.map(({ bulletin }) => bulletin) }
}

/**
 * Gives back the bulletins that were left in the moment a link names: the register of consents says which, and keeps this act as
 * well. The person acts from their own mail, so no other confirmation is asked. A consent comes back as it was, with its basis
 * and its end, and not once that has come (CASL s. 10(10)). Pressing twice changes nothing the second time.
 */
export async function undoLeaving(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: UndoOutcome }> {
  const opened = await openLink(store, 'undo', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown' }
  const { link } = opened

  return oneAtATime(opened.subscriber.email, async () => {
    const current = await store.subscriber(link.subscriber)
    if (!current) return { outcome: 'unknown' }
    const now = clock()
    const found = await undoingOf(store, current, link, now)
    if (found.outcome !== 'ask') return found

    const proofs = found.back.map(
      ({ bulletin, ground }): Consent => ({
        person: current,
        bulletin: bulletin.id,
        act: 'confirmed',
        method: 'link',
        locale: link.locale,
        shown: stayingText(bulletin.name, link.locale),
        at: now,
        ground,
      }),
    )
    await store.liftOwnActs(current.email)
    const isWritten = await store.changeSubscriber(
      current.id,
      {
        state: 'confirmed',
        unsubscribedAt: null,
        ...gaining(
          current,
          found.back.map(({ bulletin }) => bulletin.id),
        ),
      },
      { proofs, expected: { state: current.state } },
    )
    if (isWritten) return { outcome: 'undone' }
    // Pressed at two processes: the other was first.
    const after = await store.subscriber(current.id)
    const outcome = after ? (await undoingOf(store, after, link, now)).outcome : 'unknown'
    return { outcome: outcome === 'ask' ? 'unknown' : outcome }
  })
}

async function undoingOf(
  store: AudienceStore,
  subscriber: Subscriber,
  link: Link,
  now: Date,
): Promise<Undoing> {
  const [left, bulletins, suppressions] = await Promise.all([
    leftIn(store, link),
    store.bulletins(link.locale),
    store.suppressionsOf(subscriber.email),
  ])
  const offered = bulletins.filter(({ id }) => left.includes(id))
  // Whoever left before they ever confirmed has nothing to be given back.
  if (!subscriber.confirmedAt || offered.length === 0) return { outcome: 'unknown' }
  if (!mayComeBack(suppressions)) return { outcome: 'unknown' }
  const missing = offered.filter(({ id }) => !follows(subscriber, id))
  if (missing.length === 0) return { outcome: 'undone' }
  const stood = await Promise.all(
    missing.map(({ id }) => store.consentBeforeLeaving(subscriber.id, id, link.issuedAt)),
  )
  const back = missing.flatMap((bulletin, index) => {
    const consent = stood[index]
    return consent && allows(consent, now) ? [{ bulletin, ground: groundOf(consent) }] : []
  })
  return back.length > 0 ? { outcome: 'ask', back } : { outcome: 'ended' }
}

async function leftIn(store: AudienceStore, { subscriber, issuedAt }: Link): Promise<string[]> {
  const before = new Date(issuedAt.getTime() + second)
  const left = await store.withdrawals(subscriber, issuedAt)
  return left.flatMap(({ bulletin, at }) => (bulletin && at < before ? [bulletin] : []))
}
