'use client'

import { useAllFormFields, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { type UnsavedWords, unsavedWords } from '../../knowledge/unsaved-words'

/** Kept for as long as the tab is open: Payload draws the form anew when somebody takes over. */
const kept = new Map<string, UnsavedWords[]>()

/** What was written and not saved when somebody else got the document, and a way to forget it. */
export function useUnsavedWords(path: string, holder: string | null): [UnsavedWords[], () => void] {
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
