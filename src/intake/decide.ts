import { type ConsentAct, decides, gives, type ImpliedKind } from '../register/consent-record'
import type { Candidate, GivenConsent } from './candidate'

/**
 * A line of the register about one person, oldest first in its list: about the bulletin of this import, or what they changed
 * themselves.
 */
export type KnownConsent = {
  act: ConsentAct
  basis: 'express' | 'implied'
  impliedKind: ImpliedKind | null
  expiresAt: string | null
}

/** Someone who has a record already. `follows` and `consents` are about the bulletin of this import. */
export type Known = {
  id: string
  email: string
  state: 'unconfirmed' | 'confirmed' | 'unsubscribed'
  firstName: string | null
  organisation: string | null
  follows: boolean
  /** As it is stored: who changed since is decided again. */
  updatedAt: string
  consents: KnownConsent[]
}

/** What keeps an address out, whoever bears it: a suppression, or what the register remembers (past.ts). */
export type KeptOut = 'suppressed' | 'moved' | 'left' | 'lapsed'

/** What becomes of a row. `records`: a consent is added to the register. */
export type Decision =
  | { fate: 'suppressed'; why: KeptOut | 'unsubscribed' }
  | { fate: 'unchanged' }
  | { fate: 'created' }
  | { fate: 'updated'; change: Change }

export type Change = {
  firstName: string | null
  organisation: string | null
  confirms: boolean
  follows: boolean
  records: boolean
}

/**
 * What becomes of someone a list names. Nobody who left comes back by a list (LAW C13); what a person chose is never written
 * over, only what is empty is filled; a consent is recorded when it adds to those that stand.
 */
export function decide(candidate: Candidate, known: Known | null, keptOut: KeptOut | null): Decision {
  if (keptOut) return { fate: 'suppressed', why: keptOut }
  if (!known) return { fate: 'created' }
  if (known.state === 'unsubscribed') return { fate: 'suppressed', why: 'unsubscribed' }
  const standing = standingOf(known.consents)
  if (standing === 'left') return { fate: 'suppressed', why: 'left' }
  const change: Change = {
    firstName: known.firstName || hasChosen(known) ? null : candidate.firstName,
    organisation: known.organisation ? null : candidate.organisation,
    confirms: known.state === 'unconfirmed',
    follows: known.state === 'unconfirmed' || !known.follows,
    records: adds(candidate.consent, standing),
  }
  return Object.values(change).some(Boolean) ? { fate: 'updated', change } : { fate: 'unchanged' }
}

/** Who changed their record, or had it corrected, may have emptied what is empty. */
const hasChosen = ({ consents }: Known) =>
  consents.some(({ act }) => act === 'changed' || act === 'corrected')

/** The consents given since the person last left, or that they have left. Asking is not yet consenting. */
export function standingOf(consents: KnownConsent[]): KnownConsent[] | 'left' {
  const acts = consents.filter(decides)
  const end = acts.findLastIndex((one) => !gives(one))
  if (end >= 0 && end === acts.length - 1 && acts[end]?.act === 'withdrawn') return 'left'
  return acts.slice(end + 1)
}

/** An implied consent that the list does not date never prolongs another: the same list would each day. */
function adds(given: GivenConsent, standing: KnownConsent[]): boolean {
  if (standing.some(({ basis }) => basis === 'express')) return false
  if (given.basis === 'express') return true
  const implied = standing.filter(({ basis }) => basis === 'implied')
  if (!given.isDated) return implied.length === 0
  return implied.every(({ expiresAt }) => expiresAt !== null && new Date(expiresAt) < given.expiresAt)
}
