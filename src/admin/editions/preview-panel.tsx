'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { EditionReport } from '../../delivery/edition-report'
import type { Locale } from '../../language/locale'
import { Choice } from '../choice'
import { Waiting } from '../waiting'
import { useAdminWords } from '../words'
import { Problems } from './problems'
import { useReport } from './use-report'

type Part = 'html' | 'text'
type Width = 'desktop' | 'phone'

/** The mail as it will be received: in each language, as HTML and as text, at two widths. */
export function PreviewPanel({ editionId }: { editionId: string }) {
  const { words } = useAdminWords()
  const { report, hasFailed, refresh } = useReport(editionId)
  const [locale, setLocale] = useState<Locale>('fr')
  const [part, setPart] = useState<Part>('html')
  const [width, setWidth] = useState<Width>('desktop')
  const [version, setVersion] = useState(0)

  if (!report) return <Waiting hasFailed={hasFailed} retry={refresh} />
  const said = words.preview
  const address = `/api/editions/${editionId}/preview?locale=${locale}&part=${part}&v=${version}`
  const again = () => {
    setVersion(version + 1)
    void refresh()
  }
  return (
    <>
      <h2 className="liaison-title">{said.title}</h2>
      <div className="liaison-toolbar">
        <Choice
          legend={said.language}
          value={locale}
          onChange={setLocale}
          options={[
            { value: 'fr', label: said.french },
            { value: 'en', label: said.english },
          ]}
        />
        <Choice
          legend={said.part}
          value={part}
          onChange={setPart}
          options={[
            { value: 'html', label: said.html },
            { value: 'text', label: said.text },
          ]}
        />
        <Choice
          legend={said.width}
          value={width}
          onChange={setWidth}
          options={[
            { value: 'desktop', label: said.desktop },
            { value: 'phone', label: said.phone },
          ]}
        />
        <Button buttonStyle="secondary" size="small" margin={false} onClick={again}>
          {said.refresh}
        </Button>
      </div>
      {report.state === 'draft' && <Problems problems={report.problems} hidesReady />}
      {report.locales.includes(locale) ? (
        <>
          <p className="liaison-note">{report.state === 'draft' ? said.asItWillBe : said.asItWas}</p>
          <Inbox report={report} locale={locale} />
          <MailFrame key={address} address={address} title={said.frame} width={width} />
        </>
      ) : (
        <p className="liaison-note">{said.notInEnglish}</p>
      )}
    </>
  )
}

/** The mail alone: nothing in it runs, and it sees nothing of the page around it. */
function MailFrame({ address, title, width }: { address: string; title: string; width: Width }) {
  const { words } = useAdminWords()
  const [isHere, setIsHere] = useState(false)
  return (
    <>
      {!isHere && <p role="status">{words.loading}</p>}
      <iframe
        className={`liaison-mail liaison-mail--${width}`}
        src={address}
        title={title}
        sandbox=""
        onLoad={() => setIsHere(true)}
      />
    </>
  )
}

/** The line that an inbox shows before the mail is opened. */
function Inbox({ report, locale }: { report: EditionReport; locale: Locale }) {
  const { words } = useAdminWords()
  const line = report.inbox[locale]
  if (!line) return null
  return (
    <div className="liaison-inbox">
      <p className="liaison-inbox__label">{words.preview.inbox}</p>
      <p className="liaison-inbox__from">{line.from}</p>
      <p>
        <strong>{line.subject || words.preview.noSubject}</strong>
        {line.preheader && <span className="liaison-inbox__preheader"> {line.preheader}</span>}
      </p>
    </div>
  )
}
