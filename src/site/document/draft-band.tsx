import type { Locale } from '../../language/locale'
import { previewWords } from '../../language/words/preview'
import styles from './draft-band.module.css'
import { FollowForm } from './follow-form'

type Props = { locale: Locale; form: string; publicPath: string | null }

/** Says that the page is a draft, and the ways out of it. */
export function DraftBand({ locale, form, publicPath }: Props) {
  const words = previewWords[locale]
  return (
    <section className={styles.band} aria-label={words.name}>
      <p>{words.what}</p>
      <ul>
        <li>
          <a href={form} target="_top">
            {words.back}
          </a>
        </li>
        <li>
          {publicPath ? (
            <a href={publicPath} target="_top">
              {words.online}
            </a>
          ) : (
            words.notOnline
          )}
        </li>
      </ul>
      <FollowForm />
    </section>
  )
}
