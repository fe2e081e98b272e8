'use client'

import { Button, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { segmentWords } from '../language/words/segments'
import type { SegmentCount } from '../segments/segment-count'
import { ApiRefused, callApi } from './call-api'
import { numberInWords } from './numbers'
import { useAdminWords } from './words'

const pauseMs = 400

type Answer =
  | { state: 'counting' }
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
    let isLate = false
    // At once: a count of other conditions is not left standing beside these.
    setAnswer({ state: 'counting' })
    const timer = setTimeout(async () => {
      const next = await ask({ bulletin, conditions }, failed)
      if (!isLate) setAnswer(next)
    }, pauseMs)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [asked, failed])
  return answer
}

async function ask(body: object, failed: string): Promise<Answer> {
  try {
    return {
      state: 'counted',
      found: await callApi<SegmentCount>('/segments/count', { method: 'POST', body }),
    }
  } catch (error) {
    const isTold = error instanceof ApiRefused && error.message !== ''
    return { state: 'refused', message: isTold ? error.message : failed, canRetry: !isTold }
  }
}
