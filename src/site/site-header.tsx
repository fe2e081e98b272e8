import type { SiteIdentity } from '../knowledge/site-identity'
import { type Locale, languageTag } from '../language/locale'
import { kinds, type Place, pathTo } from '../language/routes'
import { siteWords } from '../language/words/site'
import button from './button.module.css'
import { SearchField } from './search-field'
import styles from './site-header.module.css'
import { Undertie } from './undertie'
import type { Standing } from './where-it-stands'

type Props = Standing & { locale: Locale; site: SiteIdentity }

const entries = [...kinds, 'bulletins'] as const satisfies Place[]

export function SiteHeader({ locale, site, place, isPlaceItself, otherLanguagePath }: Props) {
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
