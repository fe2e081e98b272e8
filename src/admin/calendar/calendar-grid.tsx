import { Link } from '@payloadcms/ui'
import { calendarLeaf, dateInWords, isoDay } from '../../language/dates'
import { CalendarEntry, type ShownEntry } from './calendar-entry'
import { type Asked, type Day, noonOf } from './editorial-calendar'

const most = 4

type Props = ShownEntry & {
  weeks: (Day | null)[][]
  caption: string
  now: Date
  to: (change: Partial<Asked>) => string
}

/** The month as a table: weeks across, from Sunday, each day with its first entries. */
export function CalendarGrid({ weeks, caption, now, to, ...shown }: Props) {
  const { language } = shown
  const today = isoDay(now)
  return (
    <table className="liaison-calendar__grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {sundayFirst.map((day) => (
            <th key={day} scope="col">
              {calendarLeaf(noonOf(day), language).weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no name but their place
          <tr key={index}>
            {week.map((day, place) =>
              day ? (
                <td key={day.date} aria-current={day.date === today ? 'date' : undefined}>
                  <time dateTime={day.date}>{Number(day.date.slice(-2))}</time>
                  {day.entries.length > 0 && (
                    <ul>
                      {day.entries.slice(0, most).map((entry) => (
                        <CalendarEntry key={`${entry.kind}${entry.id}${entry.at}`} entry={entry} {...shown} />
                      ))}
                    </ul>
                  )}
                  {day.entries.length > most && (
                    <Link
                      href={`${to({ view: 'list' })}#day-${day.date}`}
                      prefetch={false}
                      aria-label={shown.words.moreOn(
                        day.entries.length - most,
                        dateInWords(noonOf(day.date), language),
                      )}
                    >
                      {shown.words.more(day.entries.length - most)}
                    </Link>
                  )}
                </td>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: days of another month are empty cells
                <td key={place} className="liaison-calendar__outside" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sundayFirst = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-11-0${day}`)
