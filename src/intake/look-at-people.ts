import type { Candidate } from './candidate'
import type { KeptOut, Known } from './decide'
import { hasLeft, type PastAct, pastRefusal } from './past'
import type { PeopleStore } from './people'

/** `hashes`: every digest the address may stand under, the present one first. `place`: of its row in the batch. */
export type Waiting = { candidate: Candidate; hashes: string[]; notes: string[]; place: number }

export type Look = { known: Map<string, Known>; keptOut: (one: Waiting) => KeptOut | null }

type About = {
  bulletin: string
  importId: string
  /** Addresses that the same rows have just brought in, for another bulletin: the register is asked as if they had not. */
  fresh: Set<string>
}

/**
 * What stands against or for some rows. Suppressions and the register are asked after the people: whoever is erased between the
 * two is no longer there, and stays out.
 */
export async function lookAt(
  open: Waiting[],
  store: PeopleStore,
  { bulletin, importId, fresh }: About,
): Promise<Look> {
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
      const isFresh = fresh.has(candidate.email)
      const acts = hashes
        .flatMap((hash) => past.get(hash) ?? [])
        .filter((act) => !isFresh || act.import !== importId)
      if (acts.length === 0) return null
      acts.sort((one, other) => one.sequence - other.sequence)
      if (known.has(candidate.email) && !isFresh) return hasLeft(acts, bulletin) ? 'left' : null
      return pastRefusal(acts, candidate.consent, bulletin)
    },
  }
}
