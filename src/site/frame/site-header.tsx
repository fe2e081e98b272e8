import type { SiteIdentity } from '../../knowledge/site-identity'
import { type Locale, languageTag } from '../../language/locale'
import { kinds, type Place, pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import button from '../button.module.css'
import { SearchField } from '../search/search-field'
import styles from './site-header.module.css'
import { Undertie } from './undertie'
import type { Standing } from './where-it-stands'

type Props = Standing & {
  locale: Locale
  site: SiteIdentity
  /** What staff put in the menu beside the kinds of content. */
  sections: { slug: string; path: string; title: string }[]
}

const entries = [...kinds, 'bulletins'] as const satisfies Place[]
/** The other ways into the contents. */
export const explorePlaces = [
  'whats-new',
  'pages',
  'key-messages',
  'life-phases',
  'territories',
  'organisations',
  'themes',
  'audiences',
] as const satisfies Place[]

export function SiteHeader({ locale, site, sections, place, isPlaceItself, slug, otherLanguagePath }: Props) {
  const words = siteWords[locale]
  const isCurrent = (entry: Place) => (entry !== place ? undefined : isPlaceItself ? 'page' : 'true')
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <a
          className={styles.mark}
          href={pathTo(locale)}
          aria-current={place === 'home' ? 'page' : undefined}
          aria-label={words.homeOf(site.name)}
        >
          <span>{site.name}</span>
          <Undertie className={styles.tie} />
        </a>
        <div className={styles.tools}>
          {place !== 'search' && (
            <SearchField locale={locale} action={pathTo(locale, 'search')} id="search" />
          )}
          <ul className={styles.languages} aria-label={words.languageChoice}>
            <Language of="fr" locale={locale} otherLanguagePath={otherLanguagePath} />
            <Language of="en" locale={locale} otherLanguagePath={otherLanguagePath} />
          </ul>
          <a
            className={`${button.primary} ${button.small}`}
            href={pathTo(locale, 'subscribe')}
            aria-current={isCurrent('subscribe')}
          >
            {words.subscribe}
          </a>
        </div>
      </div>
      <nav className={styles.nav} aria-label={words.sections}>
        <ul>
          {entries.map((entry) => (
            <li key={entry}>
              <a href={pathTo(locale, entry)} aria-current={isCurrent(entry)}>
                {entry === 'bulletins' ? words.bulletins : words.kinds[entry]}
                <Undertie className={styles.under} />
              </a>
            </li>
          ))}
          {sections.map((section) => (
            <li key={section.slug}>
              <a
                href={section.path}
                aria-current={place === 'sections' && slug === section.slug ? 'page' : undefined}
              >
                {section.title}
                <Undertie className={styles.under} />
              </a>
            </li>
          ))}
          <li className={styles.explore}>
            <details>
              <summary>{exploreWords[locale].explore}</summary>
              <ul>
                {explorePlaces.map((entry) => (
                  <li key={entry}>
                    <a href={pathTo(locale, entry)} aria-current={isCurrent(entry)}>
                      {exploreWords[locale].places[entry]}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        </ul>
      </nav>
    </header>
  )
}

/** French first on every page (Charter of the French language). */
function Language({
  of,
  locale,
  otherLanguagePath,
}: {
  of: Locale
  locale: Locale
  otherLanguagePath: string
}) {
  const name = of === 'fr' ? 'Français' : 'English'
  return (
    <li>
      {of === locale ? (
        <span aria-current="true">{name}</span>
      ) : (
        <a href={otherLanguagePath} lang={languageTag[of]} hrefLang={languageTag[of]}>
          {name}
        </a>
      )}
    </li>
  )
}
