import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { type Link, readLink } from '../platform/links'
import { addressPair, leadsTo } from './address-pair'
import type { Consent } from './consent'
import { atNewAddressText, newAddressText } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import type { AudienceStore } from './store'
import type { Subscriber } from './subscriber'

export type AddressOutcome = 'address-changed' | 'already-changed' | 'unknown'

/** What a link mailed to a new address can still do. Pure: the page asks it as well, before showing a button. */
export function addressChange(
  { email, newEmail }: Pick<Subscriber, 'email' | 'newEmail'>,
  link: Link,
): 'changeable' | 'already-changed' | 'unknown' {
  if (newEmail && link.bulletin === addressPair(email, newEmail)) return 'changeable'
  return leadsTo(link.bulletin, email) ? 'already-changed' : 'unknown'
}

/**
 * The new mailbox answers: it is written to from now on, and the old one is told. What was consented to stands, and the register
 * says that the new address agrees. Pressing twice changes nothing the second time.
 */
export async function changeAddress(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: AddressOutcome }> {
  const read = readLink('address', token, clock())
  if (read.outcome !== 'valid') return { outcome: 'unknown' }
  const { link } = read
  const subscriber = await store.subscriber(link.subscriber)
  if (!subscriber) return { outcome: 'unknown' }

  return oneAtATime(subscriber.email, async () => {
    const current = await store.subscriber(subscriber.id)
    const outcome = current ? addressChange(current, link) : 'unknown'
    if (outcome !== 'changeable') return { outcome }
    if (!current?.newEmail || (await isRefused(store, current.newEmail))) return { outcome: 'unknown' }

    const now = clock()
    await store.record(await proofs(store, { ...current, newEmail: current.newEmail }, link.locale, now))
    if (!(await store.moveTo(current.id, current.newEmail))) return { outcome: 'unknown' }
    // Who had left has left there too: no list may bring them back by their new address. A dead mailbox is left behind.
    for (const reason of await store.suppressionsOf(current.email)) {
      if (reason !== 'bounce') await store.suppress(current.newEmail, reason, now)
    }
    const [bulletin = null] = current.bulletins
    await store.queueNotice(
      { kind: 'address-changed', subscriber: current.id, bulletin, locale: link.locale, to: current.email },
      now,
    )
    return { outcome: 'address-changed' }
  })
}

/** Since it was asked, somebody may have subscribed with it, or refused our mails. */
async function isRefused(store: AudienceStore, email: string): Promise<boolean> {
  const [owner, suppressions] = await Promise.all([store.subscriberOf(email), store.suppressionsOf(email)])
  return owner !== null || suppressions.length > 0
}

async function proofs(
  store: AudienceStore,
  person: Subscriber & { newEmail: string },
  locale: Locale,
  at: Date,
): Promise<Consent[]> {
  const record = { method: 'link', locale, at } as const
  const bulletins = await store.bulletins(locale)
  return [
    { ...record, person, bulletin: null, act: 'changed', shown: newAddressText(locale) },
    ...bulletins
      .filter(({ id }) => person.state === 'confirmed' && person.bulletins.includes(id))
      .map(
        ({ id, name }): Consent => ({
          ...record,
          person: { id: person.id, email: person.newEmail },
          bulletin: id,
          act: 'confirmed',
          shown: atNewAddressText(name, locale),
        }),
      ),
  ]
}
