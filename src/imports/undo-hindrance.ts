import { type ImportRow, knewSomebody } from './import-record'

/** The list whose import hinders an undo, and whether it only has to end or to be undone first. */
export type UndoHindrance = { file: string; isAtWork: boolean }

/**
 * What hinders the undo of an import: another one that brings people in right now, or one that began later, still stands, and
 * found somebody it knew. The last of these is told: nothing hinders its own undo. `others` may hold imports of any state.
 */
export function hindranceOf(row: ImportRow, others: ImportRow[]): UndoHindrance | null {
  const besides = others.filter(({ id }) => id !== row.id)
  const running = besides.find(({ state }) => state === 'running')
  if (running) return { file: running.file, isAtWork: true }
  const [last] = besides
    .filter(
      ({ state, startedAt, counts }) =>
        state !== 'undone' && isAfter(startedAt, row) && counts && knewSomebody(counts),
    )
    .toSorted((a, b) => timeOf(b) - timeOf(a))
  return last ? { file: last.file, isAtWork: last.state === 'undoing' } : null
}

const timeOf = ({ startedAt }: Pick<ImportRow, 'startedAt'>) => new Date(startedAt ?? 0).getTime()
const isAfter = (startedAt: string | null, row: ImportRow) =>
  startedAt !== null && timeOf({ startedAt }) > timeOf(row)
