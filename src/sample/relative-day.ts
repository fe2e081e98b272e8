import { TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns'

/** A wall-clock time in Québec, so many days from now: `inDays(now, 12, '09:00')`. */
export function inDays(now: Date, days: number, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const day = addDays(new TZDate(now, 'America/Toronto'), days)
  day.setHours(hours, minutes, 0, 0)
  return new Date(day.getTime())
}
