'use client'

import { Button, useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { UnsavedWords } from '../../knowledge/unsaved-words'
import { editingWords } from '../../language/words/editing'
import { useAdminWords } from '../words'
import { useHolder } from './use-holder'
import { useTakeOver } from './use-take-over'
import { useUnsavedWords } from './use-unsaved-words'

/**
 * Beside Payload’s own lock on a form: names the colleague who holds the document, tells it even to someone who is not
 * typing, takes no word that would be lost, frees the document when the person leaves, and keeps the words that could not
 * be saved.
 */
export function EditingWatch() {
  const { id, collectionSlug } = useDocumentInfo()
  if (!id) return null
  return <Watch path={`/${collectionSlug}/${id}`} />
}

function Watch({ path }: { path: string }) {
  const { language } = useAdminWords()
  const say = editingWords[language]
  const holder = useHolder(path)
  const isArriving = useTakeOver(path, holder?.id ?? null)
  const [words, forget] = useUnsavedWords(path, holder?.id ?? null)
  useStillness(holder !== null || isArriving)
  useLeaving(path)
  const notice = isArriving ? say.arriving : holder && say.held(holder.name ?? say.someone)
  return (
    <>
      {notice && <Notice>{notice}</Notice>}
      {words.length > 0 && <Unsaved words={words} forget={forget} />}
    </>
  )
}

/** Fields take no key while the form is busy, and the form is busy for as long as it is not this person’s. */
function useStillness(isStill: boolean): void {
  const { setProcessing } = useForm()
  const isProcessing = useFormProcessing()
  const wasStill = useRef(false)
  useEffect(() => {
    if (isStill && !isProcessing) setProcessing(true)
    if (!isStill && wasStill.current) setProcessing(false)
    wasStill.current = isStill
  }, [isStill, isProcessing, setProcessing])
}

const formsOpen = new Map<string, number>()

/** A page that closes has no time for more than a beacon. A form that is only drawn anew has not been left. */
function useLeaving(path: string): void {
  useEffect(() => {
    const count = (step: number) => formsOpen.set(path, (formsOpen.get(path) ?? 0) + step)
    const leave = () => void navigator.sendBeacon(`/api${path}/leave`)
    count(1)
    window.addEventListener('pagehide', leave)
    return () => {
      count(-1)
      window.removeEventListener('pagehide', leave)
      setTimeout(() => {
        if (formsOpen.get(path) === 0) leave()
      })
    }
  }, [path])
}

function Notice({ children }: { children: string }) {
  const { language } = useAdminWords()
  return (
    <section className="liaison-workflow" role="status">
      <p>{children}</p>
      <div className="liaison-workflow__acts">
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => window.location.reload()}>
          {editingWords[language].reload}
        </Button>
      </div>
    </section>
  )
}

function Unsaved({ words, forget }: { words: UnsavedWords[]; forget: () => void }) {
  const { language } = useAdminWords()
  const say = editingWords[language]
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(words.map(({ text }) => text).join('\n\n'))
    setIsCopied(true)
  }
  return (
    <section className="liaison-workflow liaison-unsaved" role="alert">
      <h3>{say.unsaved}</h3>
      <p>{say.unsavedHelp}</p>
      {words.map(({ field, text }) => (
        <blockquote key={field}>{text}</blockquote>
      ))}
      <div className="liaison-workflow__acts">
        <Button size="small" margin={false} onClick={() => void copy()}>
          {isCopied ? say.copied : say.copy}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={forget}>
          {say.forget}
        </Button>
      </div>
    </section>
  )
}
