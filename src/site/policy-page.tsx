import type { Policy } from '../language/words/privacy'
import { PageHeading } from './page-heading'
import prose from './prose.module.css'

/** A page that the law asks for, as text. */
export function PolicyPage({ policy }: { policy: Policy }) {
  return (
    <>
      <PageHeading title={policy.title} lead={policy.lead} />
      <div className={prose.prose}>
        {policy.sections.map(({ heading, blocks }) => (
          <Section key={heading} heading={heading} blocks={blocks} />
        ))}
      </div>
    </>
  )
}

function Section({ heading, blocks }: Policy['sections'][number]) {
  return (
    <>
      <h2>{heading}</h2>
      {blocks.map((block) =>
        typeof block === 'string' ? (
          <p key={block}>{block}</p>
        ) : (
          <ul key={block.join()}>
            {block.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}
