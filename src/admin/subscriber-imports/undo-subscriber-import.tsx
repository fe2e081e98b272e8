'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { useAdminWords } from '../words'
import type { Act } from './use-subscriber-import'

/** Asks before it undoes: what it would do, then yes or no. */
export function UndoSubscriberImport({ until, ask }: { until: string; ask: Act }) {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  const [isAsking, setIsAsking] = useState(false)
  return (
    <section className="liaison-block">
      <p className="liaison-note">{words.undoUntil(until)}</p>
      {isAsking ? (
        <>
          <p role="alert">{words.undoAsk}</p>
          <div className="liaison-buttons">
            <Button buttonStyle="primary" margin={false} onClick={() => void ask('undo')}>
              {words.undoConfirm}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsking(false)}>
              {words.undoKeep}
            </Button>
          </div>
        </>
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsking(true)}>
          {words.undo}
        </Button>
      )}
    </section>
  )
}
