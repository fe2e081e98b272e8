'use client'

import { useState, useSyncExternalStore } from 'react'
import button from './button.module.css'

type Props = {
  text: string
  label: string
  done: string
  /** What it copies, said to who does not see where the button stands. Begins with `label` (WCAG 2.5.3). */
  name?: string
  /** The id of what it copies, where that is on the page. */
  about?: string
}

/**
 * Copies a text. Its place is kept until the script comes, so that nothing moves under a finger; where there is no script or
 * no clipboard to write to, it is not shown: the text is chosen by hand.
 */
export function CopyButton({ text, label, done, name, about }: Props) {
  const canCopy = useSyncExternalStore(
    () => () => {},
    () => Boolean(navigator.clipboard),
    () => false,
  )
  const [isDone, setDone] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setDone(true)
    } catch {
      setDone(false)
    }
  }
  return (
    <>
      <button
        type="button"
        className={`${button.quiet} ${button.small} ${canCopy ? '' : button.awaited}`}
        aria-label={name}
        aria-describedby={about}
        onClick={() => void copy()}
        onBlur={() => setDone(false)}
      >
        {label}
      </button>{' '}
      <span role="status">{isDone && done}</span>
    </>
  )
}
