'use client'

import { Button, Link } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ImportOnScreen } from '../../imports/import-record'
import { intakeWords } from '../../language/words/intake'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { Waiting } from '../waiting'
import { useAdminWords } from '../words'
import { SubscriberImportChoices } from './subscriber-import-choices'
import { SubscriberImportOutcome } from './subscriber-import-outcome'
import { SubscriberImportProgress } from './subscriber-import-progress'
import { StateOfImport } from './subscriber-import-state'
import { type Act, isAtWork, useSubscriberImport } from './use-subscriber-import'

/** One import, from the choice of its columns to its report, and back. */
export function SubscriberImport({ id }: { id: string }) {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  const { one, problem, refresh, act } = useSubscriberImport(id)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isChanging, setIsChanging] = useState(false)
  const heading = useFocusOnNews(one)

  const ask: Act = async (what, body) => {
    const told = await act(what, body)
    setRefusal(told === null ? null : told || words.failed)
    if (told === null) setIsChanging(false)
  }
  if (!one) {
    return problem ? (
      <>
        <p role="alert">{problem}</p>
        <BackToAll />
      </>
    ) : (
      <Waiting hasFailed={problem !== null} retry={refresh} />
    )
  }
  const hasChoices =
    one.preview !== null && (one.state === 'draft' || (one.state === 'checked' && isChanging))
  return (
    <>
      <BackToAll />
      <h2 ref={heading} tabIndex={-1} className="liaison-title">
        {one.file} <StateOfImport state={one.state} />
      </h2>
      <p className="liaison-note">
        {words.readAs(formatInWords(one, language))}
        {hasChoices && ` ${words.badlyRead}`}
      </p>
      {[refusal, one.problem].map(
        (sentence) =>
          sentence && (
            <p key={sentence} role="alert" className="liaison-problems liaison-problems--blocking">
              {sentence}
            </p>
          ),
      )}
      {isAtWork(one) && <SubscriberImportProgress one={one} ask={ask} />}
      {hasChoices && <SubscriberImportChoices key={one.id} one={one} ask={ask} />}
      {!isAtWork(one) && !hasChoices && (
        <>
          <SubscriberImportOutcome one={one} ask={ask} />
          {one.state === 'checked' && (
            <div className="liaison-buttons">
              <Button buttonStyle="secondary" margin={false} onClick={() => setIsChanging(true)}>
                {words.change}
              </Button>
              <GiveUp ask={ask} />
            </div>
          )}
        </>
      )}
      {hasChoices && <GiveUp ask={ask} />}
    </>
  )
}

function GiveUp({ ask }: { ask: Act }) {
  const { language } = useAdminWords()
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => void ask('cancel')}>
      {subscriberImportWords[language].giveUp}
    </Button>
  )
}

function BackToAll() {
  const { language } = useAdminWords()
  return (
    <p className="liaison-links">
      <Link href="/admin/import-subscribers" prefetch={false}>
        {subscriberImportWords[language].back}
      </Link>
    </p>
  )
}

/** When the work ends, what it gave is read out, and under the eyes. */
function useFocusOnNews(one: ImportOnScreen | null) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(one)
  useEffect(() => {
    if (one && before.current && isAtWork(before.current) && !isAtWork(one)) heading.current?.focus()
    before.current = one
  }, [one])
  return heading
}

function formatInWords({ format }: ImportOnScreen, language: 'fr' | 'en'): string {
  const words = subscriberImportWords[language]
  if (format.workbook) return words.firstSheet
  const { encodings, separators } = intakeWords[language]
  return words.separatedBy(
    encodings[format.encoding as keyof typeof encodings] ?? format.encoding,
    separators[format.separator] ?? format.separator,
  )
}
