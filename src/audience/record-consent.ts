import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { allows, type ImpliedKind, impliedUntil, type SealedConsent } from '../register/consent-record'
import type { Bulletin } from './bulletin'
import { type Consent, express, type Ground } from './consent'
import { recordedText } from './consent-text'
import { asTyped, readAddress } from './email'
import { oneAtATime } from './one-at-a-time'
import type { AudienceStore } from './store'
import { follows, gaining, type Subscriber } from './subscriber'

/** A consent given to a person of the team, on paper or by telephone. */
export type ReceivedConsent = {
  email: string
  firstName: string | null
  locale: Locale
  /** Slug. */
  bulletin: string
  source: 'paper' | 'phone'
  /** `express`, or why it may be taken as given. */
  basis: 'express' | ImpliedKind
  /** Where the paper is kept, who took the call and what was said. */
  proof: string
  /** When it was given: an implied one is counted from there. */
  givenAt: Date
}

export type RecordOutcome =
  | 'recorded'
  | 'already'
  | 'email-invalid'
  | 'bulletin-unknown'
  | 'proof-missing'
  | 'date-invalid'
  | 'ended'
  | 'suppressed'
  | 'left'

/**
 * Writes down a consent that was given elsewhere, with its proof (CASL s. 13), and the person receives the bulletin from
 * then on. Whoever left, all of it or this one bulletin, is not brought back, whatever the paper says: they alone can.
 */
export async function recordConsent(
  store: AudienceStore,
  received: ReceivedConsent,
  clock: Clock,
): Promise<{ outcome: RecordOutcome; subscriber?: string }> {
  const now = clock()
  const address = readAddress(received.email)
  if (!('email' in address)) return { outcome: 'email-invalid' }
  const { email } = address
  if (received.proof.trim().length < 3) return { outcome: 'proof-missing' }
  const { givenAt } = received
  if (Number.isNaN(givenAt.getTime()) || givenAt > now) return { outcome: 'date-invalid' }
  const ground = groundOf(received)
  if (ground.expiresAt && new Date(ground.expiresAt) <= now) return { outcome: 'ended' }
  const bulletin = (await store.bulletins(received.locale)).find(({ slug }) => slug === received.bulletin)
  if (!bulletin) return { outcome: 'bulletin-unknown' }

  const asked = { received, ground, email, typedEmail: asTyped(address), bulletin, now }
  return oneAtATime(email, async () => {
    for (let left = mostTries; left > 0; left--) {
      const found = await attempt(store, asked)
      if (found !== 'raced') return found
    }
    throw new Error('Others keep changing this person: record the consent again')
  })
}

/** Who is added or changed by somebody else in between is looked at again. */
const mostTries = 5

type Asked = {
  received: ReceivedConsent
  ground: Ground
  email: string
  typedEmail: string | null
  bulletin: Bulletin
  now: Date
}

async function attempt(
  store: AudienceStore,
  { received, ground, email, typedEmail, bulletin, now }: Asked,
): Promise<{ outcome: RecordOutcome; subscriber?: string } | 'raced'> {
  if ((await store.suppressionsOf(email)).length > 0) return { outcome: 'suppressed' }
  const known = await store.subscriberOf(email)
  if (known?.state === 'unsubscribed') return { outcome: 'suppressed' }
  if (await hasLeft(store, known, email, bulletin.id)) return { outcome: 'left' }
  if (known && ground.basis === 'implied' && follows(known, bulletin.id)) {
    const last = await store.lastConsent(known.id, bulletin.id)
    if (allows(last, now) && !isLonger(ground, last)) return { outcome: 'already', subscriber: known.id }
  }
  const { firstName, locale, source } = received
  const person =
    known ?? (await store.addSubscriber({ ...nobody, email, typedEmail, firstName, locale }, source))
  if (!person) return 'raced'
  const proof: Consent = {
    person,
    bulletin: bulletin.id,
    act: 'recorded',
    method: 'staff',
    source,
    locale,
    shown: recordedText(received, locale),
    at: now,
    ground,
  }
  const { state, confirmedAt } = person
  const isWritten = await store.changeSubscriber(
    person.id,
    { state: 'confirmed', confirmedAt: confirmedAt ?? now, ...gaining(person, [bulletin.id]) },
    { proofs: [proof], expected: { state } },
  )
  return isWritten ? { outcome: 'recorded', subscriber: person.id } : 'raced'
}

const nobody = {
  state: 'unconfirmed' as const,
  bulletins: [],
  themes: [],
  audiences: [],
  territories: [],
  requestedAt: null,
  confirmedAt: null,
  unsubscribedAt: null,
  pausedUntil: null,
  newEmail: null,
} satisfies Partial<Subscriber>

/** Whether a consent would stand for longer than the one there is: a membership renewed, a later purchase. */
const isLonger = ({ expiresAt }: Ground, than: SealedConsent | null): boolean =>
  Boolean(than?.expiresAt && expiresAt && new Date(expiresAt) > new Date(than.expiresAt))

/** Whether the last they said of this bulletin is that they want it no more: as the person, or from the address. */
async function hasLeft(
  store: AudienceStore,
  known: Subscriber | null,
  email: string,
  bulletin: string,
): Promise<boolean> {
  const [own, there] = await Promise.all([
    known && store.lastConsent(known.id, bulletin),
    store.lastConsentAt(email, bulletin),
  ])
  const last = (own?.sequence ?? 0) > (there?.sequence ?? 0) ? own : there
  return last?.act === 'withdrawn'
}

/** What is kept of the proof: the day, then what staff wrote. */
export const proofOn = ({ proof, givenAt }: Pick<ReceivedConsent, 'proof' | 'givenAt'>): string =>
  `${givenAt.toISOString().slice(0, 10)} — ${proof.trim()}`

function groundOf(received: ReceivedConsent): Ground {
  const { basis, givenAt } = received
  const written = { ...express, proof: proofOn(received) }
  if (basis === 'express') return written
  return {
    ...written,
    basis: 'implied',
    impliedKind: basis,
    expiresAt: impliedUntil(basis, givenAt).toISOString(),
  }
}
