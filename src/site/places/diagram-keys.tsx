'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = { className: string; label: string; children: ReactNode }
type Step = { column: number; line: number }

const steps: Record<string, Step> = {
  ArrowRight: { column: 1, line: 0 },
  ArrowLeft: { column: -1, line: 0 },
  ArrowDown: { column: 0, line: 1 },
  ArrowUp: { column: 0, line: -1 },
}

/**
 * Lets the arrow keys walk a table of links, which then is one stop of the Tab key rather than one a cell. Without
 * JavaScript every link stays a stop of its own.
 */
export function DiagramKeys({ className, label, children }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (box.current) setStop(linksIn(box.current)[0])
  }, [])
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const link = (event.target as HTMLElement).closest('a')
    if (!link || !box.current || event.altKey || event.ctrlKey || event.metaKey) return
    const step = steps[event.key]
    const next = step ? nearest(box.current, link, step) : farthest(link, event.key)
    if (!next) return
    event.preventDefault()
    setStop(next)
    next.focus()
  }
  return (
    <section
      ref={box}
      className={className}
      aria-label={label}
      onKeyDown={walk}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </section>
  )
}

const linksIn = (box: Element) => [...box.querySelectorAll<HTMLAnchorElement>('td a')]

/** Makes one link the stop of the Tab key. */
function setStop(stop: HTMLAnchorElement | undefined) {
  const box = stop?.closest('table')
  if (!box) return
  for (const link of linksIn(box)) link.tabIndex = link === stop ? 0 : -1
}

/** The first link met in that direction: in the row, or in the column. */
function nearest(box: Element, link: HTMLAnchorElement, step: Step): HTMLAnchorElement | null {
  const rows = [...box.querySelectorAll('tbody tr')]
  let line = rows.findIndex((row) => row.contains(link))
  let column = link.closest('td')?.cellIndex ?? 0
  for (;;) {
    line += step.line
    column += step.column
    const cell = rows[line]?.children[column]
    if (!cell || column < 1) return null
    const found = cell.querySelector('a')
    if (found) return found
  }
}

/** Home and End: the first and the last link of the row. */
function farthest(link: HTMLAnchorElement, key: string): HTMLAnchorElement | null {
  const row = link.closest('tr')
  if (!row || (key !== 'Home' && key !== 'End')) return null
  return (key === 'Home' ? linksIn(row)[0] : linksIn(row).at(-1)) ?? null
}
