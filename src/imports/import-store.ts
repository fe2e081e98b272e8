import type { ImportRow, ImportState } from './import-record'

/** What may change; nothing else does once an import is there. */
export type ImportChange = Partial<
  Omit<ImportRow, 'id' | 'file' | 'bytes' | 'digest' | 'format' | 'createdAt'>
>
export type ImportOnly = {
  /** Only from these states. */
  from?: readonly ImportState[]
  /** Only when nobody else holds it: its lease is over, or is of this owner. */
  holder?: { owner: string; now: Date }
}

/** One statement on each store: of two who change the same state at the same moment, one is refused. */
export type ChangeImport = (id: string, only: ImportOnly, change: ImportChange) => Promise<ImportState | null>

export type ImportStore = {
  add: (row: Omit<ImportRow, 'id' | 'createdAt'>) => Promise<string>
  find: (id: string) => Promise<ImportRow | null>
  /** The last ones first. */
  recent: (limit: number) => Promise<ImportRow[]>
  /** The one that the worker takes next, as `nextOf` says. */
  next: (now: Date) => Promise<ImportRow | null>
  /** Those that are being undone, but for those that failed and wait to be tried again. */
  undoing: () => Promise<ImportRow[]>
  /** Those that are coming in, and those that began after this one, whatever became of them. */
  besides: (row: ImportRow) => Promise<ImportRow[]>
  /** Those that a command was bringing in and has said nothing of since then, 20 at most. */
  silent: (since: Date) => Promise<ImportRow[]>
  /** Those whose files are to be thrown away, 20 at most. */
  expired: (now: Date) => Promise<ImportRow[]>
  /** The state it is in then; `null` when it was not changed. */
  change: ChangeImport
}
