import { payload } from '../../app/payload'
import { listChoices } from '../../knowledge/store-terms'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { PageHeading } from '../frame/page-heading'
import styles from './term-index.module.css'

/** Every theme, or every audience. */
export async function TermIndex({ locale, place }: { locale: Locale; place: 'themes' | 'audiences' }) {
  const words = exploreWords[locale]
  const choices = await listChoices(await payload(), locale)
  return (
    <>
      <PageHeading title={words.places[place]} lead={words.intros[place]} />
      <ul className={styles.terms}>
        {choices[place].map(({ slug, name }) => (
          <li key={slug}>
            <a href={pathTo(locale, place, slug)}>{name}</a>
          </li>
        ))}
      </ul>
      {choices[place].length === 0 && <p>{words.nothing}</p>}
    </>
  )
}
