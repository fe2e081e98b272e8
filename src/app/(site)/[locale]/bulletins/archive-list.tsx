import { notFound } from 'next/navigation'
import { sentEditions } from '../../../../bulletins/store-archive'
import { dateInWords, isoDay } from '../../../../language/dates'
import type { Locale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { archiveWords } from '../../../../language/words/archive'
import { PageHeading } from '../../../../site/frame/page-heading'
import { payload } from '../../../payload'
import styles from './archive.module.css'
import { SubscribeCall } from './subscribe-call'

/** `/fr/bulletins`, then `/fr/bulletins/pages/2`: each page of the archive is a static one. */
export function archivePath(locale: Locale, page: number): string {
  const archive = pathTo(locale, 'bulletins')
  return page === 1 ? archive : `${archive}/pages/${page}`
}

/** One page of the archive, newest edition first. */
export async function ArchiveList({ locale, page }: { locale: Locale; page: number }) {
  const words = archiveWords[locale]
  const { editions, pages } = await sentEditions(await payload(), locale, page)
  if (page > 1 && editions.length === 0) notFound()
  return (
    <div className={styles.archive}>
      <PageHeading title={page === 1 ? words.title : words.pageTitle(page)} lead={words.lead} />
      {editions.length === 0 && <p>{words.none}</p>}
      {editions.length > 0 && (
        <ol className={styles.editions}>
          {editions.map(({ slug, number, subject, preheader, bulletin, date }) => (
            <li key={slug}>
              <article className={styles.edition}>
                <p className={styles.meta}>
                  {bulletin} · {words.number(number)} ·{' '}
                  <time dateTime={isoDay(date)}>{dateInWords(date, locale)}</time>
                </p>
                <h2>
                  <a href={pathTo(locale, 'bulletins', slug)}>{subject}</a>
                </h2>
                {preheader && <p>{preheader}</p>}
              </article>
            </li>
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav aria-label={words.pages} className={styles.pages}>
          {page > 1 && (
            <a href={archivePath(locale, page - 1)} rel="prev">
              {words.newer}
            </a>
          )}
          <span>{words.pageOf(page, pages)}</span>
          {page < pages && (
            <a href={archivePath(locale, page + 1)} rel="next">
              {words.older}
            </a>
          )}
        </nav>
      )}
      <SubscribeCall locale={locale} />
    </div>
  )
}
