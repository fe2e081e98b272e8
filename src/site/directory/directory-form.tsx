import { type DirectoryFilters, directoryParams, directoryPath } from '../../knowledge/organisation'
import type { Choices } from '../../knowledge/store-terms'
import type { Locale } from '../../language/locale'
import { exploreWords } from '../../language/words/explore'
import { organisationWords } from '../../language/words/organisations'
import { siteWords } from '../../language/words/site'
import button from '../button.module.css'
import { Choice, Options, TerritoryOptions } from '../choice'
import styles from '../contents/filter-form.module.css'

type Props = { locale: Locale; filters: DirectoryFilters; territories: Choices['territories'] }

/** A plain form that makes an address, as that of the lists. */
export function DirectoryForm({ locale, filters, territories }: Props) {
  const words = exploreWords[locale]
  const names = directoryParams[locale]
  const { types, roles } = organisationWords[locale]
  const isFiltered = Object.keys(filters).length > 0
  return (
    <search aria-label={siteWords[locale].filters}>
      <form method="get" action={directoryPath(locale)} className={styles.form}>
        <Choice name={names.type} label={words.type} any={words.anyType} chosen={filters.type}>
          <Options terms={termsOf(types, locale)} />
        </Choice>
        <Choice name={names.role} label={words.role} any={words.anyRole} chosen={filters.role}>
          <Options terms={termsOf(roles, locale)} />
        </Choice>
        <Choice
          name={names.territory}
          label={siteWords[locale].territory}
          any={siteWords[locale].anyTerritory}
          chosen={filters.territory}
        >
          <TerritoryOptions territories={territories} />
        </Choice>
        <div className={styles.actions}>
          <button type="submit" className={button.quiet}>
            {siteWords[locale].applyFilters}
          </button>
          {isFiltered && <a href={directoryPath(locale)}>{siteWords[locale].clearFilters}</a>}
        </div>
      </form>
    </search>
  )
}

function termsOf(words: Record<string, string>, locale: Locale) {
  return Object.entries(words)
    .map(([slug, name]) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}
