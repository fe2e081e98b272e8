import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { type Link, readLink } from '../platform/links'
import { allows, type SealedConsent } from '../register/consent-record'
import { addressPair, leadsTo } from './address-pair'
import type { Bulletin } from './bulletin'
import { type Consent, type Ground, groundOf } from './consent'
import { atNewAddressText, newAddressText, notMovedText, wereShown } from './consent-text'
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
    const along = await goesAlong(store, current, link.locale, now)
    const pressed = { to: to.email, locale: link.locale, at: now }
    const [change, consents] = [changeOf(current, pressed), proofsOf(current, along, pressed)]
    if (
      !wereShown(
        [change, ...consents].map((one) => one.shown),
        shown,
      )
    )
      return { outcome: 'outdated' }
    // Before the address: cut short, they are still written to at the old one, on the same ground, and press again. After it, they
    // would be written to where nothing shows that anybody agreed.
    await store.record(consents)
    if (!(await store.moveTo(current, to.email, asTyped(to)))) {
      // Pressed at two processes: the other has moved them, and what was written at the new address stands.
      const moved = await store.subscriber(current.id)
      if (moved?.email === to.email) return { outcome: 'already-changed' }
      await store.record(takenBack(current, along, pressed))
      return { outcome: 'unknown' }
    }
    await store.record([change])
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

type Along = { bulletin: Bulletin; ground: Ground; stands: SealedConsent }

/** The bulletins that go with a person to a new address, on the ground each stands on; not those whose consent has ended. */
export async function goesAlong(
  store: AudienceStore,
  person: Pick<Subscriber, 'id' | 'state' | 'bulletins'>,
  locale: Locale,
  now: Date,
): Promise<Along[]> {
  const followed = (await store.bulletins(locale)).filter(({ id }) => follows(person, id))
  const last = await Promise.all(followed.map(({ id }) => store.lastConsent(person.id, id)))
  return followed.flatMap((bulletin, index) => {
    const consent = last[index]
    return consent && allows(consent, now) ? [{ bulletin, ground: groundOf(consent), stands: consent }] : []
  })
}

/** Whether an address is somebody else’s, or refuses our mails: since it was asked, perhaps. */
export async function isRefused(store: AudienceStore, email: string): Promise<boolean> {
  const [owner, suppressions] = await Promise.all([store.subscriberOf(email), store.suppressionsOf(email)])
  return owner !== null || suppressions.length > 0
}

type Pressed = { to: string; locale: Locale; at: Date }

const changeOf = (person: Subscriber, { locale, at }: Pressed): Consent => ({
  method: 'link',
  locale,
  at,
  person,
  bulletin: null,
  act: 'changed',
  shown: newAddressText(locale),
})

/** What the new mailbox agrees to. */
const proofsOf = ({ id }: Subscriber, along: Along[], { to, locale, at }: Pressed): Consent[] =>
  along.map(({ bulletin, ground }) => ({
    method: 'link',
    locale,
    at,
    person: { id, email: to },
    bulletin: bulletin.id,
    act: 'confirmed',
    source: 'address',
    shown: atNewAddressText(bulletin, locale),
    ground,
  }))

/**
 * Somebody else took the address after it was looked at: what stood is said again from the old one, then what was written does not
 * stand at theirs. In this order, and the second of the address alone: cut short anywhere, the person keeps what they have.
 */
const takenBack = (person: Subscriber, along: Along[], { to, locale, at }: Pressed): Consent[] => [
  ...along.map(
    ({ bulletin, ground, stands }): Consent => ({
      method: stands.method,
      locale: stands.locale,
      at,
      person,
      bulletin: bulletin.id,
      act: stands.act,
      source: 'address',
      shown: { text: stands.text, version: stands.textVersion, hash: stands.textHash },
      ground,
    }),
  ),
  ...along.map(
    ({ bulletin, ground }): Consent => ({
      method: 'link',
      locale,
      at,
      person: { id: null, email: to },
      bulletin: bulletin.id,
      act: 'undone',
      shown: notMovedText(locale),
      ground,
    }),
  ),
]
