import type { Locale } from '../language/locale'
import type { Cell, Counted } from './coverage'
import type { Movement } from './growth'

export type Unread = { id: string; name: string; type: string | null }

/** What is counted of the audience, always by the database. Nothing here names a person. */
export type ReachStore = {
  /** Subscriptions to one bulletin begun and ended, since the first: the register tells, whoever was erased since. */
  movements: (bulletin: string) => Promise<Movement[]>
  /** Why people left a bulletin since a moment, when they said. */
  reasons: (bulletin: string, since: Date) => Promise<{ reason: string; count: number }[]>
  cells: () => Promise<Counted[]>
  byType: () => Promise<(Cell & { type: string | null })[]>
  /** Organisations that nobody reads for, by name, `limit` at most after the first `skip`. `undefined`: whatever it is. */
  unread: (
    asked: { territory?: string | null; type?: string | null },
    locale: Locale,
    skip: number,
    limit: number,
  ) => Promise<Unread[]>
}
