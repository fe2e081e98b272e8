import type { Standing } from '../../knowledge/document'
import type { Locale } from '../../language/locale'
import { documentWords } from '../../language/words/document'
import styles from './standing.module.css'

/** Says on its page that an event is moved, postponed or cancelled, before anything else about it. */
export function StandingNotice({ standing, locale }: { standing: Standing; locale: Locale }) {
  if (standing.state === 'confirmed') return null
  return (
    <p className={styles.notice}>
      <strong>{documentWords[locale].standingSaid[standing.state]}</strong>
      {standing.note && ` ${standing.note}`}
    </p>
  )
}

/** The same in one word, for lists. */
export function StandingMark({ standing, locale }: { standing: Standing; locale: Locale }) {
  if (standing.state === 'confirmed') return null
  return <strong className={styles.mark}>{documentWords[locale].standings[standing.state]}</strong>
}
