import type { Locale } from '../../language/locale'
import { siteWords } from '../../language/words/site'
import styles from './sample-mark.module.css'

/** Says that a content was written for the demonstration, wherever it shows. */
export function SampleMark({ locale }: { locale: Locale }) {
  return <span className={styles.mark}>{siteWords[locale].sample}</span>
}

/** The same, with the sentence that explains it, for the content's own page. */
export function SampleNote({ locale }: { locale: Locale }) {
  return (
    <p className={styles.note}>
      <strong>{siteWords[locale].sample}.</strong> {siteWords[locale].sampleNote}
    </p>
  )
}
