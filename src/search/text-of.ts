import { type RichText, toPlainText } from '../knowledge/rich-text'
import type { Locale } from '../language/locale'

/** A row in one language, whatever its kind: each has some of these. */
type Row = {
  body?: RichText | null
  [field: string]: unknown
}

const most = 20_000
const plain = [
  'question',
  'method',
  'limits',
  'forWhom',
  'results',
  'replicate',
  'fund',
  'standingNote',
] as const
const lists = ['keyMessages', 'findings', 'soWhat', 'chapters', 'sessions', 'lists'] as const

/** All that the page of a content says beside its title and lead, as plain text of at most 20,000 characters. */
export function textOf(row: Row): string {
  const parts = [
    toPlainText(row.body),
    ...plain.map((name) => words(row[name])),
    ...lists.flatMap((name) => itemsOf(row[name]).flatMap(itemWords)),
  ]
  return parts.filter(Boolean).join('\n').slice(0, most)
}

/** Of a row read in every language at once, what it says in one. */
export function inLocale<T>(value: T, locale: Locale): T {
  if (Array.isArray(value)) return value.map((one) => inLocale(one, locale)) as T
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => key === 'fr' || key === 'en')) {
    return (value as Record<string, T>)[locale] as T
  }
  return Object.fromEntries(
    keys.map((key) => [key, inLocale((value as Record<string, unknown>)[key], locale)]),
  ) as T
}

function itemWords(item: Row): string[] {
  const place = item.place as Row | undefined
  return [
    words(item.title),
    words(item.heading),
    words(item.text),
    words(item.label),
    words(place?.name),
    toPlainText(item.body),
  ]
}

const words = (value: unknown) => (typeof value === 'string' ? value : '')
const itemsOf = (value: unknown) => (Array.isArray(value) ? (value as Row[]) : [])
