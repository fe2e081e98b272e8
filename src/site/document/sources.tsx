import type { Citation } from '../../knowledge/citation'
import type { Locale } from '../../language/locale'
import { documentWords } from '../../language/words/document'
import { siteWords } from '../../language/words/site'
import parts from './document-parts.module.css'

/** The works a content rests on, each with the way to it. */
export function Sources({ sources, locale }: { sources: Citation[]; locale: Locale }) {
  if (sources.length === 0) return null
  return (
    <section className={parts.part} aria-labelledby="sources">
      <h2 id="sources">{documentWords[locale].sources}</h2>
      <ol className={parts.sources}>
        {sources.map((source) => (
          <li key={`${source.title} ${source.year}`}>
            <CitedWork work={source} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Authors (year). Title. Publisher. DOI or address. */
export function CitedWork({ work, locale }: { work: Citation; locale: Locale }) {
  const words = documentWords[locale]
  const { authors, year, title, publisher, doi, url } = work
  return (
    <cite className={parts.cited}>
      {authors && `${authors} `}
      {year && `(${year}). `}
      {siteWords[locale].quoted(title)}.{publisher && ` ${publisher}.`}
      {url && (
        <>
          {' '}
          <a href={url} rel="noopener">
            {doi ? words.doi(doi) : words.readAt(new URL(url).hostname)}
          </a>
        </>
      )}
    </cite>
  )
}
