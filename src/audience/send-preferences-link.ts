import type { Clock } from '../platform/clock'
import { type LinkAct, readLink } from '../platform/links'
import { oneAtATime } from './one-at-a-time'
import { queueCapped } from './queue-capped'
import type { AudienceStore } from './store'
import { isFollowing } from './subscriber'
import { mayComeBack } from './suppression'

/**
 * Mails a fresh link to the mailbox itself, from a link too old to show anything (or an unsubscribe link, which mail programs and
 * forwards spread more widely): to the preferences of who subscribes, and for who left to what we still hold of them, which they
 * may see and have erased without coming back (P-39.1 s. 27 and 28.1). The answer does not tell whether a mail will leave.
 */
export async function sendPreferencesLink(
  store: AudienceStore,
  act: Extract<LinkAct, 'preferences' | 'unsubscribe' | 'renew'>,
  token: string,
  clock: Clock,
): Promise<{ outcome: 'asked' | 'unknown' }> {
  const read = readLink(act, token, clock())
  if (read.outcome === 'unknown') return { outcome: 'unknown' }
  const { locale, subscriber: id } = read.link
  const subscriber = await store.subscriber(id)
  if (!subscriber) return { outcome: 'asked' }

  await oneAtATime(subscriber.email, async () => {
    const current = await store.subscriber(id)
    if (!current) return
    const suppressions = await store.suppressionsOf(current.email)
    const [bulletin = null] = current.bulletins
    const notice = { subscriber: id, bulletin, locale }
    if (!isFollowing(current)) {
      if (mayComeBack(suppressions)) await queueCapped(store, { ...notice, kind: 'rights' }, clock())
    } else if (suppressions.length === 0) {
      await queueCapped(store, { ...notice, kind: 'preferences' }, clock())
    }
  })
  return { outcome: 'asked' }
}
