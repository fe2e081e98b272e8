import type { Clock } from '../platform/clock'
import { type Link, wholeSubscription } from '../platform/links'
import { askedBeforeDays, gives, type SealedConsent } from '../register/consent-record'
import type { Bulletin } from './bulletin'
import type { Consent } from './consent'
import { consentText, wereShown } from './consent-text'
import { oneAtATime } from './one-at-a-time'
import { type OpenedLink, openLink } from './open-link'
import type { AudienceStore } from './store'
import { follows, isFollowing, type Subscriber } from './subscriber'
import { linkToUndo } from './undo-leaving'
import type { UnsubscribeOutcome } from './unsubscribe'
import { withdraw } from './withdraw'

const askedBeforeMs = askedBeforeDays * 24 * 60 * 60 * 1000

export type RenewOutcome = 'renewed' | 'already-renewed' | 'outdated' | 'unknown'

/** What a link that asks for an express consent can still do, of one bulletin or of several. Changes nothing: the page asks it before showing a button. */
export async function renewalState(
  store: AudienceStore,
  token: string,
  clock: Clock,
): Promise<{ outcome: 'renewable' | 'already-renewed' | 'unknown' }> {
  const opened = await openLink(store, 'renew', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown' }
  const states = await Promise.all((await askedOf(store, opened)).map((one) => stateOf(store, opened, one)))
  return {
    outcome: (['renewable', 'already-renewed'] as const).find((one) => states.includes(one)) ?? 'unknown',
  }
}

/** The bulletins that a link still asks about, for its page to name each beside its buttons. Changes nothing. */
export async function renewableBulletins(
  store: AudienceStore,
  opened: Extract<OpenedLink, { subscriber: unknown }>,
): Promise<Bulletin[]> {
  const asked = await askedOf(store, opened)
  const states = await Promise.all(asked.map((one) => stateOf(store, opened, one)))
  const all = await store.bulletins(opened.link.locale)
  return all.filter(({ id }) => states[asked.indexOf(id)] === 'renewable')
}

/** What a press of a button is about: a slug where the link asks about several, and the digests of the texts that were shown. */
export type Answered = { bulletin?: string; read?: string[] | null }

/**
 * The person whose implied consent ends says yes in so many words (CASL s. 10(1)): from then on it has no end. Pressing twice
 * changes nothing the second time, and who has left since is not brought back.
 */
export async function renewConsent(
  store: AudienceStore,
  token: string,
  clock: Clock,
  { bulletin: slug = '', read = null }: Answered = {},
): Promise<{ outcome: RenewOutcome }> {
  const opened = await openLink(store, 'renew', token, clock)
  if (opened.outcome !== 'open') return { outcome: 'unknown' }
  const { link, subscriber } = opened

  return oneAtATime(subscriber.email, async () => {
    const bulletin = await bulletinOf(store, link, slug)
    if (!bulletin) return { outcome: 'unknown' }
    const state = await stateOf(store, opened, bulletin.id)
    if (state !== 'renewable') return { outcome: state }
    const shown = consentText(bulletin, link.locale)
    if (!wereShown([shown], read)) return { outcome: 'outdated' }
    const proof: Consent = {
      person: subscriber,
      bulletin: bulletin.id,
      act: 'confirmed',
      method: 'link',
      locale: link.locale,
      shown,
      at: clock(),
    }
    // Nothing else of them changes, but that they acted: what would take them away looks at it.
    const isWritten = await store.changeSubscriber(subscriber.id, {}, { proofs: [proof] })
    return { outcome: isWritten ? 'renewed' : 'unknown' }
  })
}

/** The other button: a mail that asks for consent must also let its reader say no, at once (CASL s. 6(2)(c)). */
export async function declineRenewal(
  store: AudienceStore,
  token: string,
  clock: Clock,
  slug = '',
): Promise<UnsubscribeOutcome> {
  const opened = await openLink(store, 'renew', token, clock)
  if (opened.outcome === 'unknown') return { outcome: 'unknown' }
  const { link, subscriber } = opened

  return oneAtATime(subscriber.email, async () => {
    const current = (await store.subscriber(subscriber.id)) ?? subscriber
    const { locale } = link
    const isOne = link.bulletin !== wholeSubscription
    const bulletin = isOne ? link.bulletin : (await bulletinOf(store, link, slug))?.id
    if (!bulletin) return { outcome: 'unknown' }
    const after = await withdraw(store, current, {
      bulletins: [bulletin],
      method: 'link',
      locale,
      at: clock(),
    })
    return {
      outcome: 'unsubscribed',
      stillFollowing: isFollowing(after) ? after.bulletins.length : 0,
      undo: await linkToUndo(store, { ...link, bulletin }, clock),
    }
  })
}

/** The one that a link names, or the one whose button was pressed. */
async function bulletinOf(store: AudienceStore, link: Link, slug: string): Promise<Bulletin | undefined> {
  const isAbout = (one: Bulletin) =>
    link.bulletin === wholeSubscription ? one.slug === slug : one.id === link.bulletin
  return (await store.bulletins(link.locale)).find(isAbout)
}

/** Ids: those whose consent ended soon after the mail, and those that have no end any more. */
async function askedOf(
  store: AudienceStore,
  { link, subscriber }: Extract<OpenedLink, { subscriber: unknown }>,
): Promise<string[]> {
  if (link.bulletin !== wholeSubscription) return [link.bulletin]
  const followed = (await store.subscriber(subscriber.id))?.bulletins ?? []
  const last = await Promise.all(followed.map((one) => store.lastConsent(subscriber.id, one)))
  const until = new Date(link.issuedAt.getTime() + askedBeforeMs).toISOString()
  return followed.filter((_, index) => (last[index]?.expiresAt ?? until) <= until)
}

async function stateOf(
  store: AudienceStore,
  { subscriber }: Extract<OpenedLink, { subscriber: unknown }>,
  bulletin: string,
): Promise<'renewable' | 'already-renewed' | 'unknown'> {
  const [current, suppressions, last] = await Promise.all([
    store.subscriber(subscriber.id),
    store.suppressionsOf(subscriber.email),
    store.lastConsent(subscriber.id, bulletin),
  ])
  return current && suppressions.length === 0 ? renewable(current, bulletin, last) : 'unknown'
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
