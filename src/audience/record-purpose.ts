import type { Clock } from '../platform/clock'
import type { OtherPurpose } from '../register/consent-record'
import { express } from './consent'
import { purposeText } from './consent-text'
import { readEmail } from './email'
import { oneAtATime } from './one-at-a-time'
import { proofOn, type ReceivedConsent } from './record-consent'
import type { AudienceStore } from './store'

/** An express consent to something else than a bulletin, given to a person of the team. */
export type ReceivedPurpose = Pick<ReceivedConsent, 'email' | 'source' | 'proof' | 'givenAt'> & {
  purpose: OtherPurpose
}

export type PurposeOutcome =
  | 'recorded'
  | 'already-given'
  | 'email-invalid'
  | 'proof-missing'
  | 'date-invalid'
  | 'not-subscribed'
  | 'suppressed'
  | 'withdrawn'

/**
 * Writes down that someone who already receives a bulletin said yes to something else as well, with its proof. Nobody is added for it:
 * what the software does not use is no reason to keep an address (docs/decisions/017-purposes-of-consent.md). Whoever took it back is
 * not brought back by the team, whatever a paper says.
 */
export async function recordPurpose(
  store: AudienceStore,
  received: ReceivedPurpose,
  clock: Clock,
): Promise<{ outcome: PurposeOutcome; subscriber?: string }> {
  const now = clock()
  const { purpose, source, givenAt } = received
  const email = readEmail(received.email)
  if (!email) return { outcome: 'email-invalid' }
  if (received.proof.trim().length < 3) return { outcome: 'proof-missing' }
  if (Number.isNaN(givenAt.getTime()) || givenAt > now) return { outcome: 'date-invalid' }

  return oneAtATime(email, async () => {
    if ((await store.suppressionsOf(email)).length > 0) return { outcome: 'suppressed' }
    const person = await store.subscriberOf(email)
    if (person?.state !== 'confirmed') return { outcome: 'not-subscribed' }
    const standing = await store.purposesOf(person.id)
    if (standing.some((one) => one.purpose === purpose)) {
      return { outcome: 'already-given', subscriber: person.id }
    }
    if (await store.hasWithdrawn(person, purpose)) return { outcome: 'withdrawn' }
    await store.record([
      {
        person,
        purpose,
        bulletin: null,
        act: 'recorded',
        method: 'staff',
        source,
        locale: person.locale,
        shown: purposeText(purpose, person.locale),
        at: now,
        ground: { ...express, proof: proofOn(received) },
      },
    ])
    return { outcome: 'recorded', subscriber: person.id }
  })
}
