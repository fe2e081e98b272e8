import { type Filters, filterParams, hasFilters, linkedFilterNames } from '../../knowledge/filters'
import type { Choices } from '../../knowledge/store-terms'
import type { Locale } from '../../language/locale'
import { type Kind, pathTo } from '../../language/routes'
import { siteWords } from '../../language/words/site'
import type { Facets } from '../../search/findable'
import button from '../button.module.css'
import { Choice, Options, TerritoryOptions } from '../choice'
import styles from './filter-form.module.css'

type Props = {
  locale: Locale
  kind: Kind
  filters: Filters
  choices: Choices
  /** How many contents each choice would leave; `null` when that is not known now. */
  facets: Facets | null
}

/** A plain form that makes an address: it works without JavaScript, and what it shows can be kept and shared. */
export function FilterForm({ locale, kind, filters, choices, facets }: Props) {
  const words = siteWords[locale]
  const names = filterParams[locale]
  return (
    <search aria-label={words.filters}>
      <form method="get" action={pathTo(locale, kind)} className={styles.form}>
        <Choice
          name={names.audience}
          label={words.audience}
          any={words.anyAudience}
          chosen={filters.audience}
        >
          <Options terms={choices.audiences} counts={facets?.audience} />
        </Choice>
        <Choice name={names.theme} label={words.theme} any={words.anyTheme} chosen={filters.theme}>
          <Options terms={choices.themes} counts={facets?.theme} />
        </Choice>
        <Choice
          name={names.territory}
          label={words.territory}
          any={words.anyTerritory}
          chosen={filters.territory}
        >
          <TerritoryOptions territories={choices.territories} counts={facets?.territory} />
        </Choice>
        {linkedFilterNames.map(
          (name) =>
            filters[name] && <input key={name} type="hidden" name={names[name]} value={filters[name]} />,
        )}
        <div className={styles.actions}>
          <button type="submit" className={button.quiet}>
            {words.applyFilters}
          </button>
          {hasFilters(filters) && <a href={pathTo(locale, kind)}>{words.clearFilters}</a>}
        </div>
      </form>
    </search>
  )
}
