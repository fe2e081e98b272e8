import type { Clock } from '../platform/clock'
import { readLink, wholeSubscription } from '../platform/links'
import { withdrawalText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import type { AudienceStore } from './store'
import { linkToUndo } from './undo-leaving'
import { withdraw } from './withdraw'

export type UnsubscribeOutcome =
  /** `undo`: the address where it may be taken back for half an hour. */
  { outcome: 'unsubscribed'; stillFollowing: number; undo: string | null } | { outcome: 'unknown' }

/**
 * The person leaves the bulletin their link names, or all of them where it came with a digest of several; for ever valid (CASL s. 11; RFC 8058). Leaving twice, leaving a
 * bulletin that no longer exists or after one's record was erased all answer the same: they are out.
 */
export async function unsubscribe(
  store: AudienceStore,
  token: string,
  { method }: { method: 'one-click' | 'link' },
  clock: Clock,
): Promise<UnsubscribeOutcome> {
  const read = readLink('unsubscribe', token, clock())
  if (read.outcome === 'unknown') return { outcome: 'unknown' }
  const { link } = read
  const subscriber = await store.subscriber(link.subscriber)
  if (!subscriber) return { outcome: 'unsubscribed', stillFollowing: 0, undo: null }

  return oneAtATime(subscriber.email, async () => {
    const current = (await store.subscriber(subscriber.id)) ?? subscriber
    const isWhole = link.bulletin === wholeSubscription
    const after = await withdraw(store, current, {
      bulletins: isWhole ? current.bulletins : [link.bulletin],
      method,
      locale: link.locale,
      at: clock(),
      ...(isWhole && { shown: () => withdrawalText(null, link.locale, method) }),
    })
    return {
      outcome: 'unsubscribed',
      stillFollowing: after.state === 'confirmed' ? after.bulletins.length : 0,
      // Who never confirmed had nothing that could be given back.
      undo: current.confirmedAt ? await linkToUndo(store, link, clock) : null,
    }
  })
}
