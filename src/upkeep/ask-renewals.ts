import { onceKey } from '../audience/once-key'
import { audienceStore } from '../audience/store'
import { pauseOf, type Subscriber } from '../audience/subscriber'
import { allows } from '../register/consent-record'
import { daysAfter, type EndingConsent, type EndingPlace, endingWindow } from './ending-consents'
import { noteAskedTogether } from './store-asked-together'
import { endingConsents, type Payload } from './store-ending'
import { hasKey } from './store-unconfirmed'

const pageSize = 100
/** A list that was imported in one day ends in one day: its people are asked over several hours. */
export const mostAnHour = 500
const hourMs = 3600_000

/**
 * Queues one mail for each person whose implied consents end within 30 days and were never asked about, however many they are: it asks
 * for an express one for each. Who is suppressed or on pause is passed over, and looked at again the next time. Returns how many
 * mails were queued.
 */
export async function askRenewals(payload: Payload, now: Date, most = mostAnHour): Promise<number> {
  const span = { after: now, until: daysAfter(now, endingWindow.asked), unasked: true }
  const ending = endingConsents(payload)
  let count = 0
  const asked = new Set<string>()
  let place: EndingPlace | undefined
  for (;;) {
    const page = await ending.page(span, pageSize, place)
    for (const consent of page) {
      if (count >= most) return count
      if (asked.has(consent.subscriber) || !(await ask(payload, consent, now))) continue
      asked.add(consent.subscriber)
      count++
    }
    if (page.length < pageSize) return count
    place = page.at(-1)
  }
}

async function ask(
  payload: Payload,
  { subscriber, email, locale }: EndingConsent,
  now: Date,
): Promise<boolean> {
  const store = audienceStore(payload)
  const [person, suppressions] = await Promise.all([
    store.subscriber(subscriber),
    store.suppressionsOf(email),
  ])
  if (!person || suppressions.length > 0 || pauseOf(person, now)) return false
  // Another worker has just asked, and notes what about.
  if (await store.hasNotice('renew', subscriber, new Date(now.getTime() - hourMs))) return false
  const [first, ...others] = await unasked(payload, person, now)
  if (!first) return false
  const about = { kind: 'renew', subscriber, locale } as const
  const bulletins = [first, ...others]
  const notice = { ...about, bulletin: first, onceKey: renewalKey(subscriber, first) }
  if (!(await store.queueNotice({ ...notice, ...(others.length > 0 && { bulletins }) }, now))) return false
  for (const bulletin of others) {
    await noteAskedTogether(payload, { ...about, bulletin, onceKey: renewalKey(subscriber, bulletin) }, now)
  }
  return true
}

/** The bulletins whose implied consent ends soon and that this person was never asked about, the first to end first. */
async function unasked(payload: Payload, { id, bulletins }: Subscriber, now: Date): Promise<string[]> {
  const until = daysAfter(now, endingWindow.asked)
  const ending: { bulletin: string; endsAt: Date }[] = []
  for (const bulletin of bulletins) {
    const last = await audienceStore(payload).lastConsent(id, bulletin)
    if (last?.basis !== 'implied' || !last.expiresAt || !allows(last, now)) continue
    const endsAt = new Date(last.expiresAt)
    if (endsAt <= until && !(await hasKey(payload, renewalKey(id, bulletin))))
      ending.push({ bulletin, endsAt })
  }
  return ending
    .sort((one, other) => one.endsAt.getTime() - other.endsAt.getTime())
    .map(({ bulletin }) => bulletin)
}

const renewalKey = (subscriber: string, bulletin: string) => onceKey('renew', subscriber, bulletin)
