import type { ReactNode } from 'react'
import type { Locale } from '../../../language/locale'
import { pathTo } from '../../../language/routes'
import { audienceWords } from '../../../language/words/audience'
import button from '../../../site/button.module.css'
import prose from '../../../site/document/prose.module.css'
import { PageHeading } from '../../../site/frame/page-heading'
import type { Answer } from './answer'
import styles from './answers.module.css'

type Props = { title: string; lead: string; children?: ReactNode }

/** A page that says one thing, and what to do next. */
export function Message({ title, lead, children }: Props) {
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {children && <div className={`${prose.prose} ${styles.message}`}>{children}</div>}
    </>
  )
}

/** A link that is unknown, altered, spent or too old: one page for all, which tells nothing more. */
export function UnknownLink({ locale }: { locale: Locale }) {
  const words = audienceWords[locale].unknown
  return (
    <Message title={words.title} lead={words.lead}>
      <ul>
        {words.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <p className={styles.links}>
        <a className={button.quiet} href={pathTo(locale, 'subscribe')}>
          {words.subscribe}
        </a>
        <a className={button.quiet} href={pathTo(locale)}>
          {words.home}
        </a>
      </p>
    </Message>
  )
}

/** What any of these pages may have to say; `null` when the answer is the page's own business. */
export function troubleOf(answer: Answer, locale: Locale): ReactNode {
  const words = audienceWords[locale]
  if (answer.outcome === 'unknown') return <UnknownLink locale={locale} />
  if (answer.outcome === 'elsewhere')
    return <Message title={words.elsewhere.title} lead={words.elsewhere.text} />
  if (answer.outcome === 'failed') return <Message title={words.failed.title} lead={words.failed.text} />
  if (answer.outcome === 'too-many') {
    return (
      <Message title={words.tooMany.title} lead={words.tooMany.text}>
        <p>{words.tooMany.wait(Number(answer.values?.seconds ?? 60))}</p>
      </Message>
    )
  }
  return null
}
