import type { Locale } from '../../language/locale'
import { documentWords } from '../../language/words/document'
import { env } from '../../platform/env'
import { JsonLd } from '../head/json-ld'
import { describeTrail, type Step } from '../head/structured-data'
import styles from './trail.module.css'

/** The way down to a page, for people and, as a BreadcrumbList, for machines. The page itself ends it, unlinked. */
export function Trail({ steps, here, locale }: { steps: Step[]; here: Step; locale: Locale }) {
  return (
    <nav className={styles.trail} aria-label={documentWords[locale].trail}>
      <JsonLd data={describeTrail([...steps, here], env().publicUrl)} />
      <ol>
        {steps.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
