'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { Locale } from '../../language/locale'
import { searchFieldWords } from '../../language/words/search-field'
import button from '../button.module.css'
import styles from './search-field.module.css'

type Suggestion = { title: string; path: string; kind: string }
type Props = { locale: Locale; action: string; id: string; asked?: string; isLarge?: boolean }

const pauseMs = 150

/**
 * The search field: a plain form, to which a browser that runs scripts adds suggestions, as a combobox with a list
 * (WAI-ARIA Authoring Practices 1.2, “list autocomplete with manual selection”).
 */
export function SearchField({ locale, action, id, asked = '', isLarge = false }: Props) {
  const words = searchFieldWords[locale]
  const listId = useId()
  const [isAlive, setAlive] = useState(false)
  const [found, setFound] = useState<Suggestion[] | null>(null)
  const [active, setActive] = useState(-1)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<AbortController>(undefined)
  const isOpen = found !== null && found.length > 0

  useEffect(() => {
    setAlive(true)
    return () => {
      clearTimeout(timer.current)
      asking.current?.abort()
    }
  }, [])

  const close = () => {
    clearTimeout(timer.current)
    asking.current?.abort()
    setFound(null)
    setActive(-1)
  }

  const ask = (text: string) => {
    close()
    if (text.trim().length < 2) return
    timer.current = setTimeout(async () => {
      asking.current = new AbortController()
      const answer = await fetch(`${action}/suggestions?q=${encodeURIComponent(text)}`, {
        signal: asking.current.signal,
      }).catch(() => null)
      if (answer?.ok) setFound(((await answer.json()) as { suggestions: Suggestion[] }).suggestions)
    }, pauseMs)
  }

  const move = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than there are options: the field itself.
      const places = found.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Enter' && isOpen && found[active]) {
      event.preventDefault()
      window.location.assign(found[active].path)
    }
  }

  return (
    <search className={`${styles.search} ${isLarge ? styles.large : ''}`}>
      <form method="get" action={action} className={styles.form}>
        <label htmlFor={id} className="visually-hidden">
          {words.field}
        </label>
        <input
          id={id}
          className={styles.input}
          type="search"
          name="q"
          defaultValue={asked}
          maxLength={200}
          placeholder={isLarge ? words.placeholder : words.field}
          enterKeyHint="search"
          autoComplete="off"
          {...(isAlive && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': isOpen,
            'aria-controls': listId,
            ...(isOpen && active >= 0 && { 'aria-activedescendant': `${listId}-${active}` }),
          })}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={move}
          onBlur={close}
        />
        <button type="submit" className={`${isLarge ? button.primary : button.quiet} ${styles.button}`}>
          <Glass />
          <span className={isLarge ? undefined : 'visually-hidden'}>{words.submit}</span>
        </button>
      </form>
      {isAlive && (
        <>
          <div
            role="listbox"
            id={listId}
            aria-label={words.suggestions}
            className={styles.list}
            hidden={!isOpen}
          >
            {found?.map((suggestion, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: as above; the field answers the keys
              <div
                key={suggestion.path}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                className={styles.option}
                // Before the field loses the focus, which closes the list.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => window.location.assign(suggestion.path)}
              >
                <span>{suggestion.title}</span>
                <span className={styles.kind}>{suggestion.kind}</span>
              </div>
            ))}
          </div>
          <p className="visually-hidden" role="status">
            {found && words.suggestionCount(found.length)}
          </p>
        </>
      )}
    </search>
  )
}

function Glass() {
  return (
    <svg viewBox="0 0 20 20" className={styles.glass} aria-hidden="true" focusable="false">
      <path d="M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM12.6 12.6 17.5 17.5" />
    </svg>
  )
}
