import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { searchWords } from '../../language/words/search'
import { searchPath } from '../../search/address'
import type { Narrowing } from '../../search/findable'
import type { Results } from '../../search/result'
import { PageNumbers } from '../contents/pages'
import { PageHeading } from '../frame/page-heading'
import { FoundList } from './found-list'
import { NothingFound } from './nothing-found'
import { SearchFacets } from './search-facets'
import { SearchField } from './search-field'
import styles from './search-page.module.css'

type Props = { locale: Locale; asked: string; narrowing: Narrowing; page: number; results: Results | null }

/** The search page: its field, what was found, and ways on when nothing was. */
export function SearchPage({ locale, asked, narrowing, page, results }: Props) {
  const words = searchWords[locale]
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} lead={words.lead} />
      <SearchField locale={locale} action={pathTo(locale, 'search')} id="question" asked={asked} isLarge />
      {results === null && <p className={styles.notice}>{words.unavailable}</p>}
      {results && (
        <div className={styles.columns}>
          <SearchFacets locale={locale} asked={asked} narrowing={narrowing} facets={results.facets} />
          <section aria-labelledby="results" className={styles.results}>
            <h2 id="results" className={styles.count}>
              {asked ? words.results(results.total, asked) : words.everything(results.total)}
            </h2>
            {!results.isWhole && <p className={styles.notice}>{words.preparing}</p>}
            {results.correction && (
              <p className={styles.notice}>
                {words.corrected} <a href={searchPath(locale, results.correction)}>{results.correction}</a>
              </p>
            )}
            {results.isPartial && !results.correction && <p className={styles.notice}>{words.partial}</p>}
            {results.results.length > 0 ? (
              <FoundList results={results.results} locale={locale} />
            ) : (
              <NothingFound
                locale={locale}
                asked={asked}
                narrowing={narrowing}
                isOutside={results.total > 0}
              />
            )}
            <PageNumbers
              locale={locale}
              label={words.pages}
              page={page}
              pages={results.pages}
              to={(number) => searchPath(locale, asked, narrowing, number)}
            />
          </section>
        </div>
      )}
    </div>
  )
}
