'use client'

import { Button } from '@payloadcms/ui'
import { segmentWords } from '../../language/words/segments'
import { knownValues, limits } from '../../segments/segment'
import type { Choice, SegmentChoices } from '../../segments/store-choices'
import { useAdminWords } from '../words'
import { SegmentValues } from './segment-builder-values'
import { type Field, fields, newRow, type Operator, operatorsOf, type Row } from './segment-form'

type Props = {
  row: Row
  name: string
  choices: SegmentChoices
  onChange: (row: Row) => void
  onRemove: () => void
}

/** One condition: what is looked at, how it is compared, and with what. */
export function SegmentRow({ row, name, choices, onChange, onRemove }: Props) {
  const { language } = useAdminWords()
  const words = segmentWords[language]
  const id = (part: string) => `segment-${part}-${row.key}`
  return (
    <fieldset className="liaison-segment__row">
      <legend>{name}</legend>
      <div className="liaison-segment__line">
        <select
          id={id('field')}
          aria-label={words.field}
          value={row.field}
          onChange={({ target }) => onChange({ ...newRow(target.value as Field), key: row.key })}
        >
          {fields.map((field) => (
            <option key={field} value={field}>
              {words.fields[field]}
            </option>
          ))}
        </select>
        <select
          aria-label={words.operator}
          value={row.operator}
          onChange={({ target }) => onChange({ ...row, operator: target.value as Operator })}
        >
          {operatorsOf(row.field).map((operator) => (
            <option key={operator} value={operator}>
              {words.operators[operator]}
            </option>
          ))}
        </select>
        {(row.operator === 'from' || row.operator === 'before') && (
          <input
            type="date"
            aria-label={words.day}
            value={row.day}
            onChange={({ target }) => onChange({ ...row, day: target.value })}
          />
        )}
        {(row.operator === 'past' || row.operator === 'ahead') && (
          <input
            type="number"
            aria-label={words.days}
            min={1}
            max={limits.days}
            value={row.days}
            onChange={({ target }) => onChange({ ...row, days: target.value })}
          />
        )}
        <Button
          buttonStyle="none"
          size="small"
          margin={false}
          aria-label={words.remove(name)}
          onClick={onRemove}
        >
          {words.removeShort}
        </Button>
      </div>
      {(row.operator === 'in' || row.operator === 'notIn') && (
        <SegmentValues
          legend={words.valuesOf(words.fields[row.field])}
          help={row.field === 'territories' ? words.territoryHelp : null}
          choices={choicesOf(row.field, choices, words.values)}
          values={row.values}
          onChange={(values) => onChange({ ...row, values })}
        />
      )}
    </fieldset>
  )
}

function choicesOf(field: Field, choices: SegmentChoices, names: Record<string, string>): Choice[] {
  if (field in choices) return choices[field as keyof SegmentChoices]
  const known: readonly string[] = field in knownValues ? knownValues[field as keyof typeof knownValues] : []
  return known.map((id) => ({ id, name: names[id] ?? id, parent: null }))
}
