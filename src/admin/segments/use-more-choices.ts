import { useEffect, useState } from 'react'
import type { Locale } from '../../language/locale'
import type { Choice } from '../../segments/store-choices'
import { callApi } from '../call-api'

type Answer = { docs: { id: string; name?: string | null; parent?: unknown }[] }

/** The server answers no more at once. */
const pageSize = 100
/** After the last key, in milliseconds. */
const pauseMs = 300

/**
 * What a list that is not whole leaves out: those already chosen, and those that bear the name looked for.
 * `isLooking`: what is not found yet is not known to be gone.
 */
export function useMoreChoices(choices: Choice[], values: string[], name: string, language: Locale) {
  const from = choices[0]?.from
  const [more, setMore] = useState<Choice[]>([])
  const [resolved, setResolved] = useState('')
  const listed = new Set(choices.map(({ id }) => id))
  const beyond = from ? values.filter((id) => !listed.has(id)).join(',') : ''

  useEffect(() => {
    if (!from || beyond === '') return
    let isCurrent = true
    const ids = beyond.split(',')
    const pages = Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, at) =>
      ask(from, language, { id: { in: ids.slice(at * pageSize, (at + 1) * pageSize).join(',') } }),
    )
    void Promise.all(pages).then((found) => {
      if (!isCurrent) return
      setMore((before) => joined(before, found.flat()))
      setResolved(beyond)
    }, ignore)
    return () => {
      isCurrent = false
    }
  }, [from, beyond, language])

  useEffect(() => {
    const asked = name.trim()
    if (!from || asked === '') return
    let isCurrent = true
    const timer = setTimeout(() => {
      void ask(from, language, { name: { like: asked } }).then(
        (found) => isCurrent && setMore((before) => joined(before, found)),
        ignore,
      )
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [from, name, language])

  return { more, isPartial: from !== undefined, isLooking: beyond !== '' && resolved !== beyond }
}

async function ask(from: string, language: Locale, where: Record<string, Record<string, string>>) {
  const query = new URLSearchParams({
    locale: language,
    'fallback-locale': 'fr',
    depth: '0',
    limit: String(pageSize),
    sort: 'name',
  })
  for (const [field, condition] of Object.entries(where))
    for (const [operator, value] of Object.entries(condition))
      query.set(`where[${field}][${operator}]`, value)
  const { docs } = await callApi<Answer>(`/${from}?${query}`)
  return docs.map(({ id, name, parent }) => ({
    id,
    name: name ?? '',
    parent: typeof parent === 'string' ? parent : null,
  }))
}

const joined = (before: Choice[], found: Choice[]): Choice[] => [
  ...new Map([...before, ...found].map((one) => [one.id, one])).values(),
]

/** The list that is there still serves; the next key asks again. */
const ignore = () => undefined
