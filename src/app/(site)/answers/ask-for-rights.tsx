import type { Locale } from '../../../language/locale'
import { rightsWords } from '../../../language/words/rights'
import button from '../../../site/button.module.css'
import styles from './answers.module.css'

/**
 * Offers the link to all that is held of a person, mailed to their mailbox. `act` is what the page behind the form knows: on pages
 * that a bulletin leads to, `link` finds by itself what may be sent.
 */
export function AskForRights({ act, locale }: { act: 'rights' | 'link'; locale: Locale }) {
  const words = rightsWords[locale].ask
  return (
    <form className={styles.leave} method="post">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <button className={button.quiet} type="submit" name="do" value={act}>
        {words.submit}
      </button>
    </form>
  )
}
