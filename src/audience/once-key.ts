import { createHash } from 'node:crypto'

/** What a notice is known by, so that two processes that think of it at once send one. A digest: the row outlives the person, and must not name them then. */
export function onceKey(...parts: (string | number)[]): string {
  return createHash('sha256').update(parts.join(':')).digest('hex')
}
