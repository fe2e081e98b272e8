import type { Bulletin } from '../../../audience/bulletin'
import { consentText } from '../../../audience/consent-text'
import type { Locale } from '../../../language/locale'
import styles from './answers.module.css'

/** The words a person reads before saying yes, exactly as they are kept with the proof. */
export function ConsentDetails({ bulletins, locale }: { bulletins: Bulletin[]; locale: Locale }) {
  return bulletins.map((bulletin) => (
    <div key={bulletin.id} className={styles.said}>
      {consentText(bulletin, locale).details.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  ))
}
