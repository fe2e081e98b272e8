import type { Summary } from '../../knowledge/document'
import { dateInWords, isoDay, spanInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { siteWords } from '../../language/words/site'
import { StandingMark } from '../document/standing'
import { CalendarLeaf } from './calendar-leaf'
import { KindMark, kindClass } from './kind-mark'
import { SampleMark } from './sample-mark'
import styles from './summary-list.module.css'

type Props = { items: Summary[]; locale: Locale; level: 2 | 3 | 4; isCompact?: boolean }

/** Contents for scanning: kind, title, one sentence, for whom, where, when. */
export function SummaryList({ items, locale, level, isCompact = false }: Props) {
  return (
    <ul className={`${styles.list} ${isCompact ? styles.compact : ''}`}>
      {items.map((item) => (
        <li key={item.id}>
          <SummaryItem item={item} locale={locale} level={level} isCompact={isCompact} />
        </li>
      ))}
    </ul>
  )
}

function SummaryItem({ item, locale, level, isCompact }: { item: Summary } & Omit<Props, 'items'>) {
  const Heading = `h${level}` as const
  return (
    <article className={`${styles.item} ${kindClass(item.kind)}`} data-kind={item.kind}>
      {item.event && <CalendarLeaf moment={item.event.startsAt} locale={locale} />}
      <div className={styles.words}>
        <p className={styles.above}>
          <KindMark kind={item.kind} locale={locale} word={natureOf(item)} />
          {item.event && <StandingMark standing={item.event.standing} locale={locale} />}
          {item.isSample && <SampleMark locale={locale} />}
        </p>
        <Heading className={styles.title}>
          <a href={item.path}>{item.title}</a>
        </Heading>
        {!isCompact && <p className={styles.lead}>{item.lead}</p>}
        <SummaryMeta item={item} locale={locale} isCompact={isCompact} />
      </div>
    </article>
  )
}

function SummaryMeta({ item, locale, isCompact }: { item: Summary; locale: Locale; isCompact?: boolean }) {
  const words = siteWords[locale]
  const { event } = item
  return (
    <ul className={styles.meta}>
      {event && <li className={styles.when}>{spanInWords(event.startsAt, event.endsAt, locale)}</li>}
      {event && (event.place || event.isOnline) && <li>{event.place ?? words.online}</li>}
      {!isCompact && item.audiences.length > 0 && (
        <li>
          <span className="visually-hidden">{words.forWhom} </span>
          {namesOf(item.audiences)}
        </li>
      )}
      {!isCompact && item.territories.length > 0 && (
        <li>
          <span className="visually-hidden">{words.territory} </span>
          {namesOf(item.territories)}
        </li>
      )}
      {!event && (
        <li>
          <span className="visually-hidden">{words.published} </span>
          <time dateTime={isoDay(item.publishedAt)}>{dateInWords(item.publishedAt, locale)}</time>
        </li>
      )}
    </ul>
  )
}

/** Three names at most: the page has them all. */
function namesOf(terms: Summary['audiences']): string {
  const names = terms.slice(0, 3).map(({ name }) => name)
  return names.join(', ') + (terms.length > 3 ? '…' : '')
}

/** « Formation » says more than « Événement »; an initiative has no finer kind. */
export function natureOf({ kind, nature, locale }: Summary): string | undefined {
  const natures: Record<string, string> = siteWords[locale].aboutKind[kind]
  return nature ? natures[nature] : undefined
}
