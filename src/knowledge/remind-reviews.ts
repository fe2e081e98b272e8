import { isoDay } from '../language/dates'
import { again } from '../platform/again'
import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { dueForReview, editorsToTell, hasNotice, type Payload, queueReview } from './store-reviews'

export type ReviewOptions = { payload: Payload; clock: Clock; signal: AbortSignal }

const everyMs = 3600_000
const dayMs = 86_400_000

/** How long before its date a content comes back, and how long after it a notice still makes sense, in days. */
export const reviewWindow = { before: 30, after: 7 }

/** Looks every hour for contents whose review comes near, until `signal` is aborted. */
export function runReviewNotices({ payload, clock, signal }: ReviewOptions): Promise<void> {
  return again(everyMs, signal, async () => {
    const count = await remindReviews(payload, clock())
    if (count > 0) log.info({ count }, 'contents came back for review')
  })
}

/**
 * Queues one notice for each content due within thirty days: to its author, or to the editors when the author has left.
 * A content and its date are told once, whatever the number of workers; a new date is told again. Returns how many.
 */
export async function remindReviews(payload: Payload, now: Date): Promise<number> {
  const from = new Date(now.getTime() - reviewWindow.after * dayMs)
  const until = new Date(now.getTime() + reviewWindow.before * dayMs)
  let editors: string[] | null = null
  let count = 0
  for await (const { collection, id, reviewOn, author } of dueForReview(payload, from, until)) {
    const key = `review:${collection}:${id}:${isoDay(reviewOn)}`
    if (await hasNotice(payload, key)) continue
    editors ??= author ? editors : await editorsToTell(payload)
    const people = author ? [author] : (editors ?? [])
    for (const [index, user] of people.entries()) {
      const onceKey = index === 0 ? key : `${key}:${index}`
      if (await queueReview(payload, { collection, id, user, onceKey })) count++
    }
  }
  return count
}
