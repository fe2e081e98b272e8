import { TZDate } from '@date-fns/tz'
import { isoDay } from '../language/dates'

export type PauseDay =
  | { outcome: 'none' }
  | { outcome: 'until'; until: Date }
  | { outcome: 'pause-invalid' | 'pause-past' | 'pause-long' }

const zone = 'America/Toronto'
const oneYear = 366 * 24 * 60 * 60 * 1000

/** The day a person wants to hear from us again: `2027-01-04`, from its first minute in Québec; a year ahead at most. */
export function readPauseDay(day: string, now: Date): PauseDay {
  const typed = day.trim()
  if (typed === '') return { outcome: 'none' }
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)?.map(Number) ?? []
  if (!year || !month || !date) return { outcome: 'pause-invalid' }
  const until = new Date(new TZDate(year, month - 1, date, zone).getTime())
  if (isoDay(until) !== typed) return { outcome: 'pause-invalid' }
  if (until <= now) return { outcome: 'pause-past' }
  return until.getTime() - now.getTime() > oneYear ? { outcome: 'pause-long' } : { outcome: 'until', until }
}
