'use client'

import { useId, useState } from 'react'
import { segmentWords } from '../../language/words/segments'
import type { Choice } from '../../segments/store-choices'
import { useAdminWords } from '../words'
import { useMoreChoices } from './use-more-choices'

type Props = {
  legend: string
  help: string | null
  choices: Choice[]
  values: string[]
  onChange: (values: string[]) => void
  /** Shows what is chosen, and the boxes only when asked. */
  isFolded?: boolean
}

/** Beyond so many, a list is searched rather than read. */
const readAtOnce = 12

/** Boxes to tick: several at once, by keyboard and thumb, nothing to learn. */
export function SegmentValues({ legend, help, choices, values, onChange, isFolded }: Props) {
  const { language } = useAdminWords()
  const words = segmentWords[language]
  const [filter, setFilter] = useState('')
  const filterId = useId()
  const { more, isPartial, isLooking } = useMoreChoices(choices, values, filter, language)
  const listed = new Set(choices.map(({ id }) => id))
  const all = [...choices, ...more.filter(({ id }) => !listed.has(id))]
  const known = new Set(all.map(({ id }) => id))
  const missing = isLooking ? words.lookedFor : words.gone
  const gone = values.filter((id) => !known.has(id)).map((id) => ({ id, name: missing, parent: null }))
  const offered = [...gone, ...inOrder(all)].filter(({ name }) => plain(name).includes(plain(filter)))
  const hasLevels = all.some(({ parent }) => parent !== null)
  const toggle = (id: string) =>
    onChange(values.includes(id) ? values.filter((one) => one !== id) : [...values, id])

  const names = [...gone, ...all].filter(({ id }) => values.includes(id)).map(({ name }) => name)
  const told = (
    <>
      {legend} <span>({words.chosen(names)})</span>
    </>
  )

  const boxes = (
    <fieldset className="liaison-segment__values">
      <legend className={isFolded ? 'liaison-unseen' : undefined}>{told}</legend>
      {isPartial && <p className="liaison-note">{words.partial(choices.length)}</p>}
      {help && <p className="liaison-note">{help}</p>}
      {choices.length > readAtOnce && (
        <p className="liaison-segment__filter">
          <label htmlFor={filterId}>{words.filter}</label>
          <input
            id={filterId}
            type="search"
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </p>
      )}
      <div className={`liaison-segment__boxes ${hasLevels ? 'liaison-segment__boxes--levels' : ''}`.trim()}>
        {offered.length === 0 && <p>{words.noneFound}</p>}
        {offered.map(({ id, name, parent }) => (
          <label key={id} className={parent && known.has(parent) ? 'liaison-segment__within' : undefined}>
            <input type="checkbox" checked={values.includes(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
  if (!isFolded) return boxes
  return (
    <details className="liaison-segment__folded">
      <summary>{told}</summary>
      {boxes}
    </details>
  )
}

/** What is part of another comes right under it. */
function inOrder(choices: Choice[]): Choice[] {
  const ids = new Set(choices.map(({ id }) => id))
  const tops = choices.filter(({ parent }) => !parent || !ids.has(parent))
  const below = tops.flatMap((top) => [top, ...choices.filter(({ parent }) => parent === top.id)])
  return [...below, ...choices.filter((choice) => !below.includes(choice))]
}

/** « Québec » is found by “quebec”. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
