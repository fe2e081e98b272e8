'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../call-api'

const everyMs = 15_000

export type Holder = { id: string; name: string | null }

/** The colleague who holds the document, `null` while nobody else does; asked now and then, of someone who does not type too. */
export function useHolder(path: string): Holder | null {
  const { user } = useAuth()
  const { currentEditor, setCurrentEditor, setDocumentIsLocked, setLastUpdateTime } = useDocumentInfo()
  const [name, setName] = useState<string | null>(null)
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
      setName(editor.name)
    }
    const quietly = () => void ask().catch(() => {})
    if (other) quietly()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') quietly()
    }, everyMs)
    return () => clearInterval(timer)
  }, [path, me, other])

  return other === null ? null : { id: other, name }
}
