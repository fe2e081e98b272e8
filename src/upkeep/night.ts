import { isoDay } from '../language/dates'

/** A night, as its report stands (collections/retention-runs.ts). Moments are ISO 8601. */
export type Night = {
  day: string
  state: 'running' | 'done' | 'unfinished' | 'failed'
  startedAt: string
}

/**
 * How the nightly task stands. `missing`: nobody began the last night; `stuck`: one was begun, and not ended; `unknown`: there was
 * no night yet.
 */
export type NightStanding = 'done' | 'running' | 'unfinished' | 'failed' | 'stuck' | 'missing' | 'unknown'

const hourMs = 3600_000
/** A worker that is there begins within minutes, and takes over from one that died after two hours (store-runs.ts). */
const lateAfterMs = 2 * hourMs
const stuckAfterMs = 3 * hourMs

/** Nights begin at three in the morning, in Québec: before that it is still the night of the day before. */
export function nightOf(now: Date): string {
  return isoDay(new Date(now.getTime() - 3 * 60 * 60 * 1000))
}

/** How the last night stands at a moment. */
export function nightStanding(last: Night | null, now: Date): NightStanding {
  if (!last) return 'unknown'
  if (last.day < nightOf(new Date(now.getTime() - lateAfterMs))) return 'missing'
  if (last.state !== 'running') return last.state
  return now.getTime() - new Date(last.startedAt).getTime() > stuckAfterMs ? 'stuck' : 'running'
}
