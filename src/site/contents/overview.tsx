import type { Filters } from '../../knowledge/filters'
import { listPath } from '../../knowledge/filters'
import type { Overview as Parts } from '../../knowledge/store-overview'
import type { Locale } from '../../language/locale'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import styles from './overview.module.css'
import { SummaryList } from './summary-list'

type Props = { parts: Parts; filters: Filters; locale: Locale }

/** The first contents of each kind about something, and the way to all of them. */
export function Overview({ parts, filters, locale }: Props) {
  const words = exploreWords[locale]
  if (parts.length === 0) return <p className={styles.nothing}>{words.nothing}</p>
  return (
    <div className={styles.parts}>
      {parts.map(({ kind, items, total }) => (
        <section key={kind} aria-labelledby={`of-${kind}`}>
          <h2 id={`of-${kind}`}>{siteWords[locale].kinds[kind]}</h2>
          <SummaryList items={items} locale={locale} level={3} isCompact />
          {total > items.length && (
            <p className={styles.all}>
              <a href={listPath(locale, kind, filters)}>
                {words.seeAll(siteWords[locale].kinds[kind])} ({total})
              </a>
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
