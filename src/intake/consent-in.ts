import type { IntakeWords } from '../language/words/intake'
import { cutText } from '../platform/sound-text'
import { type ImpliedKind, impliedUntil } from '../register/consent-record'
import { type Basis, basisOfRow, isImpliedAlone } from './basis'
import type { GivenConsent, RowContext } from './candidate'
import type { Cell } from './cells'
import { limits } from './limits'
import { type DayOrders, readDay } from './read-day'

/** What of the dates could not be read, and why. */
export type Dropped = Partial<Record<keyof DayOrders, string>>
/** `notes`: sentences on what was shortened. */
type ReadConsent = { given: GivenConsent; dropped: Dropped; notes: string[] } | { reason: string }

/** An express consent has no end: a date that cannot be read costs the date, which is kept as it is written. */
export function consentIn(cell: Cell, context: RowContext): ReadConsent {
  const { told, now, words } = context
  const said = cell('basis')
  const basis = basisOfRow(said, told.basis)
  if (!basis || basis === 'refused') return { reason: noBasisIn(said, words.consent) }
  const whole = cell('proof') || told.proof
  if (!whole) return { reason: words.consent.noProof }
  const proof = cutText(whole, limits.proof)
  const notes = proof === whole ? [] : [words.notes.proofCut(limits.proof)]
  const given = dayIn(cell, 'givenOn', context)
  if (given.day && dayOf(given.day) > dayOf(now)) return { reason: words.consent.future(cell('givenOn')) }
  const start = given.day ?? told.givenOn
  if (basis.basis === 'express') {
    const when = given.reason
      ? words.consent.givenOnAsWritten(cutText(cell('givenOn'), 80))
      : start && words.consent.givenOn(dayOf(start))
    return {
      given: { basis: 'express', proof: when ? `${proof} ${when}` : proof },
      dropped: given.dropped,
      notes,
    }
  }
  const implied = impliedIn(cell, { basis, proof, start, reason: given.reason }, context)
  return 'reason' in implied ? implied : { ...implied, notes: [...notes, ...implied.notes] }
}

function noBasisIn(said: string, words: IntakeWords['consent']): string {
  if (said === '') return words.noBasis
  return isImpliedAlone(said) ? words.whichImplied(said) : words.unknownBasis(said)
}

type Implied = {
  basis: Extract<Basis, { kind: unknown }>
  proof: string
  start: Date | null
  reason?: string | undefined
}

function impliedIn(cell: Cell, { basis, proof, start, reason }: Implied, context: RowContext): ReadConsent {
  const { now, words } = context
  const end = dayIn(cell, 'expiresAt', context)
  const problem = end.reason ?? reason
  if (problem) return { reason: problem }
  const most = latestEnd(basis.kind, start, now)
  const isCut = end.day !== null && dayOf(end.day) > dayOf(most)
  const expiresAt = isCut ? most : (end.day ?? impliedUntil(basis.kind, start ?? now))
  if (expiresAt <= now) return { reason: words.consent.ended(dayOf(expiresAt)) }
  // An end that is counted from today says nothing of its own: the same list would prolong the consent each day.
  const isDated = isCut ? basis.kind === 'inquiry' && start !== null : Boolean(end.day ?? start)
  return {
    given: { basis: 'implied', kind: basis.kind, expiresAt, isDated, proof },
    dropped: {},
    notes: isCut && end.day ? [words.notes.endCut(dayOf(end.day), dayOf(expiresAt))] : [],
  }
}

/**
 * The last day on which an implied consent may end, whatever a list says (CASL s. 10(10)–(14)): a contract or a membership that still
 * runs counts from its end, which is today at the soonest; an inquiry counts from the day it was made.
 */
function latestEnd(kind: ImpliedKind, start: Date | null, now: Date): Date {
  if (kind === 'inquiry') return impliedUntil(kind, start ?? now)
  return impliedUntil(kind, start && start > now ? start : now)
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** The day a column holds; where it cannot be read, why, and what it holds. */
export function dayIn(
  cell: Cell,
  field: keyof DayOrders,
  { dayOrders, isFrom1904, words: { consent } }: Pick<RowContext, 'dayOrders' | 'isFrom1904' | 'words'>,
): { day: Date | null; reason?: string; dropped: Dropped } {
  const text = cell(field)
  const day = text === '' ? null : readDay(text, dayOrders?.[field] ?? null, isFrom1904)
  if (text === '' || day instanceof Date) return { day: day as Date | null, dropped: {} }
  const reason = day === 'ambiguous' ? consent.ambiguousDate(text) : consent.badDate(text)
  return { day: null, reason, dropped: { [field]: reason } }
}
