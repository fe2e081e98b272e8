import type { InitiativeFacts, Position } from '../../knowledge/initiative'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { documentWords } from '../../language/words/document'
import parts from './document-parts.module.css'
import { Paragraph } from './paragraph'

type Props = { initiative: InitiativeFacts; locale: Locale }

/** What someone needs to judge whether it fits their own place, and to do it there. */
export function InitiativeParts({ initiative, locale }: Props) {
  const words = documentWords[locale]
  return (
    <>
      <Paragraph id="for-whom" title={words.forWhom} text={initiative.forWhom} />
      <Paragraph id="results" title={words.results} text={initiative.results} />
      <Paragraph id="replicate" title={words.replicate} text={initiative.replicate} />
      <Practical initiative={initiative} locale={locale} />
      <Place positions={initiative.positions} locale={locale} />
    </>
  )
}

function Practical({ initiative: { contact, funding, fund }, locale }: Props) {
  const words = documentWords[locale]
  if (!contact && !funding) return null
  return (
    <dl className={parts.facts}>
      {contact && (
        <div>
          <dt>{words.contact}</dt>
          {contact.role && <dd>{contact.role}</dd>}
          {contact.email && (
            <dd>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </dd>
          )}
        </div>
      )}
      {funding && (
        <div>
          <dt>{words.funding}</dt>
          <dd>{fund ? words.fundedBy(fund) : words.fundings[funding]}</dd>
        </div>
      )}
    </dl>
  )
}

/** A small piece of the diagram: only the phases and the factors that this initiative touches. */
function Place({ positions, locale }: { positions: Position[]; locale: Locale }) {
  if (positions.length === 0) return null
  const words = documentWords[locale]
  const unique = (terms: Position['phase'][]) => [...new Map(terms.map((term) => [term.slug, term])).values()]
  const phases = unique(positions.map(({ phase }) => phase))
  const factors = unique(positions.map(({ factor }) => factor))
  const isHere = (phase: string, factor: string) =>
    positions.some((position) => position.phase.slug === phase && position.factor.slug === factor)
  return (
    <section className={parts.part} aria-labelledby="place">
      <h2 id="place">{words.grid}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard (WCAG 2.1.1) */}
      <section className={parts.scroll} aria-label={words.gridCaption} tabIndex={0}>
        <table className={parts.grid}>
          <caption>{words.gridCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.phase}</th>
              {factors.map(({ slug, name }) => (
                <th key={slug} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {phases.map((phase) => (
              <tr key={phase.slug}>
                <th scope="row">{phase.name}</th>
                {factors.map((factor) => (
                  <td key={factor.slug}>
                    {isHere(phase.slug, factor.slug) && (
                      <>
                        <span className={parts.dot} aria-hidden="true" />
                        <span className="visually-hidden">{words.here}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={pathTo(locale, 'life-phases')}>{words.seeGrid}</a>
      </p>
    </section>
  )
}
