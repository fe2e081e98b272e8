import type { Clock } from '../platform/clock'
import { type LinkAct, readLink } from '../platform/links'
import { oneDayBefore } from './caps'
import { oneAtATime } from './one-at-a-time'
import type { AudienceStore } from './store'
import { isFollowing } from './subscriber'

/**
 * Mails a fresh preferences link to the mailbox itself, from a link too old to show anything (or an unsubscribe link,
 * which mail programs and forwards spread more widely). The answer does not tell whether a mail will leave.
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
    const now = clock()
    const current = await store.subscriber(id)
    const bulletin = current && isFollowing(current) ? current.bulletins[0] : undefined
    if (!current || !bulletin || (await store.suppressionsOf(current.email)).length > 0) return
    if (await store.hasNotice('preferences', id, oneDayBefore(now))) return
    await store.queueNotice({ kind: 'preferences', subscriber: id, bulletin, locale }, now)
  })
  return { outcome: 'asked' }
}
