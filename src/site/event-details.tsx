import { spanInWords } from '../language/dates'
import { calendarPath, type Document, type EventFacts } from '../knowledge/document'
import { siteWords } from '../language/words/site'
import button from './button.module.css'
import { CalendarLeaf } from './calendar-leaf'
import styles from './event-details.module.css'

/** When, where, and how to take part. */
export function EventDetails({ document, event }: { document: Document; event: EventFacts }) {
  const { locale } = document
  const words = siteWords[locale]
  return (
    <section className={styles.details} aria-labelledby="details">
      <CalendarLeaf moment={event.startsAt} locale={locale} />
      <div className={styles.facts}>
        <h2 id="details">{words.facts}</h2>
        <dl>
          <div>
            <dt>{words.when}</dt>
            <dd className={styles.when}>
              <time dateTime={event.startsAt}>{spanInWords(event.startsAt, event.endsAt, locale)}</time>
            </dd>
          </div>
          {(event.place || event.isOnline) && (
            <div>
              <dt>{words.where}</dt>
              {event.place && <dd>{event.place}</dd>}
              {event.address && <dd>{event.address}</dd>}
              {event.isOnline && <dd>{event.place ? words.alsoOnline : words.online}</dd>}
            </div>
          )}
          <div>
            <dt>{words.registerHow}</dt>
            {event.registrationEmail && (
              <dd>
                <a href={`mailto:${event.registrationEmail}`}>{words.registerBy(event.registrationEmail)}</a>
              </dd>
            )}
            {!event.registrationEmail && <dd>{event.registrationUrl ? words.registerOnline : words.noRegistration}</dd>}
          </div>
        </dl>
        <p className={styles.actions}>
          {event.registrationUrl && (
            <a className={button.primary} href={event.registrationUrl} rel="noopener">
              {words.registerOn}
            </a>
          )}
          <a className={button.quiet} href={calendarPath(document)} type="text/calendar">
            {words.addToCalendar} ({words.calendarFile})
          </a>
        </p>
      </div>
    </section>
  )
}
