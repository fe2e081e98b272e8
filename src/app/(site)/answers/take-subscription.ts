import 'server-only'
import { openRequest, type SubscriptionRequest } from '../../../audience/request-subscription'
import { audienceStore } from '../../../audience/store'
import { systemClock } from '../../../platform/clock'
import { log } from '../../../platform/log'
import { waitForAll } from '../../../platform/store-limits'
import { tryAgain } from '../../../platform/under-way'
import { payload } from '../../payload'
import { failure } from './failure'
import { steadily } from './steadily'

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
  const asking = await openRequest(audienceStore(opened), request, systemClock)
  if (asking.outcome !== 'ready') return asking
  await steadily(
    async () => isRobot || tryAgain(asking.carryOut, notYet),
    (error) => log.error(failure(error), 'a subscription could not be recorded'),
  )
  return { outcome: 'asked' }
}

const notYet = (error: unknown) => log.warn(failure(error), 'a subscription is tried again')
