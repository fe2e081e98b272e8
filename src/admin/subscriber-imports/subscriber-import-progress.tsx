'use client'

import { Button } from '@payloadcms/ui'
import type { ImportOnScreen } from '../../imports/import-record'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { numberInWords, percentOf } from '../numbers'
import { useAdminWords } from '../words'
import type { Act } from './use-subscriber-import'

/** How far the worker is: a bar that a screen reader can read, and a sentence. */
export function SubscriberImportProgress({ one, ask }: { one: ImportOnScreen; ask: Act }) {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  const all = one.checked?.rows ?? 0
  const isRunning = one.state === 'running' && all > 0
  return (
    <section className="liaison-block" aria-labelledby="liaison-import-progress">
      <h3 id="liaison-import-progress">{words.progress}</h3>
      <progress
        className="liaison-progress"
        aria-labelledby="liaison-import-progress"
        max={Math.max(all, 1)}
        value={isRunning ? one.position : undefined}
      />
      <p role="status">{one.isWaiting ? words.waiting : sentence(one, language)}</p>
      {one.state === 'running' && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void ask('pause')}>
          {words.pause}
        </Button>
      )}
      {one.state === 'checking' && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void ask('cancel')}>
          {words.giveUp}
        </Button>
      )}
    </section>
  )
}

function sentence({ state, position, checked, counts, undo }: ImportOnScreen, language: 'fr' | 'en'): string {
  const words = subscriberImportWords[language]
  const inWords = (count: number) => numberInWords(count, language)
  if (state === 'undoing') return words.undoing(inWords(undo?.removed ?? 0), inWords(undo?.restored ?? 0))
  if (state === 'checking') return words.checking(inWords(counts?.rows ?? 0))
  const all = checked?.rows ?? position
  return words.running(inWords(position), inWords(all), percentOf(position, all))
}
