import type { ImportRow } from './import-record'

/**
 * Which import the worker takes, of those at work, the oldest first: an undo before all else, and nothing comes in while an undo
 * is under way, since the look at who is known already would find people who are about to go. An undo that failed, and waits to
 * be tried again, holds nobody up. The list that a command brings in is that command’s alone to read.
 */
export function nextOf(atWork: ImportRow[], now: Date): ImportRow | null {
  const waiting = atWork.filter((row) => isFree(row, now) && !isOfCommand(row))
  const undo = waiting.find(({ state }) => state === 'undoing')
  if (undo) return undo
  const mayComeIn = !atWork.some(isUnderUndo)
  return waiting.find(({ state }) => mayComeIn || state !== 'running') ?? null
}

export const isUnderUndo = ({ state, problem }: ImportRow): boolean => state === 'undoing' && problem === null

const isFree = ({ leaseUntil }: ImportRow, now: Date) => leaseUntil === null || new Date(leaseUntil) < now
const isOfCommand = ({ source, state }: ImportRow) => source === 'cli' && state === 'running'
