'use client'

import { useCallback, useEffect, useState } from 'react'
import { type ImportAct, type ImportOnScreen, statesAtWork } from '../../imports/import-record'
import { ApiRefused, callApi } from '../call-api'

/** Asks for something, and shows what it is refused for. */
export type Act = (what: ImportAct, body?: object) => Promise<void>

/** How often the screen asks: often while something moves, seldom otherwise. */
const pause = { working: 1000, resting: 20_000 }

export const isAtWork = ({ state }: ImportOnScreen): boolean =>
  (statesAtWork as readonly string[]).includes(state)

/** One import, kept up to date as long as the screen is looked at. `act` gives back what it is refused for, in words. */
export function useSubscriberImport(id: string) {
  const [one, setOne] = useState<ImportOnScreen | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const refresh = useCallback(async () => {
    try {
      setOne(await callApi<ImportOnScreen>(`/imports/${id}/screen`))
      setProblem(null)
    } catch (error) {
      setProblem(error instanceof ApiRefused ? error.message : '')
    }
  }, [id])

  const rhythm = one && isAtWork(one) ? pause.working : pause.resting
  useEffect(() => {
    void refresh()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh()
    }, rhythm)
    return () => clearInterval(timer)
  }, [refresh, rhythm])

  const act = async (what: ImportAct, body: object = {}): Promise<string | null> => {
    let refusal: string | null = null
    try {
      await callApi(`/imports/${id}/${what}`, { method: 'POST', body })
    } catch (error) {
      refusal = error instanceof ApiRefused ? error.message : ''
    }
    await refresh()
    return refusal
  }
  return { one, problem, refresh, act }
}
