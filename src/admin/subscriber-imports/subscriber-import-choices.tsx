'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { ImportOnScreen } from '../../imports/import-record'
import { type Columns, isRefusalField, type ListField, listFields, placesOf } from '../../intake/list-fields'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { ScrollingTable } from '../scrolling-table'
import { useAdminWords } from '../words'
import type { Act } from './use-subscriber-import'

type Props = { one: ImportOnScreen; ask: Act }

/** What each column holds, on what these people consented, and what proves it. */
export function SubscriberImportChoices({ one, ask }: Props) {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  const [columns, setColumns] = useState<Columns>(one.choices.columns)
  const [isSending, setIsSending] = useState(false)
  const { choices, bulletins } = one
  const isInRows = columns.bulletins !== undefined

  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsSending(true)
    await ask('check', { ...Object.fromEntries(new FormData(event.currentTarget)), columns })
    setIsSending(false)
  }
  return (
    <form className="liaison-list-import" onSubmit={(event) => void check(event)}>
      <h3 id="liaison-columns">{words.columnsTitle}</h3>
      <p className="liaison-note">{words.columnsHelp}</p>
      <ColumnsTable one={one} columns={columns} onChange={setColumns} />
      <h3>{words.consentTitle}</h3>
      <div className="liaison-import">
        <label className="liaison-import__field">
          {words.bulletin}
          <select
            key={String(isInRows)}
            name="bulletin"
            defaultValue={choices.bulletin ?? (isInRows ? '' : bulletins[0]?.id)}
          >
            {isInRows && <option value="">{words.eachNames}</option>}
            {bulletins.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="liaison-import__field">
          {words.locale}
          <select name="locale" defaultValue={choices.locale}>
            <option value="fr">{words.french}</option>
            <option value="en">{words.english}</option>
          </select>
        </label>
        <label className="liaison-import__field">
          {words.basis}
          <select
            name="basis"
            defaultValue={choices.basis ?? ''}
            required={columns.basis === undefined}
            aria-describedby={columns.basis === undefined ? undefined : 'liaison-basis-help'}
          >
            <option value="">{words.chooseBasis}</option>
            {Object.entries(words.bases).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          {columns.basis !== undefined && <small id="liaison-basis-help">{words.basisInColumn}</small>}
        </label>
        <label className="liaison-import__field">
          {words.givenOn}
          <input
            type="date"
            name="givenOn"
            defaultValue={choices.givenOn?.slice(0, 10) ?? ''}
            aria-describedby="liaison-given-help"
          />
          <small id="liaison-given-help">{words.givenOnHelp}</small>
        </label>
        <label className="liaison-import__field">
          {words.proof}
          <textarea
            name="proof"
            rows={3}
            maxLength={1000}
            defaultValue={choices.proof ?? ''}
            required={columns.proof === undefined}
            aria-describedby="liaison-proof-help"
          />
          <small id="liaison-proof-help">
            {columns.proof === undefined ? words.proofHelp : words.proofInColumn}
          </small>
        </label>
        <div>
          <Button type="submit" buttonStyle="primary" margin={false} disabled={isSending}>
            {words.check}
          </Button>
        </div>
      </div>
    </form>
  )
}

type TableProps = { one: ImportOnScreen; columns: Columns; onChange: (columns: Columns) => void }

function ColumnsTable({ one, columns, onChange }: TableProps) {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  const { header, rows } = one.preview ?? { header: [], rows: [] }
  const fieldAt = (place: number) =>
    listFields.find((field) => placesOf(columns, field).includes(place)) ?? ''
  const choose = (place: number, field: string) => {
    const held = listFields.map((name): [ListField, number[]] => {
      const others = placesOf(columns, name).filter((at) => at !== place)
      if (name !== field) return [name, others]
      return [name, isRefusalField(name) ? [...others, place] : [place]]
    })
    onChange(
      Object.fromEntries(
        held
          .filter(([, places]) => places.length > 0)
          .map(([name, places]) => [name, isRefusalField(name) ? places : places[0]]),
      ),
    )
  }
  return (
    <ScrollingTable labelledBy="liaison-columns" headings={[words.column, words.holds, words.firstRows]}>
      {header.map((given, place) => {
        const name = given || words.noName(place + 1)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, names may meet
          <tr key={place}>
            <th scope="row">{name}</th>
            <td>
              <div className="liaison-import__field">
                <select
                  aria-label={words.holdsOf(name)}
                  value={fieldAt(place)}
                  onChange={(event) => choose(place, event.target.value)}
                >
                  <option value="">{words.aside}</option>
                  {listFields.map((field) => (
                    <option key={field} value={field}>
                      {words.fields[field]}
                    </option>
                  ))}
                </select>
              </div>
            </td>
            <td>
              {rows
                .map((row) => row[place] ?? '')
                .filter(Boolean)
                .slice(0, 3)
                .join(' · ') || '—'}
            </td>
          </tr>
        )
      })}
    </ScrollingTable>
  )
}
