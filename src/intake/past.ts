import { type ConsentMethod, gives } from '../register/consent-record'
import type { GivenConsent } from './candidate'
import { type KeptOut, type KnownConsent, standingOf } from './decide'

/** A line of the register under the digest of an address, whoever bore it. */
export type PastAct = KnownConsent & {
  sequence: number
  bulletin: string | null
  method: ConsentMethod
  import: string | null
  /** Somebody stands behind it still: at another address, when nobody bears this one. */
  isHeld: boolean
}

/**
 * Why an address that nobody bears stays out although nothing suppresses it: whoever bore it moved, left, had themselves
 * erased, or was erased once their implied consent had ended. An express consent, or one that the list dates later, begins
 * anew what time alone had ended. What an import brought and took back counts for nothing.
 */
export function pastRefusal(past: PastAct[], consent: GivenConsent, bulletin: string): KeptOut | null {
  const takenBack = new Set(past.filter(({ act }) => act === 'undone').map((one) => one.import))
  const acts = past.filter((one) => one.import === null || !takenBack.has(one.import))
  const last = acts.at(-1)
  if (!last) return null
  if (acts.some(({ isHeld }) => isHeld)) return 'moved'
  if (hasLeft(acts, bulletin) || last.act === 'withdrawn') return 'left'
  if (last.act !== 'erased') return gives(last) ? null : 'moved'
  if (last.method !== 'retention') return 'suppressed'
  return acts.filter(gives).every((one) => isLater(consent, one)) ? null : 'lapsed'
}

/** Whether whoever bore this address left this bulletin last, under a record that is gone or the one that stands. */
export const hasLeft = (past: PastAct[], bulletin: string): boolean =>
  standingOf(past.filter((one) => one.bulletin === bulletin)) === 'left'

function isLater(given: GivenConsent, { expiresAt }: PastAct): boolean {
  if (given.basis === 'express') return true
  return given.isDated && expiresAt !== null && new Date(expiresAt) < given.expiresAt
}
