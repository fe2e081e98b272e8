import { retentionText } from '../audience/consent-text'
import { oneAtATime } from '../audience/one-at-a-time'
import { audienceStore } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'
import type { Payload } from './store-ending'

/**
 * Erases someone whom nothing is sent to any more. The register says that time did it; the digest of the address stays there, and
 * with it the refusal of who had left. `stillHolds` is asked of the person as they are now, just before: who came back
 * meanwhile stays.
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
    const current = await store.subscriber(person.id)
    if (!current || !(await stillHolds(current))) return false
    const { id, email, locale } = current
    if (rule === 'departed') await store.suppress(email, 'unsubscribed', now)
    const shown = retentionText(rule, locale)
    await store.record([
      { person: { id, email }, bulletin: null, act: 'erased', method: 'retention', locale, shown, at: now },
    ])
    await store.erase(id)
    return true
  })
}
