import type { Clock } from '../platform/clock'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import { queueCapped } from './queue-capped'
import type { AudienceStore } from './store'
import { mayComeBack } from './suppression'

/**
 * Mails the link that shows what we hold, from someone's preferences: these may have been forwarded, the mailbox has not. Those
 * who left may ask too: what we hold of them is theirs. The answer does not tell whether a mail will leave.
 */
export async function sendRightsLink(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: 'rights-asked' | 'expired' | 'unknown' }> {
  const opened = await openLink(store, 'preferences', token, clock)
  if (opened.outcome !== 'open') return { outcome: opened.outcome }
  const { id, email, bulletins } = opened.subscriber
  const { locale } = opened.link
  const [bulletin = null] = bulletins

  await oneAtATime(email, async () => {
    if (!mayComeBack(await store.suppressionsOf(email))) return
    await queueCapped(store, { kind: 'rights', subscriber: id, bulletin, locale }, clock())
  })
  return { outcome: 'rights-asked' }
}
