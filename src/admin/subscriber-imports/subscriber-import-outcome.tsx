'use client'

import { Button, Link } from '@payloadcms/ui'
import type { ImportOnScreen, UndoCounts } from '../../imports/import-record'
import { momentInWords } from '../../language/dates'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { numberInWords } from '../numbers'
import { useAdminWords } from '../words'
import { SubscriberImportSample } from './subscriber-import-sample'
import { UndoSubscriberImport } from './undo-subscriber-import'
import type { Act } from './use-subscriber-import'

type Props = { one: ImportOnScreen; ask: Act }
const shown = ['created', 'updated', 'unchanged', 'suppressed', 'duplicate', 'invalid'] as const

/** What would happen, or what did: counts, a few rows with why, the report, and what may be done next. */
export function SubscriberImportOutcome({ one, ask }: Props) {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  const inWords = (count: number) => numberInWords(count, language)
  const { state, undo, hasReport, canUndo, keptUntil, sample } = one
  const counts = state === 'checked' ? one.checked : (one.counts ?? one.checked)
  const { title, help } = sayings(one, language)
  const toWrite = state === 'checked' && counts ? counts.created + counts.updated : 0
  const toRemember = state === 'checked' && counts ? counts.remembered : 0

  return (
    <>
      <h3>{title}</h3>
      {help && <p className="liaison-note">{help}</p>}
      {undo && <Counts entries={undoEntries(undo, words.undone)} />}
      {counts && !undo && <Counts entries={shown.map((fate) => [words.fates[fate], counts[fate]])} />}
      {counts && counts.remembered > 0 && !undo && <p>{words.remembered(inWords(counts.remembered))}</p>}
      {counts && counts.unknownTerms > 0 && <p>{words.unknownTerms(inWords(counts.unknownTerms))}</p>}
      {toWrite + toRemember > 0 && (
        <div>
          <Button buttonStyle="primary" margin={false} onClick={() => void ask('run')}>
            {toWrite > 0 ? words.run(inWords(toWrite)) : words.keepOut(inWords(toRemember))}
          </Button>
        </div>
      )}
      {state === 'checked' && toWrite + toRemember === 0 && <p>{words.nothingToDo}</p>}
      {(state === 'paused' || state === 'failed') && one.source === 'admin' && (
        <div>
          <Button buttonStyle="primary" margin={false} onClick={() => void ask('run')}>
            {words.resume}
          </Button>
        </div>
      )}
      {!undo && <SubscriberImportSample sample={sample} />}
      {hasReport && (
        <p>
          <a href={`/api/imports/${one.id}/report`} download>
            {words.report}
          </a>{' '}
          <span className="liaison-note">{words.reportHelp}</span>
        </p>
      )}
      {canUndo && keptUntil && <UndoSubscriberImport until={momentInWords(keptUntil, language)} ask={ask} />}
      {state === 'done' && !canUndo && <p className="liaison-note">{words.undoTooLate}</p>}
      {['done', 'undone', 'cancelled'].includes(state) && (
        <p className="liaison-links">
          <Link href="/admin/import-subscribers" prefetch={false}>
            {words.again}
          </Link>
        </p>
      )}
    </>
  )
}

function Counts({ entries }: { entries: [string, number][] }) {
  const { language } = useAdminWords()
  return (
    <dl className="liaison-counts">
      {entries.map(([name, count]) => (
        <div key={name} className="liaison-count">
          <dt>{name}</dt>
          <dd>{numberInWords(count, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

const undoEntries = (undo: UndoCounts, words: Record<'removed' | 'restored' | 'kept', string>) =>
  (['removed', 'restored', 'kept'] as const).map((name): [string, number] => [words[name], undo[name]])

function sayings({ state }: ImportOnScreen, language: 'fr' | 'en'): { title: string; help?: string } {
  const words = subscriberImportWords[language]
  if (state === 'checked') return { title: words.checkedTitle, help: words.checkedHelp }
  if (state === 'paused') return { title: words.pausedTitle, help: words.pausedHelp }
  if (state === 'failed') return { title: words.failedTitle }
  if (state === 'undone') return { title: words.undoneTitle }
  if (state === 'cancelled') return { title: words.cancelledTitle, help: words.cancelledHelp }
  return { title: words.doneTitle }
}
