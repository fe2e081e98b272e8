import type { Bulletin } from '../../../../../audience/bulletin'
import { consentText, withdrawalText } from '../../../../../audience/consent-text'
import type { Locale } from '../../../../../language/locale'
import { renewalWords } from '../../../../../language/words/renewal'
import button from '../../../../../site/button.module.css'
import forms from '../../../../../site/forms.module.css'
import styles from '../../../answers/answers.module.css'
import { PolicyLink } from '../../../answers/collection-notice'
import { WholeConsent } from '../../../answers/consent-details'
import { ShownTexts } from '../../../answers/shown-texts'

type OneProps = { bulletin: Bulletin; locale: Locale }

/** Under the name of its bulletin, which its buttons say too to who does not see what they stand below. */
export function OneOfSeveral({ bulletin, locale, level }: OneProps & { level: 2 | 3 }) {
  const [Name, heading] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  const id = `bulletin-${bulletin.slug}`
  return (
    <section className={styles.one} aria-labelledby={id}>
      <Name id={id}>{bulletin.name}</Name>
      <AskOne bulletin={bulletin} locale={locale} heading={heading} namedBy={id} />
    </section>
  )
}

/** One bulletin whose consent ends: yes in so many words, or no. */
export function AskOne({
  bulletin,
  locale,
  heading: Heading,
  namedBy,
}: OneProps & { heading: 'h2' | 'h3' | 'h4'; namedBy?: string }) {
  const words = renewalWords[locale]
  const nameOf = (act: string) =>
    namedBy ? { id: `${act}-${bulletin.slug}`, 'aria-labelledby': `${act}-${bulletin.slug} ${namedBy}` } : {}
  return (
    <>
      <form className={forms.form} method="post">
        <input type="hidden" name="bulletin" value={bulletin.slug} />
        <div className={`${forms.notice} ${styles.consent}`}>
          <WholeConsent bulletins={[bulletin]} locale={locale} />
          <PolicyLink locale={locale} />
          <ShownTexts texts={[consentText(bulletin, locale)]} />
        </div>
        <div className={forms.actions}>
          <button className={button.primary} type="submit" name="do" value="renew" {...nameOf('renew')}>
            {words.submit}
          </button>
        </div>
      </form>
      <form className={styles.leave} method="post">
        <input type="hidden" name="bulletin" value={bulletin.slug} />
        <Heading>{words.declineTitle}</Heading>
        <p>{words.declineText}</p>
        <p>{withdrawalText(bulletin.name, locale, 'link').text}</p>
        <button className={button.quiet} type="submit" name="do" value="leave" {...nameOf('leave')}>
          {words.decline}
        </button>
      </form>
    </>
  )
}
