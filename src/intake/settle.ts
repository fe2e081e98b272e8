import type { Locale } from '../language/locale'
import { intakeWords } from '../language/words/intake'
import { recordedConsent } from './consent-of-row'
import { type Decision, decide, type Known } from './decide'
import type { Hold } from './hold'
import { lookAt, type Waiting } from './look-at-people'
import type { PeopleStore, Plan } from './people'
import { fateOf, type Settled } from './reason'
import type { Fate } from './row-fate'

export type Settling = {
  store: PeopleStore
  /** What the register calls this import. */
  importId: string
  isDryRun: boolean
  /** Language of the reasons. */
  language: Locale
  at: Date
  /** Nothing is written once this does not hold any more; without it, nobody else may take the import. */
  hold?: Hold
  /** Before a batch is written: what is about to be. Nothing is when it throws `HoldLost`. */
  beforeWrite?: (plans: Plan[]) => Promise<void>
  /** Before digests are suppressed, likewise. */
  beforeKeepingOut?: (hashes: string[]) => Promise<void>
}

/** Decides and writes what some rows ask for, one bulletin after the other; by the place of each row, its fate and why. */
export async function settle(
  waiting: Waiting[],
  settling: Settling,
): Promise<Map<number, { fate: Fate; reason: string }>> {
  const settled = new Map<number, Settled[]>()
  const fresh = new Set<string>()
  const byBulletin = new Map<string, Waiting[]>()
  for (const one of waiting) {
    const ofOne = byBulletin.get(one.candidate.bulletin)
    if (ofOne) ofOne.push(one)
    else byBulletin.set(one.candidate.bulletin, [one])
  }
  for (const [bulletin, ofOne] of byBulletin) {
    const decisions = await settleBulletin(ofOne, bulletin, fresh, settling)
    for (const [{ candidate, place }, decision] of decisions) {
      settled.set(place, [...(settled.get(place) ?? []), { name: candidate.name, decision }])
      if (decision.fate === 'created') fresh.add(candidate.email)
    }
  }
  const notes = new Map(waiting.map((one) => [one.place, one.notes]))
  const words = intakeWords[settling.language]
  return new Map([...settled].map(([place, parts]) => [place, fateOf(parts, notes.get(place) ?? [], words)]))
}

const mostTries = 5

/** Whoever somebody else touched meanwhile is looked up and decided again. */
async function settleBulletin(
  waiting: Waiting[],
  bulletin: string,
  fresh: Set<string>,
  settling: Settling,
): Promise<Map<Waiting, Decision>> {
  const { store, importId, isDryRun, at, hold } = settling
  const decisions = new Map<Waiting, Decision>()
  let open = waiting
  for (let tries = 0; open.length > 0; tries++) {
    const look = await lookAt(open, store, { bulletin, importId, fresh })
    const plans: Plan[] = []
    for (const one of open) {
      const person = look.known.get(one.candidate.email) ?? null
      const decision = decide(one.candidate, person, look.keptOut(one))
      const isJustIn = decision.fate === 'created' && fresh.has(one.candidate.email)
      decisions.set(one, isJustIn ? follows : decision)
      if (!isDryRun) plans.push(...planOf(one, person, decision, settling))
    }
    if (plans.length > 0) await settling.beforeWrite?.(plans)
    const left = new Set(
      (await store.write(plans, bulletin, at.toISOString(), hold)).map(({ candidate }) => candidate),
    )
    open = open.filter(({ candidate }) => left.has(candidate))
    if (open.length > 0 && tries >= mostTries) throw new ListIsContended()
  }
  return decisions
}

/** What a dry run finds of somebody whom the same row would have brought in for another bulletin. */
const follows: Decision = {
  fate: 'updated',
  change: { firstName: null, organisation: null, confirms: false, follows: true, records: true },
}

/** Others kept adding the same people at the same moments. What was counted is written: run the same list again. */
class ListIsContended extends Error {
  readonly code = 'list-is-contended'
  constructor() {
    super('Other processes keep adding the same people: run the same import again')
  }
}

function planOf(
  { candidate, hashes: [hash = ''] }: Waiting,
  person: Known | null,
  decision: Decision,
  { store, importId, at }: Settling,
): Plan[] {
  if (decision.fate !== 'created' && decision.fate !== 'updated') return []
  const id = person?.id ?? store.newId()
  const records = decision.fate === 'created' || decision.change.records
  return [
    {
      candidate,
      id,
      write:
        decision.fate === 'created' || !person
          ? { is: 'new' }
          : { is: 'change', change: decision.change, since: person.updatedAt },
      consent: records ? recordedConsent(candidate, { subscriber: id, hash, importId, at }) : null,
    },
  ]
}
