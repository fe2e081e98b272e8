import { onceKey } from './once-key'
import { suppressionHash } from './suppression'

/** One reminder to an address until it confirms, whichever worker thinks of it. */
export function reminderKey(email: string, confirmedAt: Date | null): string {
  return onceKey('confirm-reminder', suppressionHash(email), confirmedAt?.getTime() ?? 0)
}
