import type { Clock } from '../platform/clock'
import { type Consent, express } from './consent'
import { preferencesText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'

/** The person corrects or takes away their first name (P-39.1 s. 28). */
export async function correctName(
  store: AudienceStore,
  token: string,
  firstName: string | null,
  clock: Clock,
): Promise<{ outcome: 'name-saved' | 'expired' | 'unknown' }> {
  const opened = await openLink(store, 'rights', token, clock)
  if (opened.outcome !== 'open') return { outcome: opened.outcome }

  return oneAtATime(opened.subscriber.email, async () => {
    const current = await store.subscriber(opened.subscriber.id)
    if (!current) return { outcome: 'unknown' }
    if (current.firstName === firstName) return { outcome: 'name-saved' }
    const { locale } = opened.link
    const proof: Consent = {
      person: current,
      bulletin: null,
      act: 'changed',
      method: 'link',
      locale,
      shown: preferencesText(locale),
      ground: { ...express, proof: 'firstName' },
      at: clock(),
    }
    const isWritten = await store.changeSubscriber(current.id, { firstName }, { proofs: [proof] })
    return { outcome: isWritten ? 'name-saved' : 'unknown' }
  })
}
