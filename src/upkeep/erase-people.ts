import { audienceStore } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'
import { allows } from '../register/consent-record'
import type { EndingPlace } from './ending-consents'
import { erasePerson } from './erase-person'
import { endingConsents, type Payload } from './store-ending'
import { departedBefore, unconfirmedBefore } from './store-outdated'

const pageSize = 100

const isOld = (at: Date | null, cutoff: Date) => at === null || at <= cutoff

/** Those who asked and never answered. */
export async function* eraseUnconfirmed(payload: Payload, cutoff: Date, now: Date): AsyncGenerator<number> {
  const holds = ({ state, requestedAt }: Subscriber) => state === 'unconfirmed' && isOld(requestedAt, cutoff)
  for await (const page of unconfirmedBefore(payload, cutoff)) {
    yield await eraseAll(page, (person) => erasePerson(payload, person, 'unconfirmed', now, holds))
  }
}

/** Those who left; they stay suppressed. */
export async function* eraseDeparted(payload: Payload, cutoff: Date, now: Date): AsyncGenerator<number> {
  const holds = ({ state, unsubscribedAt }: Subscriber) =>
    state === 'unsubscribed' && isOld(unsubscribedAt, cutoff)
  for await (const page of departedBefore(payload, cutoff)) {
    yield await eraseAll(page, (person) => erasePerson(payload, person, 'departed', now, holds))
  }
}

/** Those whose last implied consent ended, and who follow nothing on any other. They were asked, and did not answer. */
export async function* eraseLapsed(payload: Payload, cutoff: Date, now: Date): AsyncGenerator<number> {
  const span = { after: new Date(0), until: cutoff }
  let place: EndingPlace | undefined
  for (;;) {
    const page = await endingConsents(payload).page(span, pageSize, place)
    yield await eraseAll(page, ({ subscriber }) => eraseIfLapsed(payload, subscriber, cutoff, now))
    if (page.length < pageSize) return
    place = page.at(-1)
  }
}

async function eraseIfLapsed(payload: Payload, id: string, cutoff: Date, now: Date): Promise<boolean> {
  const store = audienceStore(payload)
  const person = await store.subscriber(id)
  if (!person) return false
  // The site answers meanwhile: who has just renewed a consent, or followed another bulletin, stays.
  const holds = async (current: Subscriber) => {
    if (current.state !== 'confirmed') return false
    const consents = await Promise.all(current.bulletins.map((bulletin) => store.lastConsent(id, bulletin)))
    return !consents.some((consent) => allows(consent, cutoff))
  }
  return erasePerson(payload, person, 'lapsed', now, holds)
}

async function eraseAll<Row>(rows: Row[], erase: (row: Row) => Promise<boolean>): Promise<number> {
  let count = 0
  for (const row of rows) if (await erase(row)) count++
  return count
}
