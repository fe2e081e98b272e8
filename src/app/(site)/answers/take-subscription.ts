import 'server-only'
import { requestSubscription, type SubscriptionRequest } from '../../../audience/request-subscription'
import { audienceStore } from '../../../audience/store'
import { systemClock } from '../../../platform/clock'
import { waitForAll } from '../../../platform/store-limits'
import { payload } from '../../payload'

/** No answer comes sooner: how long we take must not tell what we know of an address. */
const leastMs = 500

export type Taken =
  | { outcome: 'asked' | 'no-bulletin' | 'outdated' }
  | { outcome: 'too-many'; seconds: number }

/** A request of any of our doors: counted for its caller and for all, then handed on unless a robot made it. */
export async function takeSubscription(
  headers: Headers,
  request: SubscriptionRequest,
  { isRobot }: { isRobot: boolean },
): Promise<Taken> {
  const opened = await payload()
  const seconds =
    (await waitForAll(opened, 'subscribe', headers)) ?? (await waitForAll(opened, 'subscribe-all', headers))
  if (seconds) return { outcome: 'too-many', seconds }
  const asking = isRobot
    ? { outcome: 'asked' as const }
    : requestSubscription(audienceStore(opened), request, systemClock)
  const [answer] = await Promise.all([asking, new Promise((done) => setTimeout(done, leastMs))])
  return answer
}
