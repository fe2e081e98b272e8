'use client'

import { Link } from '@payloadcms/ui'
import type { Problem } from '../../bulletins/readiness'
import type { AdminWords } from '../../language/words/admin'
import { useAdminWords } from '../words'

/** What stops the sending, and what is good to know: each with the form where it is put right. */
export function Problems({ problems, hidesReady }: { problems: Problem[]; hidesReady?: boolean }) {
  const { words } = useAdminWords()
  const blocking = problems.filter((problem) => problem.isBlocking)
  const notices = problems.filter((problem) => !problem.isBlocking)
  return (
    <>
      {blocking.length > 0 && (
        <ProblemList title={words.problems.blocking} problems={blocking} look="blocking" />
      )}
      {blocking.length === 0 && !hidesReady && <p className="liaison-ready">{words.problems.ready}</p>}
      {notices.length > 0 && <ProblemList title={words.problems.notices} problems={notices} look="notice" />}
    </>
  )
}

function ProblemList({
  title,
  problems,
  look,
}: {
  title: string
  problems: Problem[]
  look: 'blocking' | 'notice'
}) {
  const { language, words } = useAdminWords()
  return (
    <section className={`liaison-problems liaison-problems--${look}`}>
      <h3>{title}</h3>
      <ul>
        {problems.map(({ code, sentence, fix }) => (
          <li key={`${code} ${fix.id}`}>
            {sentence[language]}{' '}
            {code !== 'document-gone' && (
              <Link href={`/admin/collections/${fix.collection}/${fix.id}`} prefetch={false}>
                {fixLabel(fix.collection, words)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function fixLabel(collection: Problem['fix']['collection'], { problems }: AdminWords): string {
  if (collection === 'editions') return problems.fixEdition
  if (collection === 'segments') return problems.fixSegment
  return collection === 'bulletins' ? problems.fixBulletin : problems.fixDocument
}
