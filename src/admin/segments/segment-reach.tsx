'use client'

import { Button, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { segmentWords } from '../../language/words/segments'
import type { Estimate } from '../../segments/estimate'
import type { SegmentCount } from '../../segments/segment-count'
import { ApiRefused, callApi } from '../call-api'
import { numberInWords } from '../numbers'
import { useAdminWords } from '../words'

const pauseMs = 400

type Answer =
  | { state: 'counting' }
  | { state: 'estimated'; about: Estimate }
  | { state: 'counted'; found: SegmentCount }
  | { state: 'refused'; message: string; canRetry: boolean }

/** How many people meet the conditions now, and a few of them; asked anew once the person has stopped changing them. */
export function SegmentReach({ conditions }: { conditions: unknown }) {
  const { language } = useAdminWords()
  const words = segmentWords[language]
  const bulletin = useFormFields(([fields]) => fields.bulletin?.value) as string | null | undefined
  const [tries, setTries] = useState(0)
  const answer = useCount(bulletin, conditions, tries, words.failed)

  return (
    <section className="liaison-segment__reach" aria-labelledby="liaison-reach">
      <h4 id="liaison-reach">{words.reach}</h4>
      <p role="status">{bulletin ? inWords(answer, language) : words.chooseBulletin}</p>
      {bulletin && answer.state === 'refused' && answer.canRetry && (
        <div>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setTries(tries + 1)}>
            {words.retry}
          </Button>
        </div>
      )}
      {bulletin && answer.state === 'counted' && answer.found.sample.length > 0 && (
        <>
          <h5>{words.sample}</h5>
          <ul>
            {answer.found.sample.map(({ id, address, locale }) => (
              <li key={id}>
                {address} <span>{words.values[locale]}</span>
              </li>
            ))}
          </ul>
          {answer.found.isMasked && <p className="liaison-note">{words.masked}</p>}
        </>
      )}
    </section>
  )
}

function inWords(answer: Answer, language: 'fr' | 'en'): string {
  const words = segmentWords[language]
  if (answer.state === 'counting') return words.counting
  if (answer.state === 'estimated') {
    const { from, to } = answer.about
    return words.about(numberInWords(from, language), numberInWords(to, language), from)
  }
  if (answer.state === 'refused') return answer.message
  const { count } = answer.found
  return words.count(numberInWords(count, language), count)
}

function useCount(bulletin: unknown, conditions: unknown, tries: number, failed: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'counting' })
  const asked = JSON.stringify({ bulletin, conditions, tries })
  useEffect(() => {
    const { bulletin, conditions } = JSON.parse(asked) as { bulletin?: unknown; conditions: unknown }
    if (!bulletin) return
    const over = new AbortController()
    const tell = (next: Answer) => {
      if (!over.signal.aborted) setAnswer(next)
    }
    // At once: a count of other conditions is not left standing beside these.
    setAnswer({ state: 'counting' })
    const timer = setTimeout(async () => {
      const body = { bulletin, conditions }
      const about = await estimate(body, over.signal)
      if (about) tell({ state: 'estimated', about })
      tell(await ask(body, failed, over.signal))
    }, pauseMs)
    return () => {
      over.abort()
      clearTimeout(timer)
    }
  }, [asked, failed])
  return answer
}

/** Nothing when it fails: the count says why. */
async function estimate(body: object, signal: AbortSignal): Promise<Estimate | null> {
  try {
    return await callApi<Estimate | null>('/segments/estimate', { method: 'POST', body, signal })
  } catch {
    return null
  }
}

async function ask(body: object, failed: string, signal: AbortSignal): Promise<Answer> {
  try {
    return {
      state: 'counted',
      found: await callApi<SegmentCount>('/segments/count', { method: 'POST', body, signal }),
    }
  } catch (error) {
    const isTold = error instanceof ApiRefused && error.message !== ''
    return { state: 'refused', message: isTold ? error.message : failed, canRetry: !isTold }
  }
}
