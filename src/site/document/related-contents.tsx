import type { Summary } from '../../knowledge/document'
import type { Locale } from '../../language/locale'
import { kinds } from '../../language/routes'
import { siteWords } from '../../language/words/site'
import { SummaryList } from '../contents/summary-list'
import { Undertie } from '../frame/undertie'
import styles from './related-contents.module.css'

/** What this content points to and what points to it, by kind. */
export function RelatedContents({ items, locale }: { items: Summary[]; locale: Locale }) {
  if (items.length === 0) return null
  const words = siteWords[locale]
  const groups = kinds.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
  return (
    <section className={styles.related} aria-labelledby="related">
      <Undertie className={styles.tie} />
      <h2 id="related">{words.related}</h2>
      <div className={styles.groups}>
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <section key={group.kind} aria-labelledby={`related-${group.kind}`}>
              <h3 id={`related-${group.kind}`}>{words.kinds[group.kind]}</h3>
              <SummaryList items={group.items} locale={locale} level={4} isCompact />
            </section>
          ))}
      </div>
    </section>
  )
}
