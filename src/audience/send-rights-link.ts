import type { Clock } from '../platform/clock'
import { aQuarterOfAnHourBefore } from './caps'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
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
  const { id, email } = opened.subscriber
  const { bulletin, locale } = opened.link

  await oneAtATime(email, async () => {
    const now = clock()
    if (!mayComeBack(await store.suppressionsOf(email))) return
    if (await store.hasNotice('rights', id, aQuarterOfAnHourBefore(now))) return
    await store.queueNotice({ kind: 'rights', subscriber: id, bulletin, locale }, now)
  })
  return { outcome: 'rights-asked' }
}
