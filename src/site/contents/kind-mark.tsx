import type { ReactNode } from 'react'
import type { Locale } from '../../language/locale'
import type { Kind } from '../../language/routes'
import { siteWords } from '../../language/words/site'
import styles from './kind-mark.module.css'

/** A kind of content, told by colour and icon and word: none of the three alone (WCAG 1.4.1). */
export function KindMark({ kind, locale, word }: { kind: Kind; locale: Locale; word?: string | undefined }) {
  return (
    <span className={`${styles.mark} ${kindClass(kind)}`}>
      <KindIcon kind={kind} />
      {word ?? siteWords[locale].kind[kind]}
    </span>
  )
}

/** Sets `--kind`, the colour of a kind, on an element and what it holds. */
export function kindClass(kind: Kind): string {
  return styles[kind] ?? ''
}

export function KindIcon({ kind, className }: { kind: Kind; className?: string }) {
  return (
    <svg
      className={className ?? styles.icon}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[kind]}
    </svg>
  )
}

const drawings: Record<Kind, ReactNode> = {
  'fact-sheets': <path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.8 9.5h5M7.8 12.2h5M7.8 14.9h3" />,
  research: (
    <path d="M8.6 3.2a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8zM12.6 12.6l4.6 4.6M6.4 9.2l1.6 1.6 3-3.6" />
  ),
  initiatives: (
    <path d="M10 17.5V9.2M10 11.5C5.6 11.8 3.4 9.4 3.2 5.6c4-.2 6.6 1.7 6.8 5.9zM10 9.2c-.1-3.6 2-6 6.6-6.2.3 4.3-2.3 6.6-6.6 6.2z" />
  ),
  events: <path d="M3 4.8h14v12.4H3zM3 8.6h14M6.8 2.6v4M13.2 2.6v4M7 12.6h2.4" />,
}
