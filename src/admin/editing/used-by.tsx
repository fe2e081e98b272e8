'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { usageWords } from '../../language/words/usage'
import { ApiRefused, callApi } from '../call-api'
import { numberInWords } from '../numbers'
import { useAdminWords } from '../words'

type Users = {
  collection: string
  label: string
  count: number
  items: { id: string; title: string | null }[]
}
type Usage = { users: Users[]; canMove: boolean }

const shown = 10

/** On the form of what others point at: by what it is used, and the way to point them elsewhere. */
export function UsedBy() {
  const { id, collectionSlug, docConfig } = useDocumentInfo()
  if (!id || !collectionSlug) return null
  const hasTrash = Boolean(docConfig && 'trash' in docConfig && docConfig.trash)
  return <Panel id={String(id)} collection={collectionSlug} hasTrash={hasTrash} />
}

type Props = { id: string; collection: string; hasTrash: boolean }

function Panel({ id, collection, hasTrash }: Props) {
  const { language } = useAdminWords()
  const words = usageWords[language]
  const [usage, setUsage] = useState<Usage | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const path = `/${collection}/${id}/usage`
  const refresh = useCallback(async () => {
    try {
      setUsage(await callApi<Usage | null>(path))
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }, [path])
  useEffect(() => void refresh(), [refresh])

  if (hasFailed) return <p role="alert">{words.failed}</p>
  if (!usage) return null
  const isUsed = usage.users.length > 0
  return (
    <section className="liaison-workflow liaison-used-by" aria-labelledby="liaison-used-by">
      <h3 id="liaison-used-by">{words.title}</h3>
      {!isUsed && <p>{words.nothing}</p>}
      {isUsed && <p className="liaison-help">{hasTrash ? `${words.help} ${words.trashHelp}` : words.help}</p>}
      {usage.users.map((users) => (
        <Kind key={users.collection} users={users} />
      ))}
      {usage.canMove && <Move id={id} collection={collection} isUsed={isUsed} refresh={refresh} />}
    </section>
  )
}

function Kind({ users: { collection, label, count, items } }: { users: Users }) {
  const { language } = useAdminWords()
  const words = usageWords[language]
  const number = (value: number) => numberInWords(value, language)
  const named = items.flatMap(({ id, title }) => (title ? [{ id, title }] : [])).slice(0, shown)
  return (
    <details open={named.length > 0 && named.length <= 3}>
      <summary>
        {label} ({number(count)})
      </summary>
      {named.length === 0 && <p>{words.hidden}</p>}
      <ul>
        {named.map(({ id, title }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {named.length > 0 && count > named.length && <p>{words.more(number(count - named.length))}</p>}
    </details>
  )
}

type MoveProps = { id: string; collection: string; isUsed: boolean; refresh: () => Promise<void> }
type Moved = { moved: number; held: number; kept: number }

function Move({ id, collection, isUsed, refresh }: MoveProps) {
  const { language, words: common } = useAdminWords()
  const words = usageWords[language]
  const number = (value: number) => numberInWords(value, language)
  const others = useOthers(id, collection, language)
  const [to, setTo] = useState('')
  const [said, setSaid] = useState('')
  const [isMoving, setIsMoving] = useState(false)

  const move = async () => {
    setIsMoving(true)
    let moved = 0
    try {
      for (;;) {
        const done = await callApi<Moved>(`/${collection}/${id}/usage`, { method: 'POST', body: { to } })
        moved += done.moved
        setSaid(words.moving(number(moved)))
        if (done.moved > 0) continue
        const left = [
          done.held > 0 ? words.held(number(done.held)) : '',
          done.kept > 0 ? words.kept(number(done.kept)) : '',
        ]
        setSaid([words.moved(number(moved)), ...left].filter(Boolean).join(' '))
        break
      }
    } catch (error) {
      setSaid((error instanceof ApiRefused && error.message) || common.failed)
    }
    setIsMoving(false)
    await refresh()
  }

  return (
    <>
      {isUsed && others.length > 0 && (
        <div className="liaison-used-by__move">
          <label htmlFor="liaison-move-to">{words.moveTo}</label>
          <select id="liaison-move-to" value={to} onChange={({ target }) => setTo(target.value)}>
            <option value="">{words.choose}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.title}
              </option>
            ))}
          </select>
          <Button
            id="liaison-move"
            size="small"
            margin={false}
            disabled={!to || isMoving}
            onClick={() => void move()}
          >
            {words.move}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  )
}

/** The other terms of the list, a hundred at most: no list of ours is longer. */
function useOthers(id: string, collection: string, language: string): { id: string; title: string }[] {
  const { getEntityConfig } = useConfig()
  const title = getEntityConfig({ collectionSlug: collection })?.admin?.useAsTitle ?? 'id'
  const [others, setOthers] = useState<{ id: string; title: string }[]>([])
  useEffect(() => {
    const query = new URLSearchParams({
      'where[id][not_equals]': id,
      limit: '100',
      depth: '0',
      locale: language,
      'fallback-locale': 'fr',
      sort: title,
    })
    callApi<{ docs: Record<string, unknown>[] }>(`/${collection}?${query}`)
      .then(({ docs }) =>
        setOthers(docs.map((doc) => ({ id: String(doc.id), title: String(doc[title] ?? '—') }))),
      )
      .catch(() => setOthers([]))
  }, [id, collection, language, title])
  return others
}
