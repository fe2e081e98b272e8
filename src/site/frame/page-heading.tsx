import type { ReactNode } from 'react'
import styles from './page-heading.module.css'
import { Undertie } from './undertie'

/** The one `h1` of a page, what stands above it (a kind, a date) and the sentence under it. */
export function PageHeading({
  above,
  title,
  lead,
}: {
  above?: ReactNode
  title: ReactNode
  lead?: ReactNode
}) {
  return (
    <header className={styles.heading}>
      {above && <div className={styles.above}>{above}</div>}
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      <Undertie className={styles.tie} />
    </header>
  )
}
