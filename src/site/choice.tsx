import type { Term } from '../knowledge/document'
import type { Choices } from '../knowledge/store-terms'
import styles from './filter-form.module.css'
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

export function Options({ terms }: { terms: Term[] }) {
  return terms.map(({ slug, name }) => (
    <option key={slug} value={slug}>
      {name}
    </option>
  ))
}

/** Regions, each with its parts. */
export function TerritoryOptions({ territories }: { territories: Choices['territories'] }) {
  return territories.map(({ region, parts }) =>
    region ? (
      <optgroup key={region.slug} label={region.name}>
        <Options terms={[region, ...parts]} />
      </optgroup>
    ) : (
      <Options key="loose" terms={parts} />
    ),
  )
}
