'use client'

import type { ImportState } from '../../imports/import-record'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { useAdminWords } from '../words'

const look: Partial<Record<ImportState, string>> = {
  done: 'accepted',
  paused: 'deferred',
  failed: 'failed',
}

/** The state of an import, in a word; its colour says nothing more. */
export function StateOfImport({ state }: { state: ImportState }) {
  const { language } = useAdminWords()
  return (
    <span className={`liaison-state liaison-state--${look[state] ?? 'pending'}`}>
      {subscriberImportWords[language].states[state]}
    </span>
  )
}
