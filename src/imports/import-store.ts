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
  /** The oldest one that waits for the worker. The list that a command brings in is that command’s alone to read. */
  next: (now: Date) => Promise<ImportRow | null>
  /** Those that a command was bringing in and has said nothing of since then, 20 at most. */
  silent: (since: Date) => Promise<ImportRow[]>
  /** Those whose files are to be thrown away, 20 at most. */
  expired: (now: Date) => Promise<ImportRow[]>
  /** The state it is in then; `null` when it was not changed. */
  change: ChangeImport
}
