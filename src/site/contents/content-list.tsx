import type { Metadata } from 'next'
import { payload } from '../../app/payload'
import { perPage } from '../../knowledge/document'
import { type Filters, hasFilters, listPath } from '../../knowledge/filters'
import { listContents, listEvents } from '../../knowledge/store'
import { linkedTerms, listChoices } from '../../knowledge/store-terms'
import type { Locale } from '../../language/locale'
import { type Kind, pathTo } from '../../language/routes'
import { siteWords } from '../../language/words/site'
import { systemClock } from '../../platform/clock'
import { feedPaths } from '../../syndication/feed-paths'
import { PageHeading } from '../frame/page-heading'
import { headOf } from '../head/head'
import styles from './content-list.module.css'
import { countChoices } from './count-choices'
import { FeedLinks } from './feed-links'
import { FilterForm } from './filter-form'
import { KindIcon, kindClass } from './kind-mark'
import { LinkedFilters } from './linked-filters'
import { Pages } from './pages'
import { SummaryList } from './summary-list'

type Props = { locale: Locale; kind: Kind; filters: Filters; page: number }

/** A section: its filters and its contents. Filtered pages are for people; search engines keep the whole list. */
export async function ContentList({ locale, kind, filters, page }: Props) {
  const words = siteWords[locale]
  const store = await payload()
  const [choices, linked, facets] = await Promise.all([
    listChoices(store, locale),
    linkedTerms(store, { locale, filters }),
    countChoices(locale, kind, filters),
  ])
  return (
    <div className={`${styles.section} ${kindClass(kind)}`}>
      <PageHeading
        above={<KindIcon kind={kind} className={styles.icon} />}
        title={words.kinds[kind]}
        lead={words.kindIntro[kind]}
      />
      <FilterForm locale={locale} kind={kind} filters={filters} choices={choices} facets={facets} />
      <LinkedFilters locale={locale} kind={kind} filters={filters} linked={linked} />
      {kind === 'events' ? (
        <Events locale={locale} kind={kind} filters={filters} page={page} />
      ) : (
        <Contents locale={locale} kind={kind} filters={filters} page={page} />
      )}
      <FeedLinks feeds={feedPaths(locale, kind)} name={words.kinds[kind]} locale={locale} />
    </div>
  )
}

export function headOfList(locale: Locale, kind: Kind, filters: Filters = {}, page = 1): Metadata {
  const words = siteWords[locale]
  const title = page > 1 ? `${words.kinds[kind]}, ${words.page(page).toLowerCase()}` : words.kinds[kind]
  return headOf({
    locale,
    title,
    description: words.kindIntro[kind],
    path: hasFilters(filters) ? pathTo(locale, kind) : listPath(locale, kind, {}, page),
    otherLanguagePath: pathTo(locale === 'fr' ? 'en' : 'fr', kind),
    isIndexed: !hasFilters(filters),
    feeds: feedPaths(locale, kind),
  })
}

async function Contents({ locale, kind, filters, page }: Props) {
  const words = siteWords[locale]
  const { items, total, pages } = await listContents(await payload(), { kind, locale, filters, page })
  return (
    <section aria-labelledby="results">
      <h2 id="results" className={styles.count}>
        {words.results(total)}
        {pages > 1 && `, ${words.pageOf(page, pages).toLowerCase()}`}
      </h2>
      {items.length > 0 ? (
        <SummaryList items={items} locale={locale} level={3} />
      ) : (
        <Empty locale={locale} kind={kind} filters={filters} isOutside={total > 0} />
      )}
      <Pages locale={locale} kind={kind} filters={filters} page={page} pages={pages} />
    </section>
  )
}

async function Events({ locale, kind, filters, page }: Props) {
  const words = siteWords[locale]
  const { upcoming, past } = await listEvents(await payload(), { locale, filters, page }, systemClock())
  const isEmpty = upcoming.length === 0 && past.total === 0
  if (isEmpty) return <Empty locale={locale} kind={kind} filters={filters} isOutside={false} />
  return (
    <>
      {page === 1 && (
        <section aria-labelledby="upcoming">
          <h2 id="upcoming" className={styles.part}>
            {words.upcoming}
          </h2>
          {upcoming.length > 0 ? (
            <SummaryList items={upcoming} locale={locale} level={3} />
          ) : (
            <p className={styles.empty}>
              {words.noUpcoming} <a href={pathTo(locale, 'subscribe')}>{words.subscribe}</a>
            </p>
          )}
        </section>
      )}
      {past.total > 0 && (
        <section aria-labelledby="past" className={styles.past}>
          <h2 id="past" className={styles.part}>
            {words.past}
          </h2>
          <SummaryList items={past.items} locale={locale} level={3} isCompact />
          <Pages
            locale={locale}
            kind={kind}
            filters={filters}
            page={page}
            pages={Math.ceil(past.total / perPage)}
          />
        </section>
      )}
    </>
  )
}

function Empty({ locale, kind, filters, isOutside }: Omit<Props, 'page'> & { isOutside: boolean }) {
  const words = siteWords[locale]
  const isFiltered = hasFilters(filters)
  return (
    <div className={styles.empty}>
      <p>{isOutside ? words.pageOutside : isFiltered ? words.emptyFilters : words.emptyList}</p>
      <p>
        {isOutside || isFiltered ? (
          <a href={pathTo(locale, kind)}>{words.clearFilters}</a>
        ) : (
          <a href={pathTo(locale, 'subscribe')}>{words.subscribeFree}</a>
        )}
      </p>
    </div>
  )
}
