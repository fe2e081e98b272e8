'use client'

import { Button, Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import type { ImportState } from '../../imports/import-record'
import { limits } from '../../imports/limits'
import { momentInWords } from '../../language/dates'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { callApi } from '../call-api'
import { numberInWords } from '../numbers'
import { ScrollingTable } from '../scrolling-table'
import { useAdminWords } from '../words'
import { sendList } from './send-list'
import { StateOfImport } from './subscriber-import-state'

/** Chooses a list and sends it; under it, the last ones that came. */
export function SubscriberImportUpload() {
  const { language } = useAdminWords()
  const words = subscriberImportWords[language]
  const router = useRouter()
  const [percent, setPercent] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File) || file.name === '') return setError(words.chooseFile)
    if (file.size > limits.upload) return setError(words.tooLarge(limits.upload / 1_000_000))
    setError(null)
    setPercent(0)
    const answer = await sendList(file, setPercent)
    setPercent(null)
    if ('error' in answer) return setError(answer.error || words.failed)
    router.push(`/admin/import-subscribers?import=${answer.id}`)
  }
  return (
    <>
      <p>{words.intro}</p>
      <form className="liaison-import" onSubmit={(event) => void send(event)}>
        <label className="liaison-import__field">
          {words.file}
          <input
            type="file"
            name="file"
            accept=".csv,.tsv,.txt,.xlsx,.xlsm"
            aria-describedby="liaison-list-help"
            onChange={() => setError(null)}
          />
          <small id="liaison-list-help">{words.fileHelp}</small>
        </label>
        <div>
          <Button type="submit" buttonStyle="primary" margin={false} disabled={percent !== null}>
            {words.send}
          </Button>
        </div>
      </form>
      <p role="status" className={percent === null ? 'liaison-import__quiet' : 'liaison-note'}>
        {percent === null ? '' : words.sending(percent)}
      </p>
      {error && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {error}
        </p>
      )}
      <RecentImports />
    </>
  )
}

type Recent = {
  id: string
  file: string
  state: ImportState
  rows: number | null
  by: string
  createdAt: string
}

function RecentImports() {
  const { language, words: common } = useAdminWords()
  const words = subscriberImportWords[language]
  const [recent, setRecent] = useState<Recent[] | 'failed' | null>(null)
  useEffect(() => {
    callApi<{ imports: Recent[] }>('/imports/recent').then(
      ({ imports }) => setRecent(imports),
      () => setRecent('failed'),
    )
  }, [])
  return (
    <section className="liaison-block" aria-labelledby="liaison-recent-imports">
      <h2 id="liaison-recent-imports">{words.recent}</h2>
      {recent === 'failed' && <p role="alert">{common.failed}</p>}
      {Array.isArray(recent) && recent.length === 0 && <p>{words.none}</p>}
      {Array.isArray(recent) && recent.length > 0 && (
        <ScrollingTable
          labelledBy="liaison-recent-imports"
          headings={[words.file, words.state, words.rows, words.when, words.by]}
        >
          {recent.map(({ id, file, state, rows, by, createdAt }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/admin/import-subscribers?import=${id}`} prefetch={false}>
                  {file}
                </Link>
              </th>
              <td>
                <StateOfImport state={state} />
              </td>
              <td>{rows === null ? '—' : numberInWords(rows, language)}</td>
              <td>{momentInWords(createdAt, language)}</td>
              <td>{by}</td>
            </tr>
          ))}
        </ScrollingTable>
      )}
    </section>
  )
}
