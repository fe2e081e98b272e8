import type { Summary } from '../../knowledge/document'
import type { Locale } from '../../language/locale'
import { searchWords } from '../../language/words/search'
import { SummaryList } from '../contents/summary-list'
import styles from './alike-contents.module.css'

/** Contents that share terms with the one above: found, not chosen, and said so by their heading. */
export function AlikeContents({ items, locale }: { items: Summary[]; locale: Locale }) {
  if (items.length === 0) return null
  return (
    <section className={styles.alike} aria-labelledby="alike">
      <h2 id="alike">{searchWords[locale].alike}</h2>
      <SummaryList items={items} locale={locale} level={3} isCompact />
    </section>
  )
}
