import { type Filters, listPath } from '../../knowledge/filters'
import type { Locale } from '../../language/locale'
import type { Kind } from '../../language/routes'
import { siteWords } from '../../language/words/site'
import styles from './pages.module.css'

type Props = { locale: Locale; kind: Kind; filters: Filters; page: number; pages: number }

/** The pages of a section. */
export function Pages({ locale, kind, filters, page, pages }: Props) {
  const to = (number: number) => listPath(locale, kind, filters, number)
  return <PageNumbers locale={locale} page={page} pages={pages} to={to} />
}

type Numbers = {
  locale: Locale
  /** What the list is, for who hears it; “Pages” where nothing more can be said. */
  label?: string
  page: number
  pages: number
  to: (number: number) => string
}

/** The pages of any list; nothing when there is one. */
export function PageNumbers({ locale, label, page, pages, to }: Numbers) {
  if (pages <= 1) return null
  const words = siteWords[locale]
  return (
    <nav aria-label={label ?? words.pages} className={styles.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={to(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {numbersAround(page, pages).map((number) => (
          <li key={number}>
            <a
              href={to(number)}
              aria-label={words.page(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={to(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** The first, the last and those near. */
function numbersAround(page: number, pages: number): number[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1)
  return all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 2)
}
