'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { isReady } from '../../bulletins/readiness'
import type { EditionReport, SendAnswer } from '../../delivery/edition-report'
import { momentInWords } from '../../language/dates'
import type { Locale } from '../../language/locale'
import type { AdminWords } from '../../language/words/admin'
import { frequencyWords } from '../../language/words/frequency'
import { segmentWords } from '../../language/words/segments'
import { ApiRefused, callApi } from '../call-api'
import { numberInWords } from '../numbers'
import { useAdminWords } from '../words'
import { MailNotice } from './mail-notice'
import { Problems } from './problems'

const dialog = 'liaison-send'

/** The act that cannot be undone: the button says to how many, and a second step says what will happen. */
export function SendButton({ report, onSent }: { report: EditionReport; onSent: () => Promise<void> }) {
  const { language, words } = useAdminWords()
  const { openModal } = useModal()
  const said = words.sending
  const { segment } = report
  const ofSegment = segmentWords[language].sending
  const inDigests = frequencyWords[language].staff
  const { fr, en } = report.expected
  const { weekly, monthly } = report.expectedDigests
  const all = fr + en + weekly.people + monthly.people
  const everyone = people(all, language, words)
  const notices = report.problems.filter((problem) => !problem.isBlocking)

  const send = async () => {
    try {
      const { outcome } = await callApi<SendAnswer>(`/editions/${report.id}/send`, { method: 'POST' })
      if (outcome === 'started') toast.success(said.started)
      else if (outcome === 'already-started') toast.info(said.alreadyStarted)
      else toast.error(said.notReady)
    } catch (error) {
      toast.error((error instanceof ApiRefused && error.message) || words.failed)
    }
    await onSent()
  }

  return (
    <section className="liaison-block">
      <h3>{said.recipients}</h3>
      {segment && <p>{segment.name ? ofSegment.goesTo(segment.name) : ofSegment.missing}</p>}
      {all === 0 ? (
        (!segment || segment.name) && <p>{segment ? ofSegment.nobody : said.nobody}</p>
      ) : (
        <>
          <p>{said.willReceive(everyone, all === 1)}</p>
          <ul>
            {fr > 0 && <li>{said.inFrench(people(fr, language, words))}</li>}
            {en > 0 && <li>{said.inEnglish(people(en, language, words))}</li>}
            {(['weekly', 'monthly'] as const)
              .filter((each) => report.expectedDigests[each].people > 0)
              .map((each) => (
                <li key={each}>
                  {inDigests.expected[each](
                    people(report.expectedDigests[each].people, language, words),
                    momentInWords(report.expectedDigests[each].at, language),
                  )}
                </li>
              ))}
          </ul>
          {segment && <p className="liaison-note">{ofSegment.onlyThem}</p>}
          {fr + en === 0 && <p className="liaison-note">{inDigests.onlyDigests}</p>}
          <Button
            id="liaison-send"
            disabled={!isReady(report.problems)}
            onClick={() => openModal(dialog)}
            size="large"
            margin={false}
          >
            {said.send(everyone)}
          </Button>
        </>
      )}
      <ConfirmationModal
        modalSlug={dialog}
        heading={said.confirmTitle(everyone)}
        body={
          <>
            {segment && <p>{ofSegment.goesTo(segment.name)}</p>}
            <p>{said.confirmBody}</p>
            <MailNotice report={report} />
            {notices.length > 0 && <Problems problems={notices} hidesReady />}
          </>
        }
        confirmLabel={said.confirm}
        cancelLabel={said.cancel}
        onConfirm={send}
      />
    </section>
  )
}

function people(count: number, language: Locale, { sending }: AdminWords): string {
  return sending.people(numberInWords(count, language), count === 1)
}
