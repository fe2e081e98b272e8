'use client'

import { useState, useSyncExternalStore } from 'react'
import button from './button.module.css'

type Props = {
  text: string
  label: string
  /** What it copies, said to who does not see where the button stands. Begins with `label` (WCAG 2.5.3). */
  name: string
  done: string
}

/** Copies a text; absent where there is no script, or no clipboard to write to. */
export function CopyButton({ text, label, name, done }: Props) {
  const canCopy = useSyncExternalStore(
    () => () => {},
    () => Boolean(navigator.clipboard),
    () => false,
  )
  const [isDone, setDone] = useState(false)
  if (!canCopy) return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setDone(true)
    } catch {
      setDone(false)
    }
  }
  return (
    <p>
      <button
        type="button"
        className={`${button.quiet} ${button.small}`}
        aria-label={name}
        onClick={() => void copy()}
        onBlur={() => setDone(false)}
      >
        {label}
      </button>{' '}
      <span role="status">{isDone && done}</span>
    </p>
  )
}
