import { type Filters, type linkedFilterNames, listPath } from '../../knowledge/filters'
import type { Term } from '../../knowledge/terms'
import type { Locale } from '../../language/locale'
import type { Kind } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import styles from './linked-filters.module.css'

type Props = {
  locale: Locale
  kind: Kind
  filters: Filters
  linked: { filter: (typeof linkedFilterNames)[number]; term: Term }[]
}

/** What a link narrowed the list by, each with the way to take it off. */
export function LinkedFilters({ locale, kind, filters, linked }: Props) {
  if (linked.length === 0) return null
  const words = exploreWords[locale]
  const without = (name: string) =>
    Object.fromEntries(Object.entries(filters).filter(([filter]) => filter !== name)) as Filters
  return (
    <ul className={styles.linked}>
      {linked.map(({ filter, term }) => (
        <li key={filter}>
          {words.narrowedBy(words.filterNames[filter], term.name)}{' '}
          <a href={listPath(locale, kind, without(filter))}>
            {siteWords[locale].clearFilters}
            <span className="visually-hidden"> ({words.filterNames[filter]})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
