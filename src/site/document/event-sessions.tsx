import type { Session } from '../../knowledge/document'
import { spanInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { documentWords } from '../../language/words/document'
import { siteWords } from '../../language/words/site'
import { CalendarLeaf } from '../contents/calendar-leaf'
import styles from './event-sessions.module.css'

/** Each part of an event: where and when, so that one finds one's own. */
export function EventSessions({ sessions, locale }: { sessions: Session[]; locale: Locale }) {
  if (sessions.length === 0) return null
  const words = documentWords[locale]
  return (
    <section className={styles.sessions} aria-labelledby="sessions">
      <h2 id="sessions">{words.sessions}</h2>
      <ol>
        {sessions.map((session) => (
          <li key={session.id}>
            <CalendarLeaf moment={session.startsAt} locale={locale} />
            <div>
              <h3>{session.label ?? session.territory?.name ?? words.session}</h3>
              <p className={styles.when}>
                <time dateTime={session.startsAt}>
                  {spanInWords(session.startsAt, session.endsAt, locale)}
                </time>
              </p>
              {session.territory && session.label && (
                <p>
                  <a href={pathTo(locale, 'territories', session.territory.slug)}>{session.territory.name}</a>
                </p>
              )}
              {(session.place || session.address) && (
                <p>{[session.place, session.address].filter(Boolean).join(', ')}</p>
              )}
              {session.onlineUrl && (
                <p>
                  <a href={session.onlineUrl} rel="noopener">
                    {words.followOnline}
                    <span className="visually-hidden">
                      {' '}
                      ({session.label ?? session.territory?.name ?? siteWords[locale].online})
                    </span>
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
