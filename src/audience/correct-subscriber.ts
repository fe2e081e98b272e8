import type { Locale } from '../language/locale'
import type { Clock } from '../platform/clock'
import { moveKey } from './ask-new-address'
import { isRefused } from './change-address'
import { express } from './consent'
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
  /** Of those they follow, the ones they keep. */
  bulletins?: string[]
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
      outcome:
        | 'unchanged'
        | 'reason-missing'
        | 'unknown'
        | 'only-less'
        | 'email-invalid'
        | 'email-refused'
        | 'email-asked'
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
    if (correction.bulletins?.some((one) => !current.bulletins.includes(one))) return { outcome: 'only-less' }
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
    const dropped = current.bulletins.filter((one) => correction.bulletins?.includes(one) === false)
    if (dropped.length > 0) {
      await withdraw(store, current, { bulletins: dropped, method: 'staff', reason, locale, at: now })
    }
    const change = { ...defined(correction), ...(address && { newEmail: address.typed }) }
    if (Object.keys(change).length > 0) await store.changeSubscriber(id, change)
    await store.record([
      {
        person: current,
        bulletin: null,
        act: 'corrected',
        method: 'staff',
        locale,
        shown: correctionText(changed, locale),
        at: now,
        ground: { ...express, proof: reason },
      },
    ])
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
  const wanted = correction[name]
  if (wanted === undefined) return false
  // The address they have, or have been asked for, however it is written.
  if (name === 'email') return spellingOf(String(wanted)) !== spellingOf(current.newEmail ?? current.email)
  return !isSame(wanted, current[name])
}

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
