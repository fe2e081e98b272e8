'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { type ImportReport, importKinds } from '../../exchange/row'
import { languageOf } from '../../language/locale'
import { exchangeWords } from '../../language/words/exchange'
import { ImportReportTable } from './import-report-table'
import { sendFile } from './send-file'

type Step =
  | { name: 'choosing'; error?: string }
  | { name: 'running'; isDryRun: boolean; done: number; of: number }
  | { name: 'checked'; report: ImportReport }
  | { name: 'done'; report: ImportReport }

type Choices = { kind: string; locale: string; leavesUnknownTerms: boolean }

/** A file, what would become of each row, then the import: nothing is written before the person says so. */
export function ImportPanel() {
  const { i18n } = useTranslation()
  const words = exchangeWords[languageOf({ i18n })]
  const said = words.screen
  const [step, setStep] = useState<Step>({ name: 'choosing' })
  const [choices, setChoices] = useState<Choices>({ kind: '', locale: 'fr', leavesUnknownTerms: false })
  const [file, setFile] = useState<File | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const run = async (isDryRun: boolean) => {
    if (!file) return setStep({ name: 'choosing', error: said.chooseFile })
    setStep({ name: 'running', isDryRun, done: 0, of: 0 })
    const answer = await sendFile(file, { ...choices, isDryRun }, (done, of) =>
      setStep({ name: 'running', isDryRun, done, of }),
    )
    if ('error' in answer) return setStep({ name: 'choosing', error: answer.error || said.failed })
    const { report } = answer
    setStep(isDryRun ? { name: 'checked', report } : { name: 'done', report })
    // Read out, and under the eyes, where the answer begins.
    requestAnimationFrame(() => heading.current?.focus())
  }
  const choose = (more: Partial<Choices>) => {
    setChoices({ ...choices, ...more })
    if (step.name !== 'running') setStep({ name: 'choosing' })
  }

  if (step.name === 'done') {
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {said.doneTitle}
        </h2>
        <ImportReportTable report={step.report} />
        <div>
          <Button buttonStyle="secondary" margin={false} onClick={() => setStep({ name: 'choosing' })}>
            {said.again}
          </Button>
        </div>
      </>
    )
  }
  const toWrite = step.name === 'checked' ? step.report.created + step.report.updated : 0
  return (
    <>
      <p>{said.intro}</p>
      <form
        className="liaison-import"
        onSubmit={(event) => {
          event.preventDefault()
          void run(true)
        }}
      >
        <label className="liaison-import__field">
          {said.file}
          <input
            type="file"
            accept=".csv,.json,.xml,.md,.markdown,.zip"
            aria-describedby="liaison-import-help"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null)
              setStep({ name: 'choosing' })
            }}
          />
          <small id="liaison-import-help">{said.fileHelp}</small>
        </label>
        <label className="liaison-import__field">
          {said.kind}
          <select value={choices.kind} onChange={(event) => choose({ kind: event.target.value })}>
            <option value="">{said.asFileSays}</option>
            {importKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label className="liaison-import__field">
          {said.locale}
          <select value={choices.locale} onChange={(event) => choose({ locale: event.target.value })}>
            <option value="fr">{said.french}</option>
            <option value="en">{said.english}</option>
          </select>
        </label>
        <label className="liaison-import__tick">
          <input
            type="checkbox"
            checked={choices.leavesUnknownTerms}
            onChange={(event) => choose({ leavesUnknownTerms: event.target.checked })}
          />
          <span>{said.leaveTerms}</span>
        </label>
        <div>
          <Button type="submit" buttonStyle="primary" margin={false} disabled={step.name === 'running'}>
            {said.check}
          </Button>
        </div>
      </form>
      <p role="status" className={step.name === 'running' ? 'liaison-note' : 'liaison-import__quiet'}>
        {step.name === 'running' ? (step.isDryRun ? said.checking : said.importing)(step.done, step.of) : ''}
      </p>
      {step.name === 'choosing' && step.error && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {step.error}
        </p>
      )}
      {step.name === 'checked' && (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {said.dryTitle}
          </h2>
          <p className="liaison-note">{said.dryHelp}</p>
          <ImportReportTable report={step.report} />
          {toWrite > 0 ? (
            <div>
              <Button buttonStyle="primary" margin={false} onClick={() => void run(false)}>
                {said.confirm(toWrite)}
              </Button>
            </div>
          ) : (
            <p>{said.nothingToDo}</p>
          )}
        </>
      )}
    </>
  )
}
