import { dateInWords, isoDay, spanInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import { siteWords } from '../../language/words/site'
import type { Piece } from '../../search/excerpt'
import type { Result } from '../../search/result'
import { SampleMark } from '../contents/sample-mark'
import styles from './found-list.module.css'
import { FoundMark } from './found-mark'

/** What was found, best first: kind, title, the passage that answers, for whom, where, when. */
export function FoundList({ results, locale }: { results: Result[]; locale: Locale }) {
  return (
    <ol className={styles.list}>
      {results.map((result) => (
        <li key={`${result.kind}/${result.id}`}>
          <article className={styles.item}>
            <p className={styles.above}>
              <FoundMark kind={result.kind} nature={result.nature} locale={locale} />
              {result.isSample && <SampleMark locale={locale} />}
            </p>
            <h3 className={styles.title}>
              <a href={result.path}>
                <Pieces pieces={result.title} />
              </a>
            </h3>
            {result.excerpt.length > 0 && (
              <p className={styles.excerpt}>
                <Pieces pieces={result.excerpt} />
              </p>
            )}
            <Meta result={result} locale={locale} />
          </article>
        </li>
      ))}
    </ol>
  )
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  let start = 0
  return pieces.map(({ text, isHit }) => {
    const key = start
    start += text.length
    return isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}

function Meta({ result, locale }: { result: Result; locale: Locale }) {
  const words = siteWords[locale]
  const { event, publishedAt } = result
  return (
    <ul className={styles.meta}>
      {event && <li>{spanInWords(event.startsAt, event.endsAt, locale)}</li>}
      <Names title={words.forWhom} terms={result.audiences} />
      <Names title={words.territory} terms={result.territories} />
      {!event && publishedAt && (
        <li>
          <span className="visually-hidden">{words.published} </span>
          <time dateTime={isoDay(publishedAt)}>{dateInWords(publishedAt, locale)}</time>
        </li>
      )}
    </ul>
  )
}

/** Three at most: the page has them all. */
function Names({ title, terms }: { title: string; terms: Result['audiences'] }) {
  if (terms.length === 0) return null
  const names = terms.slice(0, 3).map(({ name }) => name)
  return (
    <li>
      <span className="visually-hidden">{title} </span>
      {names.join(', ') + (terms.length > 3 ? '…' : '')}
    </li>
  )
}
