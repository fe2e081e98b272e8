import type { Bulletin } from '../../../audience/bulletin'
import { consentText } from '../../../audience/consent-text'
import type { Locale } from '../../../language/locale'
import styles from './answers.module.css'

type Props = { bulletins: Bulletin[]; locale: Locale }

/** The words a person reads before saying yes, exactly as they are kept with the proof; what they say is beside the box. */
export function ConsentDetails({ bulletins, locale }: Props) {
  return bulletins.map((bulletin) => (
    <div key={bulletin.id} className={styles.said}>
      {consentText(bulletin, locale).details.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  ))
}

/** The same where one button says yes: with the sentence that it stands for. */
export function WholeConsent({ bulletins, locale }: Props) {
  const [first] = bulletins
  return (
    <>
      <ConsentDetails bulletins={bulletins} locale={locale} />
      {first && <p>{consentText(first, locale).accept}</p>}
    </>
  )
}
