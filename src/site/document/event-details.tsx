import { calendarPath, type Document, type EventFacts, isPast } from '../../knowledge/document'
import { spanInWords } from '../../language/dates'
import { documentWords } from '../../language/words/document'
import { type SiteWords, siteWords } from '../../language/words/site'
import { systemClock } from '../../platform/clock'
import button from '../button.module.css'
import { CalendarLeaf } from '../contents/calendar-leaf'
import styles from './event-details.module.css'

/** When, where, and how to take part. */
export function EventDetails({ document, event }: { document: Document; event: EventFacts }) {
  const { locale } = document
  const words = siteWords[locale]
  const isOver = isPast(event, systemClock())
  const { state } = event.standing
  const isOff = state === 'cancelled' || state === 'postponed'
  const when = <time dateTime={event.startsAt}>{spanInWords(event.startsAt, event.endsAt, locale)}</time>
  return (
    <section className={styles.details} aria-labelledby="details">
      <CalendarLeaf moment={event.startsAt} locale={locale} />
      <div className={styles.facts}>
        <h2 id="details">{words.facts}</h2>
        {isOver && <p className={styles.over}>{words.eventPast}</p>}
        <dl>
          <div>
            <dt>{isOff ? documentWords[locale].firstDate : words.when}</dt>
            <dd className={styles.when}>{isOff ? <s>{when}</s> : when}</dd>
          </div>
          {(event.place || event.isOnline) && (
            <div>
              <dt>{words.where}</dt>
              {event.place && <dd>{event.place}</dd>}
              {event.address && <dd>{event.address}</dd>}
              {event.isOnline && (
                <dd>
                  {event.place ? words.alsoOnline : words.online}
                  {event.onlineUrl && !isOver && !isOff && (
                    <>
                      {' · '}
                      <a href={event.onlineUrl} rel="noopener">
                        {documentWords[locale].followOnline}
                      </a>
                    </>
                  )}
                </dd>
              )}
            </div>
          )}
          {!isOver && !isOff && <Registration event={event} words={words} />}
        </dl>
        {!isOver && (
          <p className={styles.actions}>
            {event.registrationUrl && !isOff && (
              <a className={button.primary} href={event.registrationUrl} rel="noopener">
                {words.registerOn}
              </a>
            )}
            <a className={button.quiet} href={calendarPath(document)} type="text/calendar">
              {words.addToCalendar} ({words.calendarFile})
            </a>
          </p>
        )}
      </div>
    </section>
  )
}

function Registration({ event, words }: { event: EventFacts; words: SiteWords }) {
  return (
    <div>
      <dt>{words.registerHow}</dt>
      {event.registrationUrl && <dd>{words.registerOnline}</dd>}
      {event.registrationEmail && (
        <dd>
          <a href={`mailto:${event.registrationEmail}`}>{words.registerBy(event.registrationEmail)}</a>
        </dd>
      )}
      {!event.registrationUrl && !event.registrationEmail && <dd>{words.noRegistration}</dd>}
    </div>
  )
}
