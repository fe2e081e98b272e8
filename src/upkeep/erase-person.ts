import { asRecord } from '../audience/consent'
import { retentionText } from '../audience/consent-text'
import { oneAtATime } from '../audience/one-at-a-time'
import { audienceStore } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'
import type { Payload } from './store-ending'
import { eraseIfUnchanged, lookAt } from './store-erase'

/**
 * Erases someone whom nothing is sent to any more. The register says that time did it; the digest of the address stays there, and
 * with it the refusal of who had left. `stillHolds` is asked of the person as they are now, just before; who comes back even while
 * it is asked, through another process, stays.
 */
export function erasePerson(
  payload: Payload,
  person: Subscriber,
  rule: 'unconfirmed' | 'departed' | 'lapsed' | 'bounced',
  now: Date,
  stillHolds: (current: Subscriber) => boolean | Promise<boolean>,
): Promise<boolean> {
  const store = audienceStore(payload)
  return oneAtATime(person.email, async () => {
    // Before anything else is read of them: what is written from here on keeps them.
    const seen = await lookAt(payload, person.id)
    const current = seen && (await store.subscriber(person.id))
    if (!current || !(await stillHolds(current))) return false
    const { email, locale } = current
    const line = asRecord({
      person: { id: null, email },
      bulletin: null,
      act: 'erased',
      method: 'retention',
      locale,
      shown: retentionText(rule, locale),
      at: now,
    })
    if (!(await eraseIfUnchanged(payload, seen, line))) return false
    // They are suppressed since they left; who came back meanwhile must not be.
    if (rule === 'departed') await store.suppress(email, 'unsubscribed', now)
    return true
  })
}
