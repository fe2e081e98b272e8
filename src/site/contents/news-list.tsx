import { notFound } from 'next/navigation'
import { payload } from '../../app/payload'
import type { NewsItem } from '../../knowledge/news'
import { listNews, mostNewsPages } from '../../knowledge/store-news'
import { dateInWords, isoDay } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { exploreWords } from '../../language/words/explore'
import { systemClock } from '../../platform/clock'
import { feedPaths } from '../../syndication/feed-paths'
import { PageHeading } from '../frame/page-heading'
import { placePath } from '../head/head-of-place'
import { FeedLinks } from './feed-links'
import { KindMark, kindClass } from './kind-mark'
import styles from './news-list.module.css'
import { PageNumbers } from './pages'
import { SampleMark } from './sample-mark'
import { natureOf } from './summary-list'

/** What appeared and what was revised, with the reason that staff gave. */
export async function NewsList({ locale, page }: { locale: Locale; page: number }) {
  if (page > mostNewsPages) notFound()
  const words = exploreWords[locale]
  const { items, pages } = await listNews(await payload(), { locale, page, now: systemClock() })
  if (items.length === 0 && page > 1) notFound()
  return (
    <>
      <PageHeading title={words.places['whats-new']} lead={words.intros['whats-new']} />
      {items.length === 0 && <p>{words.nothing}</p>}
      <ol className={styles.news}>
        {items.map((item) => (
          <li key={`${item.what} ${item.content.id}`}>
            <News item={item} locale={locale} />
          </li>
        ))}
      </ol>
      <PageNumbers
        locale={locale}
        page={page}
        pages={pages}
        to={(number) => placePath(locale, 'whats-new', number)}
      />
      {page === mostNewsPages && <p className={styles.earlier}>{words.earlier}</p>}
      <FeedLinks feeds={feedPaths(locale)} name={words.places['whats-new']} locale={locale} />
    </>
  )
}

function News({ item: { what, at, content }, locale }: { item: NewsItem; locale: Locale }) {
  const words = exploreWords[locale]
  return (
    <article className={`${styles.item} ${kindClass(content.kind)}`}>
      <p className={styles.when}>
        <span>{words[what]}</span> <time dateTime={isoDay(at)}>{dateInWords(at, locale)}</time>
      </p>
      <div className={styles.words}>
        <p className={styles.above}>
          <KindMark kind={content.kind} locale={locale} word={natureOf(content)} />
          {content.isSample && <SampleMark locale={locale} />}
        </p>
        <h2>
          <a href={content.path}>{content.title}</a>
        </h2>
        {what === 'revised' && content.revisionReason ? (
          <p>
            <strong>{words.reason}</strong> {content.revisionReason}
          </p>
        ) : (
          <p>{content.lead}</p>
        )}
      </div>
    </article>
  )
}
