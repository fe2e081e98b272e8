'use client'

import { useEffect, useState } from 'react'
import button from './button.module.css'

type Props = { text: string; label: string; done: string; about: string }

/** Shows once the browser can copy: without JavaScript the sentence is selected as any other. */
export function CopyButton({ text, label, done, about }: Props) {
  const [state, setState] = useState<'unable' | 'ready' | 'done'>('unable')
  useEffect(() => {
    if (navigator.clipboard) setState('ready')
  }, [])
  if (state === 'unable') return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setState('done')
    setTimeout(() => setState('ready'), 4000)
  }
  return (
    <>
      <button
        type="button"
        className={`${button.quiet} ${button.small}`}
        aria-describedby={about}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status">{state === 'done' ? done : ''}</span>
    </>
  )
}
