import type { Document, Term } from '../../knowledge/document'
import { filterParams } from '../../knowledge/filters'
import { dateInWords, isoDay } from '../../language/dates'
import { pathTo } from '../../language/routes'
import { documentWords } from '../../language/words/document'
import { siteWords } from '../../language/words/site'
import styles from './document-about.module.css'

/** What a content is about, who is behind it, and when: each theme and territory leads to what else there is. */
export function DocumentAbout({ document }: { document: Document }) {
  const { locale, kind } = document
  const words = siteWords[locale]
  const names = filterParams[locale]
  const list = (name: string) => (term: Term) => `${pathTo(locale, kind)}?${name}=${term.slug}`
  const page = (place: 'organisations' | 'territories') => (term: Term) => pathTo(locale, place, term.slug)
  const isRevised = isoDay(document.revisedOn) !== isoDay(document.publishedAt)
  return (
    <section className={styles.about} aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <dl>
        <Terms label={words.organisations} terms={document.organisations} path={page('organisations')} />
        <Terms label={words.territories} terms={document.territories} path={page('territories')} />
        <Terms label={words.themes} terms={document.themes} path={list(names.theme)} />
        <Terms label={words.factors} terms={document.factors} path={list(names.factor)} />
        <Terms label={words.lifePhases} terms={document.lifePhases} path={list(names.phase)} />
        <Terms label={words.axes} terms={document.axes} />
        <div>
          <dt>{words.published}</dt>
          <dd>
            <time dateTime={isoDay(document.publishedAt)}>{dateInWords(document.publishedAt, locale)}</time>
          </dd>
        </div>
        {isRevised && (
          <div>
            <dt>{words.revised}</dt>
            <dd>
              <time dateTime={isoDay(document.revisedOn)}>{dateInWords(document.revisedOn, locale)}</time>
            </dd>
            {document.revisionReason && (
              <dd>
                <span className="visually-hidden">{documentWords[locale].revision} </span>
                {document.revisionReason}
              </dd>
            )}
          </div>
        )}
      </dl>
    </section>
  )
}

function Terms({ label, terms, path }: { label: string; terms: Term[]; path?: (term: Term) => string }) {
  if (terms.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      {terms.map((term) => (
        <dd key={term.slug}>{path ? <a href={path(term)}>{term.name}</a> : term.name}</dd>
      ))}
    </div>
  )
}
