'use client'

import { useCallback, useEffect, useState } from 'react'
import type { SegmentChoices } from '../../segments/store-choices'
import { callApi } from '../call-api'

/** What conditions may name, asked once. */
export function useSegmentChoices(): {
  choices: SegmentChoices | null
  hasFailed: boolean
  retry: () => Promise<void>
} {
  const [choices, setChoices] = useState<SegmentChoices | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const retry = useCallback(async () => {
    try {
      setChoices(await callApi<SegmentChoices>('/segments/choices'))
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }, [])
  useEffect(() => void retry(), [retry])
  return { choices, hasFailed, retry }
}
