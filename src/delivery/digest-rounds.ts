import { TZDate } from '@date-fns/tz'
import type { Frequency } from '../audience/frequency'
import { isoDay } from '../language/dates'

/** One making of digests, for everybody who chose this frequency. `period` names it for ever: `weekly/2026-11-23`. */
export type Round = { frequency: Frequency; period: string; at: Date }

const zone = 'America/Toronto'
const hour = 8

/**
 * The last round of a frequency at or before `now`: Mondays, the first of the month, at 8 in the morning in Québec. Whoever
 * came back to each edition gets what had been put aside for them in a last digest: their round is each morning.
 */
export function roundBefore(frequency: Frequency, now: Date): Round {
  const round = roundOf(frequency, now, 0)
  return round.at <= now ? round : roundOf(frequency, now, -1)
}

/** The next round after `now`. */
export function roundAfter(frequency: Frequency, now: Date): Round {
  const round = roundOf(frequency, now, 0)
  return round.at > now ? round : roundOf(frequency, now, 1)
}

/** The round of the day, week or month `now` is in, or of the one `shift` further. A day has 23 hours twice a year: no sum of hours. */
function roundOf(frequency: Frequency, now: Date, shift: number): Round {
  const local = new TZDate(now.getTime(), zone)
  const [year, month, day] = [local.getFullYear(), local.getMonth(), local.getDate()]
  const sinceMonday = (local.getDay() + 6) % 7
  const [inMonth, onDay] = {
    each: [month, day + shift] as const,
    weekly: [month, day - sinceMonday + 7 * shift] as const,
    monthly: [month + shift, 1] as const,
  }[frequency]
  const at = new Date(new TZDate(year, inMonth, onDay, hour, zone).getTime())
  return { frequency, period: `${frequency}/${isoDay(at)}`, at }
}
