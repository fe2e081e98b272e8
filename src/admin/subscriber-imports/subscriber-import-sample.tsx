'use client'

import { type Fate, fates, type RowFate } from '../../intake/row-fate'
import { intakeWords } from '../../language/words/intake'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { ScrollingTable } from '../scrolling-table'
import { useAdminWords } from '../words'

const look: Partial<Record<Fate, string>> = { created: 'accepted', updated: 'deferred', invalid: 'failed' }
/** What needs a look comes first. */
const order = [...fates].reverse()

/** A few rows of each fate, with their line in the file and why. */
export function SubscriberImportSample({ sample }: { sample: RowFate[] }) {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  if (sample.length === 0) return null
  const rows = sample.toSorted(
    (one, other) => order.indexOf(one.fate) - order.indexOf(other.fate) || one.line - other.line,
  )
  return (
    <>
      <h4 id="liaison-sample">{words.sampleTitle}</h4>
      <ScrollingTable
        labelledBy="liaison-sample"
        headings={[words.line, words.fate, words.address, words.reason]}
      >
        {rows.map(({ line, address, fate, reason }) => (
          <tr key={line}>
            <td>{line}</td>
            <td>
              <span className={`liaison-state liaison-state--${look[fate] ?? 'pending'}`}>
                {intakeWords[language].fates[fate]}
              </span>
            </td>
            <th scope="row">{address || '—'}</th>
            <td>{reason ?? ''}</td>
          </tr>
        ))}
      </ScrollingTable>
    </>
  )
}
