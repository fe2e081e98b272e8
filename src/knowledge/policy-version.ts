import type { Policy } from '../language/words/privacy'

/** A policy that another replaced: its text to the letter, and the days between which it stood. ISO 8601 moments. */
export type FormerPolicy = { id: string; version: string; from: string | null; until: string; policy: Policy }

/** The change that readers are told of. */
export type PolicyChange = { version: string; date: string | null; changes: string }

type PolicyState = PolicyChange & { changedAt: string | null }

const noticeDays = 30

/**
 * What to tell readers of a new version (P-39.1 s. 8.2), for thirty days after it was written, or after it came into force
 * where that is later. `null` when there is nothing new.
 */
export function standingChange(state: PolicyState, now: Date): PolicyChange | null {
  const { version, date, changes, changedAt } = state
  if (!changedAt) return null
  const last = Math.max(...[changedAt, date].flatMap((moment) => (moment ? [Date.parse(moment)] : [])))
  return now.getTime() < last + noticeDays * 86_400_000 ? { version, date, changes } : null
}
