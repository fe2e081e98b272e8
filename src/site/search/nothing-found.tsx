import type { Locale } from '../../language/locale'
import { kinds, pathTo } from '../../language/routes'
import { searchWords } from '../../language/words/search'
import { siteWords } from '../../language/words/site'
import { searchPath } from '../../search/address'
import type { Narrowing } from '../../search/findable'
import styles from '../contents/content-list.module.css'

type Props = { locale: Locale; asked: string; narrowing: Narrowing; isOutside: boolean }

/** What to do when a search finds nothing. */
export function NothingFound({ locale, asked, narrowing, isOutside }: Props) {
  const words = searchWords[locale]
  if (isOutside) {
    return (
      <p className={styles.empty}>
        {words.outside} <a href={searchPath(locale, asked, narrowing)}>{words.firstPage}</a>
      </p>
    )
  }
  return (
    <div className={styles.empty}>
      <p>{words.nothing}</p>
      <ul className={styles.advice}>
        {Object.keys(narrowing).length > 0 && (
          <li>
            <a href={searchPath(locale, asked)}>{words.withoutFilters}</a>
          </li>
        )}
        {words.advice.map((one) => (
          <li key={one}>{one}</li>
        ))}
        <li>
          {words.browse}{' '}
          {kinds.map((kind, index) => (
            <span key={kind}>
              {index > 0 && ', '}
              <a href={pathTo(locale, kind)}>{siteWords[locale].kinds[kind]}</a>
            </span>
          ))}
        </li>
      </ul>
    </div>
  )
}
