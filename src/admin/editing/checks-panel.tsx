'use client'

import { useAllFormFields, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useDeferredValue, useMemo } from 'react'
import { type Check, checkDocument } from '../../knowledge/checks'
import { isLocale } from '../../language/locale'
import { editorialWords } from '../../language/words/editorial'
import { useAdminWords } from '../words'

/** What a reader would stumble on in this language, each with the way to its field, while the text is being written. */
export function ChecksPanel() {
  const [fields] = useAllFormFields()
  const settled = useDeferredValue(fields)
  const { code } = useLocale()
  const { language } = useAdminWords()
  const words = editorialWords[language].checks
  const checks = useMemo(
    () => checkDocument(reduceFieldsToValues(settled, true), isLocale(code) ? code : 'fr'),
    [settled, code],
  )
  return (
    <section className="liaison-workflow" aria-labelledby="liaison-checks">
      <h3 id="liaison-checks">{words.title}</h3>
      {checks.length === 0 && <p>{words.nothing}</p>}
      <ul className="liaison-checks">
        {checks.slice(0, 20).map((check) => (
          <li key={`${check.code}${check.field}${check.before}`}>
            <a href={`#field-${check.field}`}>{words[check.code]}</a>
            <Change check={check} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words around the first difference, before and after; non-breaking spaces are made visible. */
function Change({ check: { before, after } }: { check: Check }) {
  if (!before) return null
  if (!after) return <q>{before}</q>
  let start = 0
  while (before[start] === after[start] && start < before.length) start++
  const around = (text: string) => text.slice(Math.max(0, start - 12), start + 16).replaceAll('\u00A0', '⍽')
  return (
    <>
      <del>{around(before)}</del> <ins>{around(after)}</ins>
    </>
  )
}
