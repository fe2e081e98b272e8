import type { ImportReport } from '../intake/import-subscribers'
import type { Columns } from '../intake/list-fields'
import type { RowFate } from '../intake/row-fate'
import type { Locale } from '../language/locale'

export const importStates = [
  'draft',
  'checking',
  'checked',
  'running',
  'paused',
  'done',
  'undoing',
  'undone',
  'cancelled',
  'failed',
] as const
/**
 * Where an import stands. `checking`, `running` and `undoing` are the worker's; `paused` and `failed` go on from where they
 * stopped; `cancelled` is given up: its file is gone.
 */
export type ImportState = (typeof importStates)[number]
export const statesAtWork = ['checking', 'running', 'undoing'] as const satisfies readonly ImportState[]

/** What a person may ask of an import: from which states, and where it leads. */
export const importActs = {
  check: { from: ['draft', 'checked'], to: 'checking' },
  run: { from: ['checked', 'paused', 'failed'], to: 'running' },
  pause: { from: ['running'], to: 'paused' },
  undo: { from: ['done', 'paused', 'failed'], to: 'undoing' },
  cancel: { from: ['draft', 'checking', 'checked'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly ImportState[]; to: ImportState }>
export type ImportAct = keyof typeof importActs

/** The counts of fates add up to `rows`. */
export type ImportCounts = Omit<ImportReport, 'rejected' | 'isCancelled'>
export const noCounts: ImportCounts = {
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  suppressed: 0,
  duplicate: 0,
  invalid: 0,
  unknownTerms: 0,
  remembered: 0,
}

/** Whom it kept out first, it did not know. */
export const knewSomebody = ({ updated, unchanged, suppressed, remembered }: ImportCounts): boolean =>
  updated + unchanged + suppressed > remembered
export const wroteNothing = ({ created, updated, remembered }: ImportCounts): boolean =>
  created + updated + remembered === 0

/**
 * `kept`: people who did something since, and were left as they are. `position`: lines of the journal that are undone, from its
 * end. `from`: the state the import was in when its undo was asked for.
 */
export type UndoCounts = {
  position: number
  removed: number
  restored: number
  kept: number
  from?: (typeof importActs.undo.from)[number]
}
export const noUndo: UndoCounts = { position: 0, removed: 0, restored: 0, kept: 0 }

/** What a list was read as. */
export type ReadAs = { workbook: true } | { workbook: false; encoding: string; separator: string }

/** What is said of the whole list. `basis` is as `readBasis` reads it, `givenOn` a day (ISO 8601). */
export type ImportChoices = {
  bulletin: string | null
  locale: Locale
  basis: string | null
  proof: string | null
  givenOn: string | null
  columns: Columns
}

/** One import, as it is stored. Dates are ISO 8601, in UTC. It holds no address: those are in its files, for a day. */
export type ImportRow = ImportChoices & {
  id: string
  file: string
  bytes: number
  digest: string
  format: ReadAs
  source: 'admin' | 'cli'
  /** Address of the member of staff, or `cli`; `undoneBy` likewise. */
  by: string
  undoneBy: string | null
  /** Of the reasons in its report. */
  language: Locale
  state: ImportState
  /** One sentence, for the person. */
  problem: string | null
  /** Rows that are done, and the bytes of the report that tell of them. */
  position: number
  reportBytes: number
  counts: ImportCounts | null
  /** What the dry run found. */
  checked: ImportCounts | null
  undo: UndoCounts | null
  createdAt: string
  startedAt: string | null
  endedAt: string | null
  undoneAt: string | null
  /** Until then its files are kept, and it may be undone. */
  keptUntil: string | null
  leaseOwner: string | null
  leaseUntil: string | null
}

export const dayMs = 24 * 3600_000

/** The first rows of a list, as the screen shows them, and of a dry run. */
export type ListPreview = { header: string[]; rows: string[][] }

/** One import, as the screen asks for it. */
export type ImportOnScreen = Pick<
  ImportRow,
  | 'id'
  | 'file'
  | 'bytes'
  | 'format'
  | 'state'
  | 'problem'
  | 'position'
  | 'counts'
  | 'checked'
  | 'undo'
  | 'source'
  | 'by'
  | 'createdAt'
  | 'keptUntil'
> & {
  choices: ImportChoices
  preview: ListPreview | null
  sample: RowFate[]
  bulletins: { id: string; name: string }[]
  canUndo: boolean
  hasReport: boolean
  /** Nobody works on it yet. */
  isWaiting: boolean
}
