import type { Clock } from '../platform/clock'
import { before, mayAskToConfirm, newAddresses } from './caps'
import { readAddress } from './email'
import { newAddressKey } from './new-address-key'
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
    const [owner, suppressions, asked, onceKey] = await Promise.all([
      store.subscriberOf(to),
      store.suppressionsOf(to),
      store.countNotices('new-address', id, before(now, newAddresses.within)),
      moveKey(store, to, now),
    ])
    if (owner || suppressions.length > 0 || asked >= newAddresses.most || !onceKey) return
    await store.changeSubscriber(id, { newEmail: address.typed })
    await store.queueNotice({ kind: 'new-address', subscriber: id, bulletin, locale, to, onceKey }, now)
  })
  return { outcome: 'address-asked' }
}

/**
 * The key of the mail that asks an address to replace another; `null` when it was asked enough. It counts with the confirmations
 * it gets, whoever asks: one a day and three in all until it answers.
 */
export async function moveKey(store: AudienceStore, email: string, now: Date): Promise<string | null> {
  const asked = await store.askedOf(email, null)
  return mayAskToConfirm(asked, now) ? newAddressKey(email, asked.moves) : null
}
