import { createHash } from 'node:crypto'
import { suppressionHash } from './suppression'

/** One reminder to an address until it confirms, whichever worker thinks of it. A digest: it names nobody. */
export function reminderKey(email: string, confirmedAt: Date | null): string {
  return createHash('sha256')
    .update(`confirm-reminder:${suppressionHash(email)}:${confirmedAt?.getTime() ?? 0}`)
    .digest('hex')
}
