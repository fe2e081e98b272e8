import type { Raw } from './shape'
import { type Term, termOf } from './terms'

/** A cell of the grid of life phases and factors. */
export type Position = { phase: Term; factor: Term }

export type InitiativeFacts = {
  forWhom: string | null
  results: string | null
  replicate: string | null
  /** A role and its address, never a person. */
  contact: { role: string | null; email: string | null } | null
  funding: 'funded' | 'not-funded' | null
  fund: string | null
  positions: Position[]
}

export function initiativeFacts(raw: Raw): InitiativeFacts {
  const { role, email } = raw.contact ?? {}
  const funding = raw.funding === 'funded' || raw.funding === 'not-funded' ? raw.funding : null
  return {
    forWhom: raw.forWhom || null,
    results: raw.results || null,
    replicate: raw.replicate || null,
    contact: role || email ? { role: role || null, email: email || null } : null,
    funding,
    fund: funding === 'funded' ? raw.fund || null : null,
    positions: (raw.positions ?? []).flatMap((position) => {
      const phase = termOf(position.phase)
      const factor = termOf(position.factor)
      return phase && factor ? [{ phase, factor }] : []
    }),
  }
}
