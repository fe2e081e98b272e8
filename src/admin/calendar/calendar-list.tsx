import { dayInWords } from '../../language/dates'
import { CalendarEntry, type ShownEntry } from './calendar-entry'
import { type Day, noonOf } from './editorial-calendar'

/** The same days one under the other, those with nothing left out. Beside the table it shows on a narrow screen alone. */
export function CalendarList({ days, isAlone, ...shown }: ShownEntry & { days: Day[]; isAlone: boolean }) {
  return (
    <div
      className={isAlone ? 'liaison-calendar__list' : 'liaison-calendar__list liaison-calendar__list--narrow'}
    >
      {days
        .filter(({ entries }) => entries.length > 0)
        .map(({ date, entries }) => (
          <section key={date} id={`day-${date}`} aria-labelledby={`name-${date}`}>
            <h3 id={`name-${date}`}>
              <time dateTime={date}>{dayInWords(noonOf(date), shown.language)}</time>
            </h3>
            <ul>
              {entries.map((entry) => (
                <CalendarEntry key={`${entry.kind}${entry.id}${entry.at}`} entry={entry} isLong {...shown} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
