import type { Locale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { archiveWords } from '../../../../language/words/archive'
import button from '../../../../site/button.module.css'
import styles from './archive.module.css'

export function SubscribeCall({ locale }: { locale: Locale }) {
  const words = archiveWords[locale]
  return (
    <section className={styles.subscribe} aria-labelledby="subscribe-call">
      <h2 id="subscribe-call">{words.subscribeTitle}</h2>
      <p>{words.subscribeLead}</p>
      <a className={button.primary} href={pathTo(locale, 'subscribe')}>
        {words.subscribe}
      </a>
    </section>
  )
}
