import { mayAskToConfirm } from '../audience/caps'
import { reminderKey } from '../audience/reminder-key'
import { audienceStore } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'
import { daysAfter } from './ending-consents'
import type { Payload } from './store-ending'
import { hasConfirmationLeft, hasKey, unconfirmedSince } from './store-unconfirmed'

/** After how many days someone is reminded, and until when it still makes sense. */
export const reminderWindow = { from: 3, until: 10 }
export const mostAnHour = 500

/**
 * Queues one reminder for each request that was not confirmed after three days, if its confirmation left. It counts as one of the
 * three mails that an address may get before it answers, and never leaves on the same day as another. Returns how many.
 */
export async function remindConfirmations(payload: Payload, now: Date, most = mostAnHour): Promise<number> {
  const from = daysAfter(now, -reminderWindow.until)
  const until = daysAfter(now, -reminderWindow.from)
  let count = 0
  for await (const person of unconfirmedSince(payload, from, until)) {
    if (count >= most) return count
    if (await remind(payload, person, now)) count++
  }
  return count
}

async function remind(
  payload: Payload,
  { id, email, confirmedAt, locale, bulletins }: Subscriber,
  now: Date,
): Promise<boolean> {
  const store = audienceStore(payload)
  const onceKey = reminderKey(email, confirmedAt)
  if (!bulletins[0] || (await hasKey(payload, onceKey))) return false
  const [suppressions, asked, hasLeft] = await Promise.all([
    store.suppressionsOf(email),
    store.askedOf(email, confirmedAt),
    hasConfirmationLeft(payload, id),
  ])
  if (suppressions.length > 0 || !hasLeft || !mayAskToConfirm(asked, now)) return false
  return store.queueNotice(
    { kind: 'confirm-reminder', subscriber: id, bulletin: bulletins[0], locale, onceKey },
    now,
  )
}
