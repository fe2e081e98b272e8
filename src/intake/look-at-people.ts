import type { KeptOut, Known } from './decide'
import { hasLeft, type PastAct, pastRefusal } from './past'
import type { PeopleStore } from './people'
import type { Candidate } from './read-row'

/** `hashes`: every digest the address may stand under, the present one first. */
export type Waiting = { candidate: Candidate; hashes: string[]; notes: string[]; place: number }

export type Look = { known: Map<string, Known>; keptOut: (one: Waiting) => KeptOut | null }

/**
 * What stands against or for some rows. Suppressions and the register are asked after the people: whoever is erased between the
 * two is no longer there, and stays out.
 */
export async function lookAt(open: Waiting[], store: PeopleStore, bulletin: string): Promise<Look> {
  const known = await store.find(
    open.map(({ candidate }) => candidate.email),
    bulletin,
  )
  const suppressed = await store.suppressed(open.flatMap(({ hashes }) => hashes))
  // Who follows the bulletin already gains nothing: the register is asked of the others alone.
  const others = open.filter(({ candidate }) => !known.get(candidate.email)?.follows)
  const past =
    others.length > 0
      ? await store.past(others.flatMap(({ hashes }) => hashes))
      : new Map<string, PastAct[]>()
  return {
    known,
    keptOut({ candidate, hashes }) {
      if (hashes.some((hash) => suppressed.has(hash))) return 'suppressed'
      const acts = hashes.flatMap((hash) => past.get(hash) ?? [])
      if (acts.length === 0) return null
      acts.sort((one, other) => one.sequence - other.sequence)
      if (known.has(candidate.email)) return hasLeft(acts, bulletin) ? 'left' : null
      return pastRefusal(acts, candidate.consent, bulletin)
    },
  }
}
