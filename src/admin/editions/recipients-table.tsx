'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { EditionReport, Recipient, RecipientsPage } from '../../delivery/edition-report'
import { digestStates } from '../../delivery/sending'
import { momentInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import type { AdminWords } from '../../language/words/admin'
import { callApi } from '../call-api'
import { numberInWords } from '../numbers'
import { reasonInWords } from '../reason-in-words'
import { ScrollingTable } from '../scrolling-table'
import { useAdminWords } from '../words'

const states = [
  'pending',
  'claimed',
  'submitting',
  'accepted',
  'deferred',
  'failed',
  'suppressed',
  'uncertain',
] as const
type State = Recipient['state'] | ''

/** What became of the message of each person, in words, with what the server answered. */
export function RecipientsTable({ report }: { report: EditionReport }) {
  const { language, words } = useAdminWords()
  const title = useId()
  const [state, setState] = useState<State>('')
  const [page, setPage] = useState(1)
  const found = useRecipients(report, state, page)
  const said = words.recipients
  return (
    <section className="liaison-block">
      <h3 id={title}>{said.title}</h3>
      {!report.isAdministrator && <p className="liaison-note">{said.masked}</p>}
      <StateFilter
        report={report}
        value={state}
        onChange={(chosen) => {
          setState(chosen)
          setPage(1)
        }}
      />
      {found?.rows.length === 0 && <p>{said.none}</p>}
      {found && found.rows.length > 0 && (
        <ScrollingTable
          labelledBy={title}
          headings={[said.person, said.language, said.state, said.detail, said.when]}
        >
          {found.rows.map((row) => (
            <Row key={row.id} row={row} language={language} words={words} />
          ))}
        </ScrollingTable>
      )}
      {found && found.pages > 1 && (
        <div className="liaison-buttons">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={page <= 1}
            onClick={() => setPage(page - 1)}
          >
            {said.previous}
          </Button>
          <span>{said.page(numberInWords(page, language), numberInWords(found.pages, language))}</span>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={page >= found.pages}
            onClick={() => setPage(page + 1)}
          >
            {said.next}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Asked again whenever the counts move. */
function useRecipients(report: EditionReport, state: State, page: number): RecipientsPage | null {
  const [found, setFound] = useState<RecipientsPage | null>(null)
  const moved = [...states.map((each) => report[each]), ...Object.values(report.digests)].join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` is not read here, it says when to ask again.
  useEffect(() => {
    let isCurrent = true
    const query = new URLSearchParams({ page: String(page), ...(state ? { state } : {}) })
    callApi<RecipientsPage>(`/editions/${report.id}/recipients?${query}`)
      .then((answer) => isCurrent && setFound(answer))
      // The report above says when the server does not answer; this table asks again with the next count.
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [report.id, state, page, moved])
  return found
}

function StateFilter({
  report,
  value,
  onChange,
}: {
  report: EditionReport
  value: State
  onChange: (state: State) => void
}) {
  const { language, words } = useAdminWords()
  const id = useId()
  const { waiting, digested, dropped } = report.digests
  const inDigests = { waiting, digested: digested + dropped }
  return (
    <p className="liaison-filter">
      <label htmlFor={id}>{words.recipients.filter}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as State)}>
        <option value="">
          {words.recipients.all} (
          {numberInWords(report.planned + inDigests.waiting + inDigests.digested, language)})
        </option>
        {states
          .filter((state) => report[state] > 0 || state === value)
          .map((state) => (
            <option key={state} value={state}>
              {words.states[state]} ({numberInWords(report[state], language)})
            </option>
          ))}
        {digestStates
          .filter((state) => inDigests[state] > 0 || state === value)
          .map((state) => (
            <option key={state} value={state}>
              {words.states[state]} ({numberInWords(inDigests[state], language)})
            </option>
          ))}
      </select>
    </p>
  )
}

function Row({ row, language, words }: { row: Recipient; language: Locale; words: AdminWords }) {
  const details = [
    row.reason && reasonInWords(row.reason, words),
    row.reply,
    row.attempts > 1 && words.recipients.attempts(String(row.attempts)),
    row.state === 'deferred' &&
      row.nextAttemptAt &&
      words.recipients.nextAttempt(momentInWords(row.nextAttemptAt, language)),
  ].filter((detail) => typeof detail === 'string' && detail !== '')
  return (
    <tr>
      <td>{row.address ?? words.recipients.gone}</td>
      <td>{words.languages[row.locale]}</td>
      <td>
        <span className={`liaison-state liaison-state--${row.state}`}>{words.states[row.state]}</span>
      </td>
      <td>{details.join(' · ')}</td>
      <td>{row.at ? momentInWords(row.at, language) : ''}</td>
    </tr>
  )
}
