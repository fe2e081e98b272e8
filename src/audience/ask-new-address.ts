import type { Clock } from '../platform/clock'
import { aQuarterOfAnHourBefore } from './caps'
import { readAddress } from './email'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'

/**
 * Someone wants to be written to elsewhere. Nothing changes until that mailbox answers (change-address.ts). An address that is
 * somebody else’s, or that refuses our mails, gets nothing, and the answer is the same.
 */
export async function askNewAddress(
  store: AudienceStore,
  token: string,
  typed: string,
  clock: Clock,
): Promise<{ outcome: 'address-asked' | 'expired' | 'unknown' }> {
  const opened = await openLink(store, 'rights', token, clock)
  if (opened.outcome !== 'open') return { outcome: opened.outcome }
  const { id, email } = opened.subscriber
  const { bulletin, locale } = opened.link
  const address = readAddress(typed)
  if (!('email' in address)) return { outcome: 'address-asked' }
  const to = address.email

  await oneAtATime(email, async () => {
    const now = clock()
    const [owner, suppressions, wasAsked] = await Promise.all([
      store.subscriberOf(to),
      store.suppressionsOf(to),
      store.hasNotice('new-address', id, aQuarterOfAnHourBefore(now)),
    ])
    if (owner || suppressions.length > 0 || wasAsked) return
    await store.changeSubscriber(id, { newEmail: address.typed })
    await store.queueNotice({ kind: 'new-address', subscriber: id, bulletin, locale, to }, now)
  })
  return { outcome: 'address-asked' }
}
