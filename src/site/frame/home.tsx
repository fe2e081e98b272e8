import type { Summary } from '../../knowledge/document'
import type { SiteIdentity } from '../../knowledge/site-identity'
import { dateInWords, isoDay } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { kinds, pathTo } from '../../language/routes'
import { siteWords } from '../../language/words/site'
import button from '../button.module.css'
import { KindMark, kindClass } from '../contents/kind-mark'
import { SampleMark } from '../contents/sample-mark'
import { natureOf, SummaryList } from '../contents/summary-list'
import styles from './home.module.css'
import { Pattern } from './pattern'
import { Undertie } from './undertie'

type Edition = { slug: string; number: number; subject: string; preheader: string; date: Date }
type Props = {
  locale: Locale
  site: SiteIdentity
  news: Summary[]
  events: Summary[]
  lastEdition: Edition | null
}

/** One screen: what is new, what is next, the last bulletin, subscribing. */
export function Home({ locale, site, news, events, lastEdition }: Props) {
  const words = siteWords[locale]
  const [story, ...others] = news
  return (
    <div className={styles.home}>
      <h1 className={styles.tagline}>{site.tagline || site.name}</h1>
      <div className={styles.columns}>
        <section className={styles.news} aria-labelledby="news">
          <ColumnHeading id="news">{words.whatIsNew}</ColumnHeading>
          {story ? (
            <LeadStory story={story} locale={locale} />
          ) : (
            <p className={styles.empty}>{words.noNews}</p>
          )}
          {others.length > 0 && <SummaryList items={others} locale={locale} level={3} isCompact />}
          <ul className={styles.more}>
            {kinds.slice(0, 3).map((kind) => (
              <li key={kind}>
                <a href={pathTo(locale, kind)}>{words.allOfKind[kind]}</a>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.events} aria-labelledby="events">
          <ColumnHeading id="events">{words.whatIsNext}</ColumnHeading>
          {events.length > 0 ? (
            <SummaryList items={events} locale={locale} level={3} isCompact />
          ) : (
            <p className={styles.empty}>{words.noEvents}</p>
          )}
          <p className={styles.more}>
            <a href={pathTo(locale, 'events')}>{words.allOfKind.events}</a>
          </p>
        </section>
        <div className={styles.letter}>
          <section aria-labelledby="last">
            <ColumnHeading id="last">{words.lastBulletin}</ColumnHeading>
            {lastEdition ? (
              <LastEdition edition={lastEdition} locale={locale} />
            ) : (
              <p className={styles.empty}>{words.noBulletin}</p>
            )}
          </section>
          <section className={styles.subscribe} aria-labelledby="subscribe">
            <h2 id="subscribe">{words.subscribeFree}</h2>
            <p>{words.subscribeNote}</p>
            <a className={button.primary} href={pathTo(locale, 'subscribe')}>
              {words.subscribe}
            </a>
          </section>
        </div>
      </div>
    </div>
  )
}

function ColumnHeading({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id} className={styles.heading}>
      {children}
      <Undertie className={styles.tie} />
    </h2>
  )
}

function LeadStory({ story, locale }: { story: Summary; locale: Locale }) {
  return (
    <article className={`${styles.story} ${kindClass(story.kind)}`}>
      <Pattern className={styles.band} />
      <p className={styles.above}>
        <KindMark kind={story.kind} locale={locale} word={natureOf(story)} />
        {story.isSample && <SampleMark locale={locale} />}
      </p>
      <h3>
        <a href={story.path}>{story.title}</a>
      </h3>
      <p className={styles.lead}>{story.lead}</p>
      <p className={styles.meta}>
        {story.audiences.length > 0 && <>{story.audiences.map(({ name }) => name).join(', ')} · </>}
        <time dateTime={isoDay(story.publishedAt)}>{dateInWords(story.publishedAt, locale)}</time>
      </p>
    </article>
  )
}

function LastEdition({ edition, locale }: { edition: Edition; locale: Locale }) {
  const words = siteWords[locale]
  return (
    <article className={styles.edition}>
      <p className={styles.meta}>
        {words.editionNumber(edition.number)} ·{' '}
        <time dateTime={isoDay(edition.date)}>{dateInWords(edition.date, locale)}</time>
      </p>
      <h3>
        <a href={pathTo(locale, 'bulletins', edition.slug)}>{edition.subject}</a>
      </h3>
      {edition.preheader && <p>{edition.preheader}</p>}
      <p className={styles.more}>
        <a href={pathTo(locale, 'bulletins')}>{words.allBulletins}</a>
      </p>
    </article>
  )
}
