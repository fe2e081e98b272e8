'use client'

import { Banner } from '@payloadcms/ui'
import type { EditionReport } from '../../delivery/edition-report'
import { momentInWords } from '../../language/dates'
import { useAdminWords } from '../words'

/** Says that mail is off, away, or that nobody is there to send it: what to do, and that nothing is lost. */
export function MailNotice({ report }: { report: EditionReport }) {
  const { language, words } = useAdminWords()
  const { mail, isWorkerRunning } = report
  if (mail.state === 'off') return <Notice>{words.mail.off}</Notice>
  if (!isWorkerRunning) return <Notice>{words.mail.workerAway}</Notice>
  if (mail.state === 'away') {
    return (
      <Notice>
        {mail.since ? words.mail.away(momentInWords(mail.since, language)) : words.mail.awayNow}
      </Notice>
    )
  }
  return null
}

function Notice({ children }: { children: string }) {
  return (
    <div role="status">
      <Banner type="info">{children}</Banner>
    </div>
  )
}
