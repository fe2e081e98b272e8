'use client'

import { Banner } from '@payloadcms/ui'
import type { EditionReport } from '../../delivery/edition-report'
import { momentInWords } from '../../language/dates'
import { pathTo } from '../../language/routes'
import { segmentWords } from '../../language/words/segments'
import { CopyButton } from '../copy-button'
import { Waiting } from '../waiting'
import { useAdminWords } from '../words'
import { MailNotice } from './mail-notice'
import { Problems } from './problems'
import { RecipientsTable } from './recipients-table'
import { SendButton } from './send-button'
import { SendingProgress } from './sending-progress'
import { TestButtons } from './test-buttons'
import { useReport } from './use-report'

/** What staff do with an edition once it is written: test it, send it, watch it leave, see what became of it. */
export function SendingPanel({ editionId, ownAddress }: { editionId: string; ownAddress: string }) {
  const { words } = useAdminWords()
  const { report, hasFailed, refresh } = useReport(editionId)
  if (!report) return <Waiting hasFailed={hasFailed} retry={refresh} />
  return (
    <>
      <h2 className="liaison-title">{words.sending.title}</h2>
      {hasFailed && <Banner type="error">{words.failed}</Banner>}
      <MailNotice report={report} />
      {report.state === 'draft' ? (
        <>
          <Problems problems={report.problems} />
          <SendButton report={report} onSent={refresh} />
          <TestButtons report={report} ownAddress={ownAddress} />
        </>
      ) : (
        <Outcome report={report} />
      )}
      <CopyButton editionId={editionId} />
    </>
  )
}

function Outcome({ report }: { report: EditionReport }) {
  const { language, words } = useAdminWords()
  const said = words.sending
  return (
    <>
      <SendingProgress report={report} />
      <p className="liaison-note">
        {report.segment && (
          <>
            {segmentWords[language].sending.wentTo(report.segment.name)}
            <br />
          </>
        )}
        {report.startedAt && said.startedAt(momentInWords(report.startedAt, language))}
        {report.state === 'sent' && report.sentAt && (
          <>
            <br />
            {said.sentAt(momentInWords(report.sentAt, language))}
          </>
        )}
      </p>
      <p className="liaison-links">
        {report.locales.map((locale) => (
          <a key={locale} href={pathTo(locale, 'bulletins', report.slug)}>
            {locale === 'fr' ? said.archive : said.archiveEnglish}
          </a>
        ))}
      </p>
      {report.maySeeRecipients && <RecipientsTable report={report} />}
    </>
  )
}
