import { calendarLeaf, isoDay } from '../../language/dates'
import type { Locale } from '../../language/locale'
import styles from './calendar-leaf.module.css'

/** A date as a leaf of a calendar. Decorative: the date in words stands beside it. */
export function CalendarLeaf({ moment, locale }: { moment: string; locale: Locale }) {
  const { day, month } = calendarLeaf(moment, locale)
  return (
    <span className={styles.leaf} data-day={isoDay(moment)} aria-hidden="true">
      <span className={styles.day}>{day}</span>
      <span className={styles.month}>{month}</span>
    </span>
  )
}
