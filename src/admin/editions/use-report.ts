'use client'

import { useCallback, useEffect, useState } from 'react'
import type { EditionReport } from '../../delivery/edition-report'
import { callApi } from '../call-api'

/** How often the screen asks: often while something moves, seldom otherwise. */
const pause = { sending: 2000, resting: 20_000 }

type Reported = { report: EditionReport | null; hasFailed: boolean; refresh: () => Promise<void> }

/** The report of one edition, kept up to date as long as the screen is open and looked at. */
export function useReport(editionId: string): Reported {
  const [report, setReport] = useState<EditionReport | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  const refresh = useCallback(async () => {
    try {
      setReport(await callApi<EditionReport>(`/editions/${editionId}/status`))
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }, [editionId])

  const rhythm = report?.state === 'sending' ? pause.sending : pause.resting
  useEffect(() => {
    void refresh()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh()
    }, rhythm)
    return () => clearInterval(timer)
  }, [refresh, rhythm])

  return { report, hasFailed, refresh }
}
