'use client'

import { useId } from 'react'

type Props<Value extends string> = {
  legend: string
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of a few: radio buttons drawn as a row, so that keyboard and screen reader know them. */
export function Choice<Value extends string>({ legend, value, options, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="liaison-choice">
      <legend>{legend}</legend>
      <div className="liaison-choice__row">
        {options.map((option) => (
          <label key={option.value} className="liaison-choice__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
