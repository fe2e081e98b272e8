import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { type Link, readLink } from '../platform/links'
import { allows } from '../register/consent-record'
import { addressPair, leadsTo } from './address-pair'
import type { Bulletin } from './bulletin'
import { type Consent, type Ground, groundOf } from './consent'
import { atNewAddressText, newAddressText, wereShown } from './consent-text'
import { asTyped, readAddress } from './email'
import { oneAtATime } from './one-at-a-time'
import type { AudienceStore } from './store'
import { follows, type Subscriber } from './subscriber'
import { isOfThePerson } from './suppression'

export type AddressOutcome = 'address-changed' | 'already-changed' | 'outdated' | 'unknown'

/** What a link mailed to a new address can still do. Pure: the page asks it as well, before showing a button. */
export function addressChange(
  { email, newEmail }: Pick<Subscriber, 'email' | 'newEmail'>,
  link: Link,
): 'changeable' | 'already-changed' | 'unknown' {
  if (newEmail && link.bulletin === addressPair(email, newEmail)) return 'changeable'
  return leadsTo(link.bulletin, email) ? 'already-changed' : 'unknown'
}

/**
 * The new mailbox answers: it is written to from now on, and the old one is told. What was consented to stands as it
 * was, with its basis and its end, and the register says that the new address agrees. Pressing twice changes nothing the second time.
 * `shown`: the digests of the texts that the page showed.
 */
export async function changeAddress(
  store: AudienceStore,
  token: string,
  clock: Clock,
  shown: string[] | null = null,
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
    const to = readAddress(current?.newEmail ?? '')
    if (!current || !('email' in to) || (await isRefused(store, to.email))) return { outcome: 'unknown' }

    const now = clock()
    const consents = await proofs(store, current, { to: to.email, locale: link.locale, at: now })
    const texts = consents.map((one) => one.shown)
    if (!wereShown(texts, shown)) return { outcome: 'outdated' }
    await store.record(consents)
    if (!(await store.moveTo(current.id, to.email, asTyped(to)))) return { outcome: 'unknown' }
    // Who had left has left there too: no list may bring them back by their new address. A dead mailbox is left behind.
    for (const reason of (await store.suppressionsOf(current.email)).filter(isOfThePerson)) {
      await store.suppress(to.email, reason, now)
    }
    const [bulletin = null] = current.bulletins
    await store.queueNotice(
      { kind: 'address-changed', subscriber: current.id, bulletin, locale: link.locale, to: current.email },
      now,
    )
    return { outcome: 'address-changed' }
  })
}

/** The bulletins that go with a person to a new address, on the ground each stands on; not those whose consent has ended. */
export async function goesAlong(
  store: AudienceStore,
  person: Pick<Subscriber, 'id' | 'state' | 'bulletins'>,
  locale: Locale,
  now: Date,
): Promise<{ bulletin: Bulletin; ground: Ground }[]> {
  const followed = (await store.bulletins(locale)).filter(({ id }) => follows(person, id))
  const last = await Promise.all(followed.map(({ id }) => store.lastConsent(person.id, id)))
  return followed.flatMap((bulletin, index) => {
    const consent = last[index]
    return consent && allows(consent, now) ? [{ bulletin, ground: groundOf(consent) }] : []
  })
}

/** Whether an address is somebody else’s, or refuses our mails: since it was asked, perhaps. */
export async function isRefused(store: AudienceStore, email: string): Promise<boolean> {
  const [owner, suppressions] = await Promise.all([store.subscriberOf(email), store.suppressionsOf(email)])
  return owner !== null || suppressions.length > 0
}

async function proofs(
  store: AudienceStore,
  person: Subscriber,
  { to, locale, at }: { to: string; locale: Locale; at: Date },
): Promise<Consent[]> {
  const record = { method: 'link', locale, at } as const
  const along = await goesAlong(store, person, locale, at)
  return [
    { ...record, person, bulletin: null, act: 'changed', shown: newAddressText(locale) },
    ...along.map(
      ({ bulletin, ground }): Consent => ({
        ...record,
        person: { id: person.id, email: to },
        bulletin: bulletin.id,
        act: 'confirmed',
        source: 'address',
        shown: atNewAddressText(bulletin, locale),
        ground,
      }),
    ),
  ]
}
