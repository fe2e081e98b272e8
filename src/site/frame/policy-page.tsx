import type { ReactNode } from 'react'
import type { Policy } from '../../language/words/privacy'
import prose from '../document/prose.module.css'
import { PageHeading } from './page-heading'

type Props = { policy: Policy; note?: ReactNode; children?: ReactNode }

/** A page that the law asks for, as text; a note stands before it, and more may follow. */
export function PolicyPage({ policy, note, children }: Props) {
  return (
    <>
      <PageHeading title={policy.title} lead={policy.lead} />
      <div className={prose.prose}>
        {note}
        <PolicyText policy={policy} />
        {children}
      </div>
    </>
  )
}

/** The sections of a policy, under headings of the level that the page has reached. */
export function PolicyText({ policy, level = 'h2' }: { policy: Policy; level?: 'h2' | 'h3' }) {
  return policy.sections.map((section) => <Section key={section.heading} {...section} level={level} />)
}

function Section({ heading, blocks, level: Heading }: Policy['sections'][number] & { level: 'h2' | 'h3' }) {
  return (
    <>
      <Heading>{heading}</Heading>
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
