'use client'

import { Button, useAllFormFields, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { type UnsavedWords, unsavedWords } from '../knowledge/unsaved-words'
import { editingWords } from '../language/words/editing'
import { callApi } from './call-api'
import { useAdminWords } from './words'

const everyMs = 15_000

/** Kept for as long as the tab is open: Payload draws the form anew when somebody takes over. */
const kept = new Map<string, UnsavedWords[]>()

/**
 * Beside Payload’s own lock on a form: names the colleague who holds the document, tells it even to someone who is not
 * typing, frees the document when the person leaves, and keeps the words that could not be saved.
 */
export function EditingWatch() {
  const { id, collectionSlug } = useDocumentInfo()
  if (!id) return null
  return <Watch path={`/${collectionSlug}/${id}`} />
}

function Watch({ path }: { path: string }) {
  const holder = useHolder(path)
  const [words, forget] = useUnsavedWords(path, holder)
  useLeaving(path)
  return words.length > 0 ? <Unsaved words={words} forget={forget} /> : null
}

/** The colleague who holds the document, `null` while nobody else does. */
function useHolder(path: string): string | null {
  const { user } = useAuth()
  const { currentEditor, setCurrentEditor, setDocumentIsLocked, setLastUpdateTime } = useDocumentInfo()
  const me = user?.id
  const current = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const other = current && current !== me ? String(current) : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the editor changes, and from time to time
  useEffect(() => {
    const ask = async () => {
      const { editor } = await callApi<{ editor: { id: string; name: string } | null }>(`${path}/editor`)
      if (!editor || editor.id === me) return
      // Payload’s modal shows `email`, which staff do not read of one another: the name stands there instead.
      setCurrentEditor?.({ id: editor.id, email: editor.name, collection: 'users' } as never)
      setDocumentIsLocked?.(true)
      setLastUpdateTime(Date.now())
    }
    const quietly = () => void ask().catch(() => {})
    if (other) quietly()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') quietly()
    }, everyMs)
    return () => clearInterval(timer)
  }, [path, me, other])

  return other
}

/** A page that closes has no time for more than a beacon; the server frees what this person held. */
function useLeaving(path: string): void {
  useEffect(() => {
    const leave = () => void navigator.sendBeacon(`/api${path}/leave`)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [path])
}

function useUnsavedWords(path: string, holder: string | null): [UnsavedWords[], () => void] {
  const { savedDocumentData } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [words, setWords] = useState(() => kept.get(path) ?? [])
  const latest = useRef<() => UnsavedWords[]>(() => [])
  latest.current = () =>
    isModified ? unsavedWords(reduceFieldsToValues(fields, true), savedDocumentData ?? {}) : []

  useEffect(() => {
    const unsaved = holder ? latest.current() : []
    if (unsaved.length === 0) return
    kept.set(path, unsaved)
    setWords(unsaved)
  }, [path, holder])

  const forget = () => {
    kept.delete(path)
    setWords([])
  }
  return [words, forget]
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
