import { intakeWords } from '../language/words/intake'
import { subscriberImportWords } from '../language/words/subscriber-imports'
import type { Clock } from '../platform/clock'
import { dayMs, type ImportRow } from './import-record'
import type { ImportStore } from './import-store'
import { hindranceOf } from './undo-hindrance'

type Retrying = { store: ImportStore; owner: string; clock: Clock }

/** An undo that fails is tried again once the others had their turn. */
const putOffMs = 60_000

/** Keeps an undo that failed for a while, so that whatever waits behind it is next; what it undid already stays undone. */
export async function putOff(row: ImportRow, { store, owner, clock }: Retrying): Promise<void> {
  const now = clock()
  const problem = intakeWords[row.language].file.undoAgain
  const leaseUntil = new Date(now.getTime() + putOffMs).toISOString()
  await store.change(row.id, { from: ['undoing'], holder: { owner, now } }, { problem, leaseUntil })
}

/**
 * Whether an undo that failed may be tried again. While it waited it held nobody up: a list that came in then may stand on what
 * this import wrote, and is undone first. One that is still at work is waited for.
 */
export async function mayRetry(row: ImportRow, retrying: Retrying): Promise<boolean> {
  const { store, owner, clock } = retrying
  const mine = () => ({ from: ['undoing'], holder: { owner, now: clock() } }) as const
  // It says that it is under way before it looks, as when it was asked for: whoever comes in sees it, or is seen.
  if (!(await store.change(row.id, mine(), { problem: null }))) return false
  const hindrance = hindranceOf(row, await store.besides(row))
  if (!hindrance) return true
  if (hindrance.isAtWork) {
    await putOff(row, retrying)
    return false
  }
  const [words, hindered] = [intakeWords[row.language].file, subscriberImportWords[row.language].undoHindered]
  const free = { undoneBy: null, leaseOwner: null, leaseUntil: null }
  const keptUntil = new Date(clock().getTime() + dayMs).toISOString()
  const problem = `${words.undoNotResumed} ${hindered(hindrance)}`
  await store.change(row.id, mine(), { ...free, ...asBefore(row), problem, keptUntil })
  return false
}

/** Of one that is undone in part, nothing more comes in: its undo goes on where it was. */
function asBefore({ undo }: ImportRow): Pick<ImportRow, 'state' | 'undo'> {
  if (undo && undo.position > 0) return { state: 'done', undo }
  return { state: undo?.from ?? 'done', undo: null }
}
