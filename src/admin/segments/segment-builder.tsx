'use client'

import { Button, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'
import { segmentWords } from '../../language/words/segments'
import { Waiting } from '../waiting'
import { useAdminWords } from '../words'
import { SegmentConditions } from './segment-builder-conditions'
import { conditionsOf, formOf, type SegmentForm } from './segment-form'
import { SegmentReach } from './segment-reach'
import { useSegmentChoices } from './use-segment-choices'

const nothing: SegmentForm = { how: 'all', parts: [] }

/** Conditions without code, and under them who meets them now. */
export function SegmentBuilder({ path, readOnly }: JSONFieldClientProps) {
  const { language } = useAdminWords()
  const words = segmentWords[language]
  const { value, setValue, showError, errorMessage } = useField<unknown>({ path: path ?? 'conditions' })
  const { choices, hasFailed, retry } = useSegmentChoices()
  const [form, setForm] = useState(() => formOf(value ?? { all: [] }))
  const [saved, setSaved] = useState(value)
  // Another version of the document came from the server, not from this screen.
  if (value !== saved) {
    setSaved(value)
    if (!form || !isSame(conditionsOf(form), value)) setForm(formOf(value ?? { all: [] }))
  }
  const change = (next: SegmentForm) => {
    setForm(next)
    setValue(conditionsOf(next))
  }

  return (
    <section className="liaison-segment field-type" aria-labelledby="liaison-conditions">
      <h3 id="liaison-conditions">{words.conditions}</h3>
      <p className="liaison-note">{words.intro}</p>
      {showError && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {errorMessage}
        </p>
      )}
      {!choices && <Waiting hasFailed={hasFailed} retry={retry} />}
      {choices && form && (
        <fieldset className="liaison-segment__all" disabled={readOnly}>
          <SegmentConditions form={form} choices={choices} onChange={change} />
        </fieldset>
      )}
      {choices && !form && (
        <>
          <p className="liaison-problems">{words.tooDeep}</p>
          <pre className="liaison-segment__code">{JSON.stringify(value, null, 2)}</pre>
          <div>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => change(nothing)}>
              {words.startOver}
            </Button>
          </div>
        </>
      )}
      <SegmentReach conditions={value ?? { all: [] }} />
    </section>
  )
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
