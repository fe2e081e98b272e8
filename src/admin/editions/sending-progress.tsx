'use client'

import { useId } from 'react'
import type { EditionReport } from '../../delivery/edition-report'
import type { Counts, DigestCounts } from '../../delivery/sending'
import { frequencyWords } from '../../language/words/frequency'
import { numberInWords, percentOf } from '../numbers'
import { useAdminWords } from '../words'

/** In the order in which a message goes through them. */
const shown = [
  'accepted',
  'pending',
  'claimed',
  'submitting',
  'deferred',
  'failed',
  'suppressed',
  'uncertain',
] as const

/** How far the sending is: a bar that a screen reader can read, and how many messages are in each state. */
export function SendingProgress({ report }: { report: EditionReport }) {
  const { language, words } = useAdminWords()
  const id = useId()
  const said = words.sending
  const done = report.accepted + report.failed + report.suppressed + report.uncertain
  const isPreparing = report.state === 'sending' && report.planned === 0
  const sentence = isPreparing
    ? said.preparing
    : said.progress(
        numberInWords(done, language),
        numberInWords(report.planned, language),
        String(percentOf(done, report.planned)),
      )
  return (
    <section className="liaison-block">
      <h3 id={id}>
        {said.progressTitle}
        <span className={`liaison-state liaison-state--${report.state}`}>{said.state[report.state]}</span>
      </h3>
      <progress
        className="liaison-progress"
        aria-labelledby={id}
        max={Math.max(report.planned, 1)}
        value={isPreparing ? undefined : done}
      />
      <p role="status">{sentence}</p>
      <StateCounts counts={report} />
      <InDigests counts={report.digests} />
    </section>
  )
}

/** Who gets the edition in a digest: counted apart, since it waits for them without keeping the sending open. */
function InDigests({ counts }: { counts: DigestCounts }) {
  const { language } = useAdminWords()
  const id = useId()
  const said = frequencyWords[language].staff
  const shown = (['waiting', 'digested', 'dropped'] as const).filter((one) => counts[one] > 0)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{said.title}</h4>
      <dl className="liaison-counts">
        {shown.map((one) => (
          <div key={one} className="liaison-count">
            <dt>{said.counts[one]}</dt>
            <dd>{numberInWords(counts[one], language)}</dd>
          </div>
        ))}
      </dl>
      <p className="liaison-note">{said.help}</p>
    </section>
  )
}

function StateCounts({ counts }: { counts: Counts }) {
  const { language, words } = useAdminWords()
  return (
    <>
      <dl className="liaison-counts">
        {shown
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <div key={state} className={`liaison-count liaison-count--${state}`}>
              <dt>{words.states[state]}</dt>
              <dd>{numberInWords(counts[state], language)}</dd>
            </div>
          ))}
      </dl>
      {counts.accepted > 0 && <p className="liaison-note">{words.sending.acceptedHelp}</p>}
      {counts.uncertain > 0 && <p className="liaison-note">{words.sending.uncertainHelp}</p>}
    </>
  )
}
