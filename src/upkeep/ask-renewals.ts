import { createHash } from 'node:crypto'
import { audienceStore } from '../audience/store'
import { pauseOf } from '../audience/subscriber'
import { daysAfter, type EndingConsent, type EndingPlace, endingWindow } from './ending-consents'
import { endingConsents, type Payload } from './store-ending'

const pageSize = 100
/** A list that was imported in one day ends in one day: its people are asked over several hours. */
export const mostAnHour = 500

/**
 * Queues one mail for each implied consent that ends within 30 days and was never asked about: it asks for an express one.
 * Who is suppressed or on pause is passed over, and looked at again the next time. Returns how many were queued.
 */
export async function askRenewals(payload: Payload, now: Date, most = mostAnHour): Promise<number> {
  const span = { after: now, until: daysAfter(now, endingWindow.asked), unasked: true }
  const ending = endingConsents(payload)
  let count = 0
  let place: EndingPlace | undefined
  for (;;) {
    const page = await ending.page(span, pageSize, place)
    for (const consent of page) {
      if (count >= most) return count
      if (await ask(payload, consent, now)) count++
    }
    if (page.length < pageSize) return count
    place = page.at(-1)
  }
}

async function ask(
  payload: Payload,
  { subscriber, email, bulletin, locale }: EndingConsent,
  now: Date,
): Promise<boolean> {
  const store = audienceStore(payload)
  const [person, suppressions] = await Promise.all([
    store.subscriber(subscriber),
    store.suppressionsOf(email),
  ])
  if (!person || suppressions.length > 0 || pauseOf(person, now)) return false
  return store.queueNotice(
    { kind: 'renew', subscriber, bulletin, locale, onceKey: onceKey(subscriber, bulletin) },
    now,
  )
}

/** A digest: the row of the outbox outlives the person, and must not name them then. */
function onceKey(subscriber: string, bulletin: string): string {
  return createHash('sha256').update(`renew:${subscriber}:${bulletin}`).digest('hex')
}
