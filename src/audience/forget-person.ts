import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { readLink } from '../platform/links'
import { express } from './consent'
import { erasureText } from './consent-text'
import { readEmail } from './email'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'
import type { Subscriber } from './subscriber'
import { withdraw } from './withdraw'

/** Erases a person, at their own request from a fresh link (P-39.1 s. 23 and 28.1). Asking again once it is done answers the same. */
export async function forgetPerson(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: 'forgotten' | 'expired' | 'unknown' }> {
  const read = readLink('rights', token, clock())
  if (read.outcome === 'unknown') return { outcome: 'unknown' }
  const opened = await openLink(store, 'rights', token, clock)
  if (opened.outcome === 'unknown') return { outcome: 'forgotten' }
  if (opened.outcome === 'expired') return { outcome: 'expired' }
  const { link, subscriber } = opened

  return oneAtATime(subscriber.email, async () => {
    const current = await store.subscriber(subscriber.id)
    if (current) await erase(store, current, { method: 'link' }, link.locale, clock())
    return { outcome: 'forgotten' }
  })
}

export type StaffErasure = {
  reason: string
  /** The address, written once more by who erases it: the wrong person is not brought back. */
  email: string
}

export type StaffErasureOutcome =
  | 'forgotten'
  | 'unknown'
  | 'reason-missing'
  | 'reason-names'
  | 'not-the-address'

/** Staff erase a person who asked by letter or by telephone (P-39.1 s. 28.1). The register and the audit log keep the reason. */
export async function forgetForPerson(
  store: AudienceStore,
  id: string,
  erasure: StaffErasure,
  clock: Clock,
): Promise<{ outcome: StaffErasureOutcome }> {
  const reason = erasure.reason.trim()
  if (reason.length < 3) return { outcome: 'reason-missing' }
  // What outlives them must not name them.
  if (reason.includes('@')) return { outcome: 'reason-names' }
  const subscriber = await store.subscriber(id)
  if (!subscriber) return { outcome: 'unknown' }

  return oneAtATime(subscriber.email, async () => {
    const current = await store.subscriber(id)
    if (!current) return { outcome: 'unknown' }
    if (readEmail(erasure.email) !== current.email) return { outcome: 'not-the-address' }
    await erase(store, current, { method: 'staff', reason }, current.locale, clock())
    return { outcome: 'forgotten' }
  })
}

/**
 * First nothing may be sent any more, then the act is recorded, then what names them goes: what is left is a keyed digest of their
 * address, with the consents it proves and the refusal to be written to again. Stopped in the middle, it is done by asking again.
 */
async function erase(
  store: AudienceStore,
  { id, email, ...person }: Subscriber,
  how: { method: 'link' } | { method: 'staff'; reason: string },
  locale: Locale,
  at: Date,
): Promise<void> {
  const { bulletins } = person
  const { method } = how
  const shown = erasureText(locale, method)
  await store.suppress(email, 'erased', at)
  await withdraw(store, { id, email, ...person }, { ...how, bulletins, locale, at, shown: () => shown })
  await store.record([
    {
      person: { id, email },
      bulletin: null,
      act: 'erased',
      method,
      locale,
      shown,
      at,
      ground: method === 'staff' ? { ...express, proof: how.reason } : express,
    },
  ])
  await store.erase(id)
}
