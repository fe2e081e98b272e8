import type { Locale } from '../language/locale'

/** The kinds of content that a loose file may bring. */
export const importKinds = ['fact-sheets', 'research', 'initiatives', 'events', 'pages'] as const
export type ImportKind = (typeof importKinds)[number]

/** What an export of everything holds, in the order in which it is brought back: terms before what uses them. */
export const termKinds = [
  'audiences',
  'themes',
  'factors',
  'life-phases',
  'transitions',
  'axes',
  'territories',
  'organisations',
  'event-series',
] as const
export const contentKinds = [...importKinds, 'sections', 'key-messages'] as const
export type ContentKind = (typeof contentKinds)[number]
export type ExchangeKind = ContentKind | (typeof termKinds)[number]

export function isImportKind(value: unknown): value is ImportKind {
  return importKinds.includes(value as ImportKind)
}

export function isExchangeKind(value: unknown): value is ExchangeKind {
  return contentKinds.includes(value as ContentKind) || termKinds.includes(value as never)
}

export function isTerm(kind: ExchangeKind): boolean {
  return termKinds.includes(kind as never)
}

/** Where a row stands: `line` as in the file (a CSV header is 1), or `item` counted from 1. */
export type Place = { file: string; line?: number; item?: number }

/** Names to values as the file says them, nothing checked. A value in two languages is `{ fr, en }`. */
export type Values = Record<string, unknown>

/** One content as a file brings it. */
export type Row = {
  place: Place
  /** As the file says it; `null` when it says nothing. */
  kind: string | null
  /** The language of the values that do not say theirs. */
  locale: Locale
  values: Values
  notes: string[]
}

/** What a file holds: its rows, what is to be told about it as a whole, and the media files that came with it. */
export type Source = {
  rows: Row[]
  notes: string[]
  /** An export of ours: terms and media come along. */
  isArchive: boolean
  media: MediaFile[]
}

export type MediaFile = { name: string; bytes: () => Promise<Buffer>; values: Values }

export type Fate = 'created' | 'updated' | 'unchanged' | 'refused'

export type RowReport = {
  place: Place
  kind: string | null
  slug: string
  title: string
  fate: Fate
  /** Why it is refused, a sentence each. */
  reasons: string[]
  /** What is good to know: a picture not fetched, a mark left out. */
  notes: string[]
}

export type ImportReport = {
  rows: number
  created: number
  updated: number
  unchanged: number
  refused: number
  notes: string[]
  items: RowReport[]
}

/** Thrown when a file cannot be read at all; `message` is a sentence in the person's language. */
export class UnreadableFile extends Error {
  readonly code = 'unreadable-file'
}
