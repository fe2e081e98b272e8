import { pause } from './pause'

const tries = 5
const pauseMs = 20

/**
 * Reads again what another process may be in the middle of writing: SQLite writes a document and its relations one after the
 * other (docs/decisions/002-no-transactions.md). What is still not whole after a tenth of a second is so, and is given as it is.
 */
export async function readWhole<T>(read: () => Promise<T>, isWhole: (found: T) => boolean): Promise<T> {
  let found = await read()
  for (let left = tries; left > 0 && !isWhole(found); left--) {
    await pause(pauseMs)
    found = await read()
  }
  return found
}
