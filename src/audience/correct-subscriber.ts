import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { moveKey } from './ask-new-address'
import { isRefused } from './change-address'
import { type Consent, express } from './consent'
import { correctionText } from './consent-text'
import { readAddress } from './email'
import { oneAtATime } from './one-at-a-time'
import type { AudienceStore } from './store'
import type { Subscriber } from './subscriber'
import { withdraw } from './withdraw'

/** What a member of staff puts right, and why. What is `undefined` stays as it is; terms and bulletins are ids. */
export type Correction = {
  reason: string
  firstName?: string | null
  locale?: Locale
  themes?: string[]
  audiences?: string[]
  territories?: string[]
  /** Id of the organisation they read for. */
  organisation?: string | null
  /** Bulletins taken from them: what they chose since the form was opened stays. */
  leaves?: string[]
  /** The right spelling of their address. */
  email?: string
}

export const correctable = [
  'firstName',
  'locale',
  'themes',
  'audiences',
  'territories',
  'organisation',
  'bulletins',
  'email',
] as const
export type Correctable = (typeof correctable)[number]

const ties = ['themes', 'audiences', 'territories', 'organisation'] as const

export type CorrectionOutcome =
  | { outcome: 'corrected'; changed: Correctable[] }
  /** What was chosen was deleted meanwhile: nothing is changed. */
  | { outcome: 'gone'; gone: Correctable[] }
  | {
      outcome: 'unchanged' | 'reason-missing' | 'unknown' | 'email-invalid' | 'email-refused' | 'email-asked'
    }

/**
 * Staff put right what is wrong of a person, at their word and with a reason (P-39.1 s. 28): the register keeps both. Bulletins
 * are only taken away; one more asks for a consent (record-consent.ts). A new address is asked first, as when the person does it
 * (ask-new-address.ts): a mistake of ours must not send someone’s mail to a stranger.
 */
export async function correctSubscriber(
  store: AudienceStore,
  id: string,
  correction: Correction,
  clock: Clock,
): Promise<CorrectionOutcome> {
  const reason = correction.reason.trim()
  if (reason.length < 3) return { outcome: 'reason-missing' }
  const found = await store.subscriber(id)
  if (!found) return { outcome: 'unknown' }

  return oneAtATime(found.email, async () => {
    const current = await store.subscriber(id)
    if (!current) return { outcome: 'unknown' }
    const changed = correctable.filter((name) => differs(current, correction, name))
    if (changed.length === 0) return { outcome: 'unchanged' }
    const standing = await store.standingTies(defined(correction))
    const gone = ties.filter((name) => correction[name] && !isSame(correction[name], standing[name]))
    if (gone.length > 0) return { outcome: 'gone', gone }
    const address = changed.includes('email') ? readAddress(correction.email ?? '') : null
    if (address && !('email' in address)) return { outcome: 'email-invalid' }
    if (address && (await isRefused(store, address.email))) return { outcome: 'email-refused' }

    const now = clock()
    const onceKey = address ? await moveKey(store, address.email, now) : null
    if (address && !onceKey) return { outcome: 'email-asked' }
    const { locale } = current
    const left = leftOf(current, correction)
    if (left.length > 0) {
      await withdraw(store, current, { bulletins: left, method: 'staff', reason, locale, at: now })
    }
    const change = { ...defined(correction), ...(address && { newEmail: address.typed }) }
    const proof: Consent = {
      person: current,
      bulletin: null,
      act: 'corrected',
      method: 'staff',
      locale,
      shown: correctionText(changed, locale),
      at: now,
      ground: { ...express, proof: reason },
    }
    if (!(await store.changeSubscriber(id, change, { proofs: [proof] }))) return { outcome: 'unknown' }
    const [bulletin = null] = current.bulletins
    if (address && onceKey) {
      const written = correction.locale ?? locale
      await store.queueNotice(
        { kind: 'new-address', subscriber: id, bulletin, locale: written, to: address.email, onceKey },
        now,
      )
    }
    return { outcome: 'corrected', changed }
  })
}

function differs(current: Subscriber, correction: Correction, name: Correctable): boolean {
  if (name === 'bulletins') return leftOf(current, correction).length > 0
  const wanted = correction[name]
  if (wanted === undefined) return false
  // The address they have, or have been asked for, however it is written.
  if (name === 'email') return spellingOf(String(wanted)) !== spellingOf(current.newEmail ?? current.email)
  return !isSame(wanted, current[name])
}

const leftOf = ({ bulletins }: Subscriber, { leaves = [] }: Correction): string[] =>
  bulletins.filter((one) => leaves.includes(one))

function spellingOf(address: string): string {
  const read = readAddress(address)
  return 'email' in read ? read.email : address
}

function isSame(wanted: string | string[] | null, held: string | string[] | null | undefined): boolean {
  if (Array.isArray(wanted) && Array.isArray(held))
    return wanted.length === held.length && wanted.every((one) => held.includes(one))
  return wanted === held
}

function defined({ firstName, locale, themes, audiences, territories, organisation }: Correction) {
  return {
    ...(firstName !== undefined && { firstName }),
    ...(locale !== undefined && { locale }),
    ...(themes && { themes }),
    ...(audiences && { audiences }),
    ...(territories && { territories }),
    ...(organisation !== undefined && { organisation }),
  }
}
