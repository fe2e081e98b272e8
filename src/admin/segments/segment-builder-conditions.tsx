'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { segmentWords } from '../../language/words/segments'
import type { SegmentChoices } from '../../segments/store-choices'
import { useAdminWords } from '../words'
import { SegmentRow } from './segment-builder-row'
import {
  type Group,
  type How,
  isFull,
  isGroup,
  newGroup,
  newRow,
  type Row,
  type SegmentForm,
} from './segment-form'

type Props = { form: SegmentForm; choices: SegmentChoices; onChange: (form: SegmentForm) => void }

/** Conditions and groups of conditions, one under the other, and what joins them. */
export function SegmentConditions({ form, choices, onChange }: Props) {
  const { language } = useAdminWords()
  const words = segmentWords[language]
  const box = useRef<HTMLDivElement>(null)
  const put = (parts: (Row | Group)[]) => onChange({ ...form, parts })
  const replace = (index: number, part: Row | Group) => put(form.parts.with(index, part))
  const remove = (index: number) => {
    put(form.parts.toSpliced(index, 1))
    focusSoon(() => box.current?.querySelector('.liaison-segment__add:last-of-type button'))
  }
  const add = (part: Row | Group) => {
    put([...form.parts, part])
    const row = isGroup(part) ? part.rows[0] : part
    focusSoon(() => document.getElementById(`segment-field-${row?.key}`))
  }

  return (
    <div className="liaison-segment__list" ref={box}>
      {form.parts.length > 1 && (
        <HowSelect label={words.mustMeet} how={form.how} onChange={(how) => onChange({ ...form, how })} />
      )}
      {form.parts.map((part, index) => {
        const place = String(index + 1)
        return isGroup(part) ? (
          <GroupOfRows
            key={part.key}
            group={part}
            place={place}
            choices={choices}
            isFull={isFull(form)}
            onChange={(next) => replace(index, next)}
            onRemove={() => remove(index)}
          />
        ) : (
          <SegmentRow
            key={part.key}
            row={part}
            name={words.condition(place)}
            choices={choices}
            onChange={(next) => replace(index, next)}
            onRemove={() => remove(index)}
          />
        )
      })}
      <div className="liaison-segment__add">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isFull(form)}
          onClick={() => add(newRow())}
        >
          {words.addCondition}
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isFull(form)}
          onClick={() => add(newGroup())}
        >
          {words.addGroup}
        </Button>
      </div>
    </div>
  )
}

type GroupProps = {
  group: Group
  place: string
  choices: SegmentChoices
  isFull: boolean
  onChange: (group: Group) => void
  onRemove: () => void
}

function GroupOfRows({ group, place, choices, isFull, onChange, onRemove }: GroupProps) {
  const { language } = useAdminWords()
  const words = segmentWords[language]
  const name = words.group(place)
  const add = () => {
    const row = newRow()
    onChange({ ...group, rows: [...group.rows, row] })
    focusSoon(() => document.getElementById(`segment-field-${row.key}`))
  }
  return (
    <fieldset className="liaison-segment__group">
      <legend>{name}</legend>
      <HowSelect
        label={words.groupMustMeet}
        how={group.how}
        onChange={(how) => onChange({ ...group, how })}
      />
      {group.rows.map((row, index) => (
        <SegmentRow
          key={row.key}
          row={row}
          name={words.condition(`${place}.${index + 1}`)}
          choices={choices}
          onChange={(next) => onChange({ ...group, rows: group.rows.with(index, next) })}
          onRemove={() =>
            group.rows.length === 1
              ? onRemove()
              : onChange({ ...group, rows: group.rows.toSpliced(index, 1) })
          }
        />
      ))}
      <div className="liaison-segment__add">
        <Button buttonStyle="secondary" size="small" margin={false} disabled={isFull} onClick={add}>
          {words.addCondition}
        </Button>
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
    </fieldset>
  )
}

function HowSelect({ label, how, onChange }: { label: string; how: How; onChange: (how: How) => void }) {
  const { language } = useAdminWords()
  const words = segmentWords[language]
  const id = useId()
  return (
    <p className="liaison-segment__how">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={how} onChange={({ target }) => onChange(target.value as How)}>
        {(['all', 'any', 'none'] as const).map((one) => (
          <option key={one} value={one}>
            {words.how[one]}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The keyboard follows what was added, and never falls to the top of the page when something goes. */
function focusSoon(find: () => Element | null | undefined): void {
  requestAnimationFrame(() => (find() as HTMLElement | null)?.focus())
}
