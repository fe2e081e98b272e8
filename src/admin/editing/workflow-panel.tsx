'use client'

import { Button, Pill, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Act, Stage } from '../../knowledge/workflow'
import { momentInWords } from '../../language/dates'
import { editorialWords } from '../../language/words/editorial'
import { ApiRefused, callApi } from '../call-api'
import { useAdminWords } from '../words'

type Action = keyof typeof editorialWords.fr.actions
type Entry = { action: Action; comment: string | null; at: string; by: string | null }
type Workflow = { stage: Stage; isPublished: boolean; acts: Act[]; history: Entry[] }

/** Where a content is, what this person may do next, and who did what. Stands in the form where the stage would. */
export function WorkflowPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { language } = useAdminWords()
  const words = editorialWords[language]
  const path = id ? `/${collectionSlug}/${id}/workflow` : null
  const { workflow, problem, perform } = useWorkflow(path, lastUpdateTime, words.failed)

  return (
    <section className="liaison-workflow" aria-labelledby="liaison-workflow">
      <h3 id="liaison-workflow">{words.title}</h3>
      {!path && <p>{words.unsaved}</p>}
      {problem && <p role="alert">{problem}</p>}
      {workflow && (
        <>
          <p>
            <Pill size="small">{words.stages[workflow.stage]}</Pill>
            {workflow.isPublished && <Pill size="small">{words.published}</Pill>}
          </p>
          <Acts acts={workflow.acts} perform={perform} />
          <History entries={workflow.history} />
        </>
      )}
    </section>
  )
}

type Perform = (act: Act, comment: string) => Promise<boolean>

function Acts({ acts, perform }: { acts: Act[]; perform: Perform }) {
  const { language } = useAdminWords()
  const words = editorialWords[language]
  const isModified = useFormModified()
  const [comment, setComment] = useState('')
  if (acts.length === 0) return null
  return (
    <>
      <label htmlFor="liaison-comment">{words.comment}</label>
      <textarea
        id="liaison-comment"
        value={comment}
        maxLength={2000}
        rows={3}
        aria-describedby="liaison-comment-help"
        onChange={({ target }) => setComment(target.value)}
      />
      {acts.includes('return') && (
        <p id="liaison-comment-help" className="liaison-help">
          {words.commentHelp}
        </p>
      )}
      {isModified && <p className="liaison-help">{words.saveFirst}</p>}
      <div className="liaison-workflow__acts">
        {acts.map((act) => (
          <Button
            key={act}
            id={`liaison-act-${act}`}
            size="small"
            margin={false}
            buttonStyle={act === 'approve' || act === 'submit' ? 'primary' : 'secondary'}
            disabled={isModified}
            onClick={async () => {
              if (await perform(act, comment)) setComment('')
            }}
          >
            {words.acts[act]}
          </Button>
        ))}
      </div>
    </>
  )
}

function History({ entries }: { entries: Entry[] }) {
  const { language } = useAdminWords()
  const words = editorialWords[language]
  return (
    <>
      <h4>{words.history}</h4>
      {entries.length === 0 && <p>{words.nothingYet}</p>}
      <ol className="liaison-workflow__history">
        {entries.map(({ action, comment, at, by }) => (
          <li key={`${at}${action}`}>
            <strong>{by ?? words.someone}</strong> {words.actions[action]}
            <time dateTime={at}>{momentInWords(at, language)}</time>
            {comment && <blockquote>{comment}</blockquote>}
          </li>
        ))}
      </ol>
    </>
  )
}

function useWorkflow(path: string | null, savedAt: unknown, failed: string) {
  const router = useRouter()
  const [workflow, setWorkflow] = useState<Workflow | null>(null)
  const [problem, setProblem] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each save
  useEffect(() => {
    if (!path) return
    callApi<Workflow>(path)
      .then(setWorkflow)
      .catch(() => setProblem(failed))
  }, [path, savedAt, failed])

  const perform: Perform = async (act, comment) => {
    if (!path) return false
    try {
      setWorkflow(
        await callApi<Workflow>(path, { method: 'POST', body: { act, comment: comment || undefined } }),
      )
      setProblem('')
      router.refresh()
      return true
    } catch (error) {
      setProblem((error instanceof ApiRefused && error.message) || failed)
      return false
    }
  }
  return { workflow, problem, perform }
}
