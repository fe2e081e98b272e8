import type { Clock } from '../platform/clock'
import { gives, type SealedConsent } from '../register/consent-record'
import { consentText, wereShown } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { type OpenedLink, openLink } from './open-link'
import type { AudienceStore } from './store'
import { follows, isFollowing, type Subscriber } from './subscriber'
import { linkToUndo } from './undo-leaving'
import type { UnsubscribeOutcome } from './unsubscribe'
import { withdraw } from './withdraw'

export type RenewOutcome = 'renewed' | 'already-renewed' | 'outdated' | 'unknown'

/** What a link that asks for an express consent can still do. Changes nothing: the page asks it before showing a button. */
export async function renewalState(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: 'renewable' | 'already-renewed' | 'unknown' }> {
  const opened = await openLink(store, 'renew', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown' }
  return { outcome: await stateOf(store, opened) }
}

/**
 * The person whose implied consent ends says yes in so many words (CASL s. 10(1)): from then on it has no end. Pressing twice
 * changes nothing the second time, and who has left since is not brought back. `read`: the digest of the text that the page showed.
 */
export async function renewConsent(
  store: AudienceStore,
  token: string,
  clock: Clock,
  read: string[] | null = null,
): Promise<{ outcome: RenewOutcome }> {
  const opened = await openLink(store, 'renew', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown' }
  const { link, subscriber } = opened

  return oneAtATime(subscriber.email, async () => {
    const state = await stateOf(store, opened)
    if (state !== 'renewable') return { outcome: state }
    const bulletin = (await store.bulletins(link.locale)).find(({ id }) => id === link.bulletin)
    if (!bulletin) return { outcome: 'unknown' }
    const shown = consentText(bulletin, link.locale)
    if (!wereShown([shown], read)) return { outcome: 'outdated' }
    await store.record([
      {
        person: subscriber,
        bulletin: bulletin.id,
        act: 'confirmed',
        method: 'link',
        locale: link.locale,
        shown,
        at: clock(),
      },
    ])
    return { outcome: 'renewed' }
  })
}

/** The other button: a mail that asks for consent must also let its reader say no, at once (CASL s. 6(2)(c)). */
export async function declineRenewal(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<UnsubscribeOutcome> {
  const opened = await openLink(store, 'renew', token, clock)
  if (opened.outcome === 'unknown') return { outcome: 'unknown' }
  const { link, subscriber } = opened

  return oneAtATime(subscriber.email, async () => {
    const current = (await store.subscriber(subscriber.id)) ?? subscriber
    const { locale, bulletin } = link
    const after = await withdraw(store, current, {
      bulletins: [bulletin],
      method: 'link',
      locale,
      at: clock(),
    })
    return {
      outcome: 'unsubscribed',
      stillFollowing: isFollowing(after) ? after.bulletins.length : 0,
      undo: await linkToUndo(store, link, clock),
    }
  })
}

async function stateOf(
  store: AudienceStore,
  { link, subscriber }: Extract<OpenedLink, { subscriber: unknown }>,
): Promise<'renewable' | 'already-renewed' | 'unknown'> {
  const [current, suppressions, last] = await Promise.all([
    store.subscriber(subscriber.id),
    store.suppressionsOf(subscriber.email),
    store.lastConsent(subscriber.id, link.bulletin),
  ])
  return current && suppressions.length === 0 ? renewable(current, link.bulletin, last) : 'unknown'
}

/** Pure. An implied consent that has ended may still be renewed: the person presses, and they follow the bulletin. */
export function renewable(
  subscriber: Pick<Subscriber, 'state' | 'bulletins'>,
  bulletin: string,
  last: Pick<SealedConsent, 'act' | 'basis'> | null,
): 'renewable' | 'already-renewed' | 'unknown' {
  if (!follows(subscriber, bulletin) || !last || !gives(last)) return 'unknown'
  return last.basis === 'express' ? 'already-renewed' : 'renewable'
}
