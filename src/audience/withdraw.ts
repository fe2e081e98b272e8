import type { Locale } from '../language/locale'
import { gives } from '../register/consent-record'
import { type Consent, express } from './consent'
import { type ShownText, withdrawalText } from './consent-text'
import type { AudienceStore } from './store'
import { follows, type Subscriber } from './subscriber'

export type Withdrawal = {
  /** Ids of the bulletins left; of those not followed nothing is written. */
  bulletins: string[]
  locale: Locale
  at: Date
  /** What was read, when it is not the sentence of the page that leaves one bulletin. */
  shown?: (bulletinName: string | null) => ShownText
} & ({ method: 'one-click' | 'link' } | { method: 'staff'; reason: string })

/**
 * Takes bulletins away from a person, at once and for what is already queued: the worker looks at the person again
 * before each message (CASL s. 11(3)). A step of the verbs that leave; call it inside `oneAtATime`. Safe to run twice: whoever
 * leaves again after a crash kept the proof from being written has it written then.
 */
export async function withdraw(
  store: AudienceStore,
  subscriber: Subscriber,
  { bulletins, locale, at, shown, ...how }: Withdrawal,
): Promise<Subscriber> {
  const left = subscriber.bulletins.filter((id) => bulletins.includes(id))
  const kept = subscriber.bulletins.filter((id) => !bulletins.includes(id))
  const leavesAll = kept.length === 0 && subscriber.state !== 'unsubscribed'
  const names = new Map((await store.bulletins(locale)).map(({ id, name }) => [id, name]))
  const again = left.length === 0 ? await unproved(store, subscriber, bulletins, [...names.keys()]) : []
  const isOver = left.length === 0 && again.length === 0 && !leavesAll
  if (isOver && kept.length === 0) await store.suppress(subscriber.email, 'unsubscribed', at)
  if (isOver) return subscriber

  const { method } = how
  const ground = method === 'staff' ? { ...express, proof: how.reason } : express
  const said = shown ?? ((name: string | null) => withdrawalText(name, locale, method))
  const proved = [...left, ...again]
  const proofs = (proved.length > 0 ? proved : [null]).map(
    (bulletin): Consent => ({
      person: subscriber,
      bulletin: bulletin && names.has(bulletin) ? bulletin : null,
      act: 'withdrawn',
      method,
      locale,
      shown: said((bulletin && names.get(bulletin)) || null),
      at,
      ground,
    }),
  )
  // Only these are taken away: what comes in at the same moment stays.
  const change = { leaves: { bulletins: left, at } }
  const isWritten = await store.changeSubscriber(subscriber.id, change, { proofs })
  const after = (isWritten && (await store.subscriber(subscriber.id))) || gone(subscriber, kept, at)
  if (after.bulletins.length === 0) await store.suppress(subscriber.email, 'unsubscribed', at)
  return after
}

/** Erased meanwhile, they have left all the same. */
const gone = (subscriber: Subscriber, kept: string[], at: Date): Subscriber => ({
  ...subscriber,
  bulletins: kept,
  ...(kept.length === 0 && { state: 'unsubscribed', unsubscribedAt: at }),
})

/** Those they are out of while the register still says yes: all of them for who follows nothing. */
async function unproved(
  store: AudienceStore,
  subscriber: Subscriber,
  asked: string[],
  all: string[],
): Promise<string[]> {
  const out = (subscriber.state === 'unsubscribed' ? all : asked).filter((id) => !follows(subscriber, id))
  const last = await Promise.all(out.map((id) => store.lastConsent(subscriber.id, id)))
  return out.filter((_, index) => {
    const consent = last[index]
    return consent ? gives(consent) : false
  })
}
