import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { monthInWords } from '../../language/dates'
import { languageOf } from '../../language/locale'
import { calendarWords } from '../../language/words/calendar'
import { systemClock } from '../../platform/clock'
import { log } from '../../platform/log'
import { Screen } from '../screen'
import { CalendarFilter } from './calendar-filter'
import { CalendarGrid } from './calendar-grid'
import { CalendarList } from './calendar-list'
import { type Asked, addMonths, addressOf, daysOf, monthOf, readAsked, weeksOf } from './editorial-calendar'
import { calendarCollections, entriesOf } from './store-calendar'

/** `/admin/calendar`: what is scheduled, published, sent, expiring and held, in a month. */
export async function CalendarView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fcalendar')
  const language = languageOf({ i18n })
  const words = calendarWords[language]
  const now = systemClock()
  const asked = readAsked(searchParams ?? {}, calendarCollections, now)
  const thisMonth = monthOf(now)
  const to = (change: Partial<Asked>) => addressOf({ ...asked, ...change }, thisMonth)
  const nameOf = (collection: string) =>
    getTranslation(payload.collections[collection as CollectionSlug].config.labels.singular, i18n)
  const found = await entriesOf({ payload, user, locale: language }, asked, now).catch((error: unknown) => {
    log.error({ error }, 'the editorial calendar could not be read')
    return null
  })
  const shown = { words, language, nameOf, to }
  const isNarrowed = asked.kinds.length > 0 || asked.collection !== null

  return (
    <Screen {...{ initPageResult, params, searchParams }} title={words.title} className="liaison-calendar">
      <p className="liaison-note">{words.intro}</p>
      <CalendarFilter
        asked={asked}
        words={words}
        nameOf={nameOf}
        clear={to({ kinds: [], collection: null })}
      />
      <div className="liaison-calendar__bar">
        <h2>{monthInWords(asked.month, language)}</h2>
        <nav aria-label={words.title}>
          <Link href={to({ month: addMonths(asked.month, -1) })} prefetch={false} rel="prev">
            <span aria-hidden="true">‹ </span>
            {words.previous}
          </Link>
          <Link href={to({ month: thisMonth })} prefetch={false}>
            {words.today}
          </Link>
          <Link href={to({ month: addMonths(asked.month, 1) })} prefetch={false} rel="next">
            {words.next}
            <span aria-hidden="true"> ›</span>
          </Link>
        </nav>
        <nav aria-label={words.views.name} className="liaison-calendar__views">
          {(['month', 'list'] as const).map((view) => (
            <Link
              key={view}
              href={to({ view })}
              prefetch={false}
              aria-current={view === asked.view ? 'page' : undefined}
            >
              {words.views[view]}
            </Link>
          ))}
        </nav>
      </div>
      {!found && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {words.failed}
        </p>
      )}
      {found?.hasMore && <p className="liaison-problems">{words.tooMany}</p>}
      {found?.entries.length === 0 && (
        <div>
          <p>{isNarrowed ? words.nothingFound : words.nothing}</p>
          {!isNarrowed && <p className="liaison-note">{words.nothingHelp}</p>}
        </div>
      )}
      {found && asked.view === 'month' && (
        <CalendarGrid
          {...shown}
          weeks={weeksOf(asked.month, found.entries)}
          caption={monthInWords(asked.month, language)}
          now={now}
        />
      )}
      {found && (
        <CalendarList {...shown} days={daysOf(asked.month, found.entries)} isAlone={asked.view === 'list'} />
      )}
    </Screen>
  )
}
