import type { Clock } from '../platform/clock'
import { isOtherPurpose } from '../register/consent-record'
import { purposeWithdrawalText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { openLink } from './open-link'
import type { AudienceStore } from './store'

/** The person takes back, from a link, what they agreed to besides bulletins (P-39.1 s. 8). Twice does no more than once. */
export async function withdrawPurpose(
  store: AudienceStore,
  act: 'preferences' | 'rights',
  { token, purpose }: { token: string; purpose: string },
  clock: Clock,
): Promise<{ outcome: 'saved' | 'expired' | 'unknown' }> {
  const opened = await openLink(store, act, token, clock)
  if (opened.outcome !== 'open') return { outcome: opened.outcome }
  if (!isOtherPurpose(purpose)) return { outcome: 'unknown' }
  const { subscriber: person, link } = opened

  return oneAtATime(person.email, async () => {
    const standing = await store.purposesOf(person.id)
    if (standing.some((one) => one.purpose === purpose)) {
      await store.record([
        {
          person,
          purpose,
          bulletin: null,
          act: 'withdrawn',
          method: 'link',
          locale: link.locale,
          shown: purposeWithdrawalText(purpose, link.locale),
          at: clock(),
        },
      ])
    }
    return { outcome: 'saved' }
  })
}
