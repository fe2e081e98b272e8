import type { Locale } from '../language/locale'
import { type Consent, express } from './consent'
import { withdrawalText } from './consent-text'
import type { AudienceStore } from './store'
import type { Subscriber } from './subscriber'

export type Withdrawal = {
  /** Ids of the bulletins left; of those not followed nothing is written. */
  bulletins: string[]
  locale: Locale
  at: Date
} & ({ method: 'one-click' | 'link' } | { method: 'staff'; reason: string })

/**
 * Takes bulletins away from a person, at once and for what is already queued: the worker looks at the person again
 * before each message (CASL s. 11(3)). A step of the verbs that leave; call it inside `oneAtATime`. Safe to run twice.
 */
export async function withdraw(
  store: AudienceStore,
  subscriber: Subscriber,
  { bulletins, locale, at, ...how }: Withdrawal,
): Promise<Subscriber> {
  const left = subscriber.bulletins.filter((id) => bulletins.includes(id))
  const kept = subscriber.bulletins.filter((id) => !bulletins.includes(id))
  const leavesAll = kept.length === 0 && subscriber.state !== 'unsubscribed'
  if (left.length === 0 && !leavesAll) return subscriber

  const change = leavesAll
    ? ({ bulletins: kept, state: 'unsubscribed', unsubscribedAt: at } as const)
    : { bulletins: kept }
  // The state before the proof: a message must not leave between the two.
  await store.changeSubscriber(subscriber.id, change)
  if (leavesAll) await store.suppress(subscriber.email, 'unsubscribed', at)
  const { method } = how
  const ground = method === 'staff' ? { ...express, proof: how.reason } : express
  const names = new Map((await store.bulletins(locale)).map(({ id, name }) => [id, name]))
  await store.record(
    (left.length > 0 ? left : [null]).map(
      (bulletin): Consent => ({
        person: subscriber,
        bulletin: bulletin && names.has(bulletin) ? bulletin : null,
        act: 'withdrawn',
        method,
        locale,
        shown: withdrawalText((bulletin && names.get(bulletin)) || null, locale, method),
        at,
        ground,
      }),
    ),
  )
  return { ...subscriber, ...change }
}
