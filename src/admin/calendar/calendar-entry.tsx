import { Link } from '@payloadcms/ui'
import { timeInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import type { calendarWords } from '../../language/words/calendar'
import { type Entry, hasHour } from './editorial-calendar'

export type ShownEntry = {
  words: (typeof calendarWords)['fr']
  language: Locale
  nameOf: (collection: string) => string
}

/** What happens, at what hour, to what: said in words, with a colour beside them. */
export function CalendarEntry({
  entry,
  isLong = false,
  words,
  language,
  nameOf,
}: ShownEntry & { entry: Entry; isLong?: boolean }) {
  const { kind, collection, id, title, at } = entry
  const screen = collection === 'editions' ? '/sending' : ''
  const hour = hasHour(entry) ? timeInWords(at, language) : null
  return (
    <li className={`liaison-calendar__entry liaison-calendar__entry--${kind}`}>
      <span>
        {words.kinds[kind]}
        {hour && (
          <>
            {', '}
            <time dateTime={at}>{hour}</time>
          </>
        )}
      </span>
      <Link href={`/admin/collections/${collection}/${id}${screen}`} prefetch={false}>
        {title}
      </Link>
      {isLong && <small>{nameOf(collection)}</small>}
    </li>
  )
}
