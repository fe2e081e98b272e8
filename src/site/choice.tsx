import type { Term } from '../knowledge/document'
import type { Choices } from '../knowledge/store-terms'
import type { Count } from '../search/findable'
import styles from './contents/filter-form.module.css'
import forms from './forms.module.css'

type ChoiceProps = {
  name: string
  label: string
  any: string
  chosen: string | undefined
  children: React.ReactNode
}

/** A list to choose from, with a way not to. */
export function Choice({ name, label, any, chosen, children }: ChoiceProps) {
  return (
    <div className={forms.field}>
      <label className={styles.label} htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select className={forms.select} id={`filter-${name}`} name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  )
}

type Counted = { counts?: Count[] | undefined }

/** Each with how many contents it would leave, where that is known. */
export function Options({ terms, counts }: { terms: Term[] } & Counted) {
  const countOf = new Map(counts?.map(({ slug, count }) => [slug, count]))
  return terms.map(({ slug, name }) => (
    <option key={slug} value={slug}>
      {counts ? `${name} (${countOf.get(slug) ?? 0})` : name}
    </option>
  ))
}

/** Regions, each with its parts. */
export function TerritoryOptions({ territories, counts }: { territories: Choices['territories'] } & Counted) {
  return territories.map(({ region, parts }) =>
    region ? (
      <optgroup key={region.slug} label={region.name}>
        <Options terms={[region, ...parts]} counts={counts} />
      </optgroup>
    ) : (
      <Options key="loose" terms={parts} counts={counts} />
    ),
  )
}
