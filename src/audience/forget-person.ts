import type { Clock } from '../platform/clock'
import { readLink } from '../platform/links'
import { erasureText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import type { AudienceStore } from './store'
import { withdraw } from './withdraw'

/**
 * Erases a person, at their own request from a fresh link (P-39.1 s. 23 and 28.1). First nothing may be sent any more, then the
 * act is recorded, then what names them goes: what is left is a keyed digest of their address, with the consents it proves and
 * the refusal to be written to again. Stopped in the middle, it is done by asking again; asking again once it is done answers
 * the same.
 */
export async function forgetPerson(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: 'forgotten' | 'expired' | 'unknown' }> {
  const read = readLink('rights', token, clock())
  if (read.outcome === 'unknown') return { outcome: 'unknown' }
  const { link } = read
  const subscriber = await store.subscriber(link.subscriber)
  if (!subscriber) return { outcome: 'forgotten' }
  if (read.outcome === 'expired') return { outcome: 'expired' }

  return oneAtATime(subscriber.email, async () => {
    const current = await store.subscriber(subscriber.id)
    if (!current) return { outcome: 'forgotten' }
    const { locale } = link
    const now = clock()
    await store.suppress(current.email, 'erased', now)
    const shown = erasureText(locale)
    await withdraw(store, current, {
      bulletins: current.bulletins,
      method: 'link',
      locale,
      at: now,
      shown: () => shown,
    })
    const person = { id: current.id, email: current.email }
    await store.record([{ person, bulletin: null, act: 'erased', method: 'link', locale, shown, at: now }])
    await store.erase(current.id)
    return { outcome: 'forgotten' }
  })
}
