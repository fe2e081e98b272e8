'use client'

import { useAuth, useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { callApi } from '../call-api'

type TakeOver = { oldForm: unknown; isTaken: Promise<unknown>; isSecond: boolean }

/** Those under way in this tab; kept here, because Payload draws the form anew in the middle of each. */
const underWay = new Map<string, TakeOver>()

/**
 * Whether this person has taken the document over and its form is still to come. Payload replaces the form by the one the
 * server draws, and what was typed meanwhile would go with the old one.
 */
export function useTakeOver(path: string, holder: string | null): boolean {
  const { user } = useAuth()
  const { currentEditor, initialState, isLocked, setCurrentEditor } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const [isWaiting, setIsWaiting] = useState(() => underWay.has(path))
  const previous = useRef(holder)

  // biome-ignore lint/correctness/useExhaustiveDependencies: at the moment when the document changes hands
  useLayoutEffect(() => {
    const hadHolder = previous.current !== null
    previous.current = holder
    const isMine = typeof currentEditor === 'object' && currentEditor?.id === user?.id
    if (!hadHolder || holder || !isMine) return
    // Payload moves its lock, if it finds one; it finds none while the other’s save is under way.
    const isTaken = callApi(`${path}/take-over`, { method: 'POST' }).catch(() => {})
    underWay.set(path, { oldForm: initialState, isTaken, isSecond: false })
    setIsWaiting(true)
  }, [path, holder])

  // biome-ignore lint/correctness/useExhaustiveDependencies: at each form that comes
  useEffect(() => {
    const current = underWay.get(path)
    if (!current || initialState === current.oldForm) return
    let isHere = true
    void current.isTaken.then(() => {
      if (!isHere) return
      if (isLocked && !current.isSecond) {
        // The form was drawn just before the server gave us the document.
        underWay.set(path, { ...current, oldForm: initialState, isSecond: true })
        setCurrentEditor?.(user as never)
        clearRouteCache()
      } else {
        underWay.delete(path)
        setIsWaiting(false)
      }
    })
    return () => {
      isHere = false
    }
  }, [path, initialState, isLocked])

  return isWaiting
}
