import { Link } from '@payloadcms/ui'
import type { calendarWords } from '../../language/words/calendar'
import { type Asked, entryKinds, monthKey } from './editorial-calendar'
import { calendarCollections } from './store-calendar'

type Props = {
  asked: Asked
  words: (typeof calendarWords)['fr']
  nameOf: (collection: string) => string
  clear: string
}

/** A form without script: what it chooses is in the address, to be kept or sent to a colleague. */
export function CalendarFilter({ asked, words, nameOf, clear }: Props) {
  return (
    <form method="get" action="/admin/calendar" className="liaison-calendar__filter">
      <input type="hidden" name="month" value={monthKey(asked.month)} />
      {asked.view === 'list' && <input type="hidden" name="view" value="list" />}
      <fieldset>
        <legend>{words.filter.kinds}</legend>
        {entryKinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" name="kind" value={kind} defaultChecked={asked.kinds.includes(kind)} />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <label className="liaison-calendar__collection">
        {words.filter.collection}
        <select name="collection" defaultValue={asked.collection ?? ''}>
          <option value="">{words.filter.everything}</option>
          {calendarCollections.map((collection) => (
            <option key={collection} value={collection}>
              {nameOf(collection)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        {words.filter.apply}
      </button>
      {(asked.kinds.length > 0 || asked.collection) && (
        <Link href={clear} prefetch={false}>
          {words.filter.clear}
        </Link>
      )}
    </form>
  )
}
