'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { Fragment, useState } from 'react'
import type { History } from '../../audience/store-history'
import { dateInWords, momentInWords } from '../../language/dates'
import { purposeWords } from '../../language/words/purposes'
import { subscriberWords } from '../../language/words/subscribers'
import { givingActs, isOtherPurpose } from '../../register/consent-record'
import { callApi } from '../call-api'
import { reasonInWords } from '../reason-in-words'
import { ScrollingTable } from '../scrolling-table'
import { useAdminWords } from '../words'
import { CorrectSubscriber } from './correct-subscriber'
import { PersonRights } from './person-rights'

/** On the form of a person: what they did and what was sent to them, when an administrator asks to see it. */
export function SubscriberHistory() {
  const { id, initialData } = useDocumentInfo()
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = subscriberWords[language].history
  const [history, setHistory] = useState<History | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  if (!id || user?.role !== 'administrator') return null
  const show = () =>
    callApi<History>(`/subscribers/${id}/history`).then(
      (found) => {
        setHistory(found)
        setHasFailed(false)
      },
      () => setHasFailed(true),
    )
  return (
    <section className="liaison-block" aria-labelledby="subscriber-history">
      <h3 id="subscriber-history">{words.title}</h3>
      {hasFailed && <p role="alert">{words.failed}</p>}
      {history ? (
        <Lists history={history} person={String(id)} />
      ) : (
        <>
          <p className="liaison-note">{words.note}</p>
          <Button buttonStyle="secondary" onClick={() => void show()}>
            {words.show}
          </Button>
        </>
      )}
      <CorrectSubscriber
        key={initialData?.updatedAt}
        id={String(id)}
        held={heldIn(initialData)}
        onCorrected={() => history && void show()}
      />
      <PersonRights id={String(id)} />
    </section>
  )
}

/** What the form of a person holds, in plain values: relations as ids. */
function heldIn(data: Record<string, unknown> | undefined) {
  const text = (name: string) => (typeof data?.[name] === 'string' ? (data[name] as string) : '')
  const ids = (name: string) => {
    const related = Array.isArray(data?.[name]) ? (data[name] as unknown[]) : []
    return related.map(idOf).filter((one) => one !== null)
  }
  return {
    email: text('email'),
    firstName: text('firstName'),
    locale: text('locale'),
    bulletins: ids('bulletins'),
    organisation: idOf(data?.organisation),
    themes: ids('themes'),
    audiences: ids('audiences'),
    territories: ids('territories'),
  }
}

function idOf(related: unknown): string | null {
  const id = (related as { id?: unknown } | null)?.id ?? related
  return id ? String(id) : null
}

function Lists({ history, person }: { history: History; person: string }) {
  const { suppressions, consents, mails, hasMore } = history
  const { language, words: common } = useAdminWords()
  const words = subscriberWords[language].history
  const purposes = purposeWords[language].names
  const basisOf = ({ basis, expiresAt }: History['consents'][number]) =>
    expiresAt ? `${words.bases[basis]}, ${words.until(dateInWords(expiresAt, language))}` : words.bases[basis]
  const whatChanged = (names: string) =>
    words.changed(
      names
        .split(', ')
        .map((name) => words.choices[name] ?? name)
        .join(', '),
    )
  return (
    <>
      {suppressions.length > 0 && (
        <p role="status">
          {words.suppressed}{' '}
          {suppressions.map(({ id, reason }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <a href={`/admin/collections/suppressions/${id}`}>{words.reasons[reason]}</a>
            </Fragment>
          ))}
        </p>
      )}
      <h4 id="history-consents">{words.consents}</h4>
      {consents.length === 0 ? (
        <p>{words.noConsents}</p>
      ) : (
        <ScrollingTable
          labelledBy="history-consents"
          headings={[words.when, words.what, words.bulletin, words.details]}
        >
          {consents.map((line) => (
            <tr key={line.id}>
              <td>{momentInWords(line.at, language)}</td>
              <td>
                {words.acts[line.act]}
                {givesConsent(line.act) && ` (${basisOf(line)})`}
              </td>
              <td>{line.bulletin ?? (isOtherPurpose(line.purpose) ? purposes[line.purpose] : '—')}</td>
              <td>
                {line.proof && <p>{line.act === 'changed' ? whatChanged(line.proof) : line.proof}</p>}
                {line.act === 'corrected' ? (
                  <p>{line.text}</p>
                ) : (
                  <details>
                    <summary>{words.text}</summary>
                    <p style={{ whiteSpace: 'pre-line' }}>{line.text}</p>
                  </details>
                )}
              </td>
            </tr>
          ))}
        </ScrollingTable>
      )}
      {hasMore.consents && <More lists={['consents']} person={person} />}
      <h4 id="history-mails">{words.mails}</h4>
      {mails.length === 0 ? (
        <p>{words.noMails}</p>
      ) : (
        <ScrollingTable labelledBy="history-mails" headings={[words.when, words.subject, words.state]}>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <td>{momentInWords(mail.at, language)}</td>
              <td>{mail.subject}</td>
              <td>
                {common.states[mail.state as keyof typeof common.states]}
                {mail.reason && ` (${reasonInWords(mail.reason, common)})`}
                {mail.reply && <p>{words.reply(mail.reply)}</p>}
              </td>
            </tr>
          ))}
        </ScrollingTable>
      )}
      {hasMore.mails && <More lists={['deliveries', 'digests', 'notices']} person={person} />}
    </>
  )
}

const givesConsent = (act: string) => (givingActs as readonly string[]).includes(act)

type List = 'consents' | 'deliveries' | 'digests' | 'notices'

/** Below the newest fifty: where the others are. */
function More({ lists, person }: { lists: List[]; person: string }) {
  const { language } = useAdminWords()
  const words = subscriberWords[language].history
  return (
    <p>
      {words.more}{' '}
      {lists.map((list, index) => (
        <span key={list}>
          {index > 0 && ', '}
          <a href={`/admin/collections/${list}?where[subscriber][equals]=${person}`}>{words.lists[list]}</a>
        </span>
      ))}
    </p>
  )
}
