import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../platform/clock'
import { canUndo } from './import-files'
import { type ImportRow, importActs, noUndo } from './import-record'
import type { ImportStore } from './import-store'
import { hindranceOf, type UndoHindrance } from './undo-hindrance'

type Asking = {
  id: string
  by: string
  /** Who looks, and for how long nobody else begins it. Whoever undoes it themselves keeps it. */
  owner: string
  leaseMs: number
  clock: Clock
}

export type UndoAnswer =
  | { outcome: 'undoing'; row: ImportRow }
  | { outcome: 'unknown' | 'too-late' | 'busy' | 'moved' }
  | ({ outcome: 'hindered' } & UndoHindrance)

const tries = 20
const betweenTriesMs = 250

/**
 * Leads an import to its undo, once, and holds it for `owner`. An import that came later, and found people it knew already, may
 * stand on what this one wrote: it kept nobody out that this one kept out, and brought in nobody whom this one had. It is undone
 * first, or else the undo of this one would leave nothing of what both said.
 */
export async function askUndo(
  store: ImportStore,
  { id, by, owner, leaseMs, clock }: Asking,
): Promise<UndoAnswer> {
  const row = await store.find(id)
  if (!row) return { outcome: 'unknown' }
  if (!canUndo(row, clock())) return { outcome: 'too-late' }
  const hindrance = await look()
  if (hindrance) return { outcome: 'hindered', ...hindrance }
  // Stopped a moment ago, it is held until the rows in hand are written.
  for (let tried = 0; tried < tries; tried++) {
    const from = await claim()
    if (from) return settled(from)
    const now = await store.find(id)
    if (!now || !isFrom(now)) return { outcome: 'moved' }
    await wait(betweenTriesMs)
  }
  return { outcome: 'busy' }

  async function look() {
    return row && hindranceOf(row, await store.besides(row))
  }

  /** The state it was in, when it is this owner’s now. */
  async function claim(): Promise<ImportRow['state'] | null> {
    const now = clock()
    const leaseUntil = new Date(now.getTime() + leaseMs).toISOString()
    // What a fault said of the import is over: an undo with a problem is one that failed.
    const change = { state: importActs.undo.to, undoneBy: by, leaseOwner: owner, leaseUntil, problem: null }
    const undo = row?.undo ?? noUndo
    for (const from of importActs.undo.from) {
      const only = { from: [from], holder: { owner, now } }
      if (await store.change(id, only, { ...change, undo: { ...undo, from } })) return from
    }
    return null
  }

  async function settled(from: ImportRow['state']): Promise<UndoAnswer> {
    // Whoever begins says so before it looks for undos, and an undo before it looks for imports: one of the two sees the other.
    const late = await look()
    if (late) {
      const { problem = null, undo = null } = row ?? {}
      const free = { undoneBy: null, leaseOwner: null, leaseUntil: null, problem, undo }
      const holder = { owner, now: clock() }
      await store.change(id, { from: ['undoing'], holder }, { ...free, state: from })
      return { outcome: 'hindered', ...late }
    }
    const claimed = await store.find(id)
    return claimed ? { outcome: 'undoing', row: claimed } : { outcome: 'unknown' }
  }
}

const isFrom = ({ state }: ImportRow): boolean =>
  (importActs.undo.from as readonly ImportRow['state'][]).includes(state)
