import type { Payload } from 'payload'
import { readConditions } from '../segments/segment'
import { questionNow, segmentStore } from '../segments/store-segments'
import { type EditionRow, frozenSegment } from './store-editions'
import type { Recipient } from './store-recipients'

/** The conditions that were kept when sending started cannot be asked, or none were. Nobody is written to. */
export class SegmentUnreadable extends Error {
  readonly code = 'segment-unreadable'
}

/**
 * Leaves of a page of recipients (at most 1,000) those of the segment that the edition goes to, all of them where it goes to
 * everyone. The conditions are those of the moment when sending started, and days are counted from it.
 * @throws SegmentUnreadable
 */
export async function keepSegment(
  payload: Payload,
  { id, bulletin, goesTo }: EditionRow,
  at: Date,
): Promise<(page: Recipient[]) => Promise<Recipient[]>> {
  const sentTo = await frozenSegment(payload, id)
  if (!sentTo && goesTo === 'everyone') return async (page) => page
  const read = readConditions(sentTo?.conditions)
  if (!('conditions' in read)) throw new SegmentUnreadable(`Edition ${id} goes to a segment nobody can read`)
  const question = await questionNow(payload, { bulletin, ...read }, at)
  const store = segmentStore(payload)
  return async (page) => {
    const within = await store.among(
      question,
      page.map((one) => one.id),
    )
    return page.filter((one) => within.has(one.id))
  }
}
