import { purposeWithdrawalText } from '../../../audience/consent-text'
import { audienceStore } from '../../../audience/store'
import { dateInWords } from '../../../language/dates'
import type { Locale } from '../../../language/locale'
import { purposeWords } from '../../../language/words/purposes'
import button from '../../../site/button.module.css'
import forms from '../../../site/forms.module.css'
import { payload } from '../../payload'
import styles from './answers.module.css'

type Props = { subscriber: string; locale: Locale }

/** What someone agreed to besides bulletins, each with the button that takes it back; nothing for who agreed to nothing else. */
export async function OtherConsents({ subscriber, locale }: Props) {
  const standing = await audienceStore(await payload()).purposesOf(subscriber)
  if (standing.length === 0) return null
  const { names, page } = purposeWords[locale]
  return (
    <section className={styles.leave} aria-labelledby="other-consents">
      <h2 id="other-consents">{page.title}</h2>
      <p>{page.text}</p>
      {standing.map(({ purpose, at }) => (
        <form key={purpose} method="post">
          <p>{page.since(names[purpose], dateInWords(at, locale))}</p>
          <p className={forms.hint}>{purposeWithdrawalText(purpose, locale).text}</p>
          <input type="hidden" name="purpose" value={purpose} />
          <button className={button.quiet} type="submit" name="do" value="withdraw">
            {page.withdraw(names[purpose])}
          </button>
        </form>
      ))}
    </section>
  )
}
