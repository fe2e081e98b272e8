import { suppress } from '../audience/store-suppressions'
import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import type { Handover } from '../platform/smtp-reply'
import { Refusals } from './refusals'
import type { Payload } from './store-editions'

/** What is done about an address once the mail server has answered for it. */
export type Heed = (to: string, handover: Handover) => Promise<void>

/**
 * Suppresses an address that the mail server says does not exist: writing there again and again makes of us a sender of spam. Staff
 * see it with the person, and may put it back in use (collections/suppressions-endpoints.ts). Stopped before it is written down,
 * the next message to that address is refused as well, and does it.
 */
export function refusalHeeder(payload: Payload, clock: Clock): Heed {
  const refusals = new Refusals()
  return async (to, handover) => {
    if (handover.outcome === 'accepted') return refusals.noteAccepted(to, clock())
    if (handover.outcome !== 'failed' || !handover.isNoMailbox) return
    if (!refusals.isBelieved(to, clock())) {
      log.warn(
        { reason: handover.reason },
        'too many addresses are refused to believe it: none more is put aside',
      )
      return
    }
    try {
      await suppress(payload, to, 'bounce', clock())
    } catch (error) {
      log.error({ err: error }, 'an address that bounces could not be put aside')
    }
  }
}
