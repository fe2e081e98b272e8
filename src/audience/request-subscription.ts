import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import type { Bulletin } from './bulletin'
import { mayAskToConfirm } from './caps'
import type { Consent } from './consent'
import { consentText, wereShown } from './consent-text'
import { normaliseEmail } from './email'
import { onceKey } from './once-key'
import { oneAtATime } from './one-at-a-time'
import { queueCapped } from './queue-capped'
import type { AudienceStore } from './store'
import { isFollowing, type Profile, type Subscriber } from './subscriber'
import { mayComeBack } from './suppression'

export type SubscriptionRequest = {
  email: string
  /** As it was written, when that is not its one spelling. */
  typedEmail?: string | null
  firstName: string | null
  /** Language of the mails. */
  locale: Locale
  /** Language of the form, hence of the consent text that was read. */
  shownIn: Locale
  /** Slugs. No bulletin named: the first one; from another site, one that is gone is not replaced. */
  bulletins: string[]
  themes: string[]
  audiences: string[]
  territories: string[]
  /** Asked on our own form: the digests of the consent texts that it showed, one for each bulletin. */
  shown?: string[] | null
  /** Asked from another site: the digest of the consent text that was shown there. */
  elsewhere?: { textHash: string }
}

/**
 * Someone, who may not own the mailbox, asks for bulletins. The answer never tells what we knew of the address; what
 * follows is told to the mailbox alone: a confirmation, the news that it is subscribed already, or nothing. `outdated`:
 * the text that was shown is not the one of today, so that nothing was agreed to.
 */
export async function requestSubscription(
  store: AudienceStore,
  request: SubscriptionRequest,
  clock: Clock,
): Promise<{ outcome: 'asked' | 'no-bulletin' | 'outdated' }> {
  const opened = await openRequest(store, request, clock)
  if (opened.outcome !== 'ready') return opened
  await opened.carryOut()
  return { outcome: 'asked' }
}

export type OpenedRequest =
  | { outcome: 'no-bulletin' | 'outdated' }
  | { outcome: 'ready'; carryOut: () => Promise<void> }

/**
 * The part that does not look at the address, whose outcome may be told; the rest is `carryOut`, which goes on from where it failed
 * when it is called again: one person, one record for each bulletin, one mail.
 */
export async function openRequest(
  store: AudienceStore,
  request: SubscriptionRequest,
  clock: Clock,
): Promise<OpenedRequest> {
  const bulletins = chosen(await store.bulletins(request.shownIn), request)
  if (bulletins.length === 0) return { outcome: 'no-bulletin' }
  if (isOutdated(request, bulletins)) return { outcome: 'outdated' }
  let begun: Date | null = null
  return {
    outcome: 'ready',
    carryOut: () => {
      const isAgain = begun !== null
      begun ??= clock()
      return carryOut(store, request, bulletins, { now: begun, isAgain })
    },
  }
}

/** The moment of the request, also when it is tried again. */
type Attempt = { now: Date; isAgain: boolean }

function carryOut(
  store: AudienceStore,
  request: SubscriptionRequest,
  bulletins: Bulletin[],
  { now, isAgain }: Attempt,
): Promise<void> {
  const email = normaliseEmail(request.email)
  return oneAtATime(email, async () => {
    // The same questions are asked of the database whoever it is.
    const [subscriber, suppressions, themes, audiences, territories] = await Promise.all([
      store.subscriberOf(email),
      store.suppressionsOf(email),
      store.termIds('themes', request.themes),
      store.termIds('audiences', request.audiences),
      store.termIds('territories', request.territories),
    ])
    if (!mayComeBack(suppressions)) return
    if (subscriber && isFollowing(subscriber)) {
      // Tried again, and confirmed meanwhile: the mail had left.
      return isAgain ? undefined : remind(store, subscriber, request.locale, now)
    }

    const { typedEmail = null } = request
    const profile = { firstName: request.firstName, locale: request.locale, themes, audiences, territories }
    const held = await holdRequest(store, {
      email,
      typedEmail,
      subscriber,
      bulletins,
      profile,
      source: sourceOf(request),
      now,
      isAgain,
    })
    if (held) await askToConfirm(store, held, bulletins, request, now)
  })
}

/** Our own form shows the first bulletin when it names none; another site showed the text of the one it names. */
function chosen(bulletins: Bulletin[], { bulletins: slugs, elsewhere }: SubscriptionRequest): Bulletin[] {
  const named = bulletins.filter(({ slug }) => slugs.includes(slug))
  return named.length > 0 || (elsewhere && slugs.length > 0) ? named : bulletins.slice(0, 1)
}

function isOutdated({ elsewhere, shown, shownIn }: SubscriptionRequest, bulletins: Bulletin[]): boolean {
  const read = elsewhere ? [elsewhere.textHash] : (shown ?? null)
  return !wereShown(
    bulletins.map((bulletin) => consentText(bulletin, shownIn)),
    read,
  )
}

const sourceOf = ({ elsewhere }: SubscriptionRequest) => (elsewhere ? 'embed' : 'form')

/** A form proves nothing: it changes nothing for someone who is subscribed. Their own link lets them do it. */
async function remind(
  store: AudienceStore,
  subscriber: Subscriber,
  locale: Locale,
  now: Date,
): Promise<void> {
  const [bulletin] = subscriber.bulletins
  if (!bulletin) return
  await queueCapped(store, { kind: 'already-subscribed', subscriber: subscriber.id, bulletin, locale }, now)
}

type Request = {
  email: string
  typedEmail: string | null
  subscriber: Subscriber | null
  bulletins: Bulletin[]
  profile: Profile
  source: 'form' | 'embed'
} & Attempt

/** `recorded`: the bulletins whose request the register holds from a first try. */
type Held = { subscriber: Subscriber; onceKey: string; recorded: (string | null)[] }

/**
 * The subscriber, now unconfirmed, or `null` when nothing may be asked of this address today. A request that is capped
 * changes nothing at all: otherwise anyone could alter what someone else is about to confirm.
 */
async function holdRequest(
  store: AudienceStore,
  { email, typedEmail, subscriber, bulletins, profile, source, now, isAgain }: Request,
): Promise<Held | null> {
  const wish = {
    ...profile,
    bulletins: bulletins.map(({ id }) => id),
    state: 'unconfirmed',
    requestedAt: now,
  } as const
  // Counted by address: the cap holds for who was erased for having never answered.
  const asked = await store.askedOf(email, subscriber?.confirmedAt ?? null)
  const isOwn = (at: Date) => isAgain && at.getTime() === now.getTime()
  const times = asked.times.filter((at) => !isOwn(at))
  if (!mayAskToConfirm({ ...asked, times }, now)) return null
  const recorded = asked.requests.filter(({ at }) => isOwn(at)).map(({ bulletin }) => bulletin)
  if (!subscriber) {
    const none = { confirmedAt: null, unsubscribedAt: null, pausedUntil: null, newEmail: null }
    const added = await store.addSubscriber({ email, typedEmail, ...wish, ...none }, source)
    return added && { subscriber: added, onceKey: confirmKey(added, 0), recorded }
  }
  // Confirmed meanwhile, they are not asked again: a form proves nothing.
  const { state } = subscriber
  if (!(await store.changeSubscriber(subscriber.id, wish, { expected: { state } }))) return null
  return { subscriber: { ...subscriber, ...wish }, onceKey: confirmKey(subscriber, times.length), recorded }
}

/** The first, second or third confirmation since they last answered: two processes that think of it at once send one. */
const confirmKey = ({ id, confirmedAt }: Subscriber, asked: number): string =>
  onceKey('confirm', id, confirmedAt?.getTime() ?? 0, asked)

async function askToConfirm(
  store: AudienceStore,
  { subscriber, onceKey, recorded }: Held,
  bulletins: Bulletin[],
  request: SubscriptionRequest,
  now: Date,
): Promise<void> {
  const { shownIn } = request
  const unrecorded = bulletins.filter(({ id }) => !recorded.includes(id))
  const consents = unrecorded.map(
    (bulletin): Consent => ({
      person: subscriber,
      bulletin: bulletin.id,
      act: 'requested',
      method: 'form',
      source: sourceOf(request),
      locale: shownIn,
      shown: consentText(bulletin, shownIn),
      at: now,
    }),
  )
  await store.record(consents)

  const [bulletin] = bulletins
  // With mail switched off, the confirmation that waits is composed when it leaves: it will carry this request.
  if (!bulletin || (await store.hasNotice('confirm', subscriber.id, null))) return
  await store.queueNotice(
    { kind: 'confirm', subscriber: subscriber.id, bulletin: bulletin.id, locale: subscriber.locale, onceKey },
    now,
  )
}
