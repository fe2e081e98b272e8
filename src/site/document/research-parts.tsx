import type { Document } from '../../knowledge/document'
import type { ResearchFacts } from '../../knowledge/research'
import type { Locale } from '../../language/locale'
import { documentWords } from '../../language/words/document'
import parts from './document-parts.module.css'
import { EvidenceCard } from './evidence-card'
import { Paragraph } from './paragraph'
import { CitedWork } from './sources'

/** The question, the method, what was found and what it changes: before the text, in the order of a good summary. */
export function ResearchOpening({ research, locale }: { research: ResearchFacts; locale: Locale }) {
  const words = documentWords[locale]
  return (
    <>
      <Paragraph id="question" title={words.question} text={research.question} />
      <Paragraph id="method" title={words.method} text={research.method} />
      {research.findings.length > 0 && (
        <section className={parts.part} aria-labelledby="findings">
          <h2 id="findings">{words.findings}</h2>
          <ul className={parts.findings}>
            {research.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </section>
      )}
      {research.soWhat.length > 0 && (
        <section className={parts.part} aria-labelledby="so-what">
          <h2 id="so-what">{words.soWhat}</h2>
          <dl className={parts.audiences}>
            {research.soWhat.map(({ audience, text }) => (
              <div key={audience.slug + text}>
                <dt>{audience.name}</dt>
                <dd className={parts.text}>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Paragraph id="limits" title={words.limits} text={research.limits} />
      <EvidenceCard card={research.evidence} locale={locale} />
    </>
  )
}

/** The work that is summed up; the link to the original stands under it. */
export function SummarisedWork({ document }: { document: Document }) {
  const citation = document.research?.citation
  if (!citation) return null
  return (
    <section className={parts.part} aria-labelledby="summarised">
      <h2 id="summarised">{documentWords[document.locale].summarised}</h2>
      <p>
        <CitedWork work={citation} locale={document.locale} />
      </p>
    </section>
  )
}
