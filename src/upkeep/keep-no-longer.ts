import { log } from '../platform/log'
import { pause } from '../platform/pause'
import { emptyLog } from '../platform/store-erased'
import { dropShortened, shortenAudit } from '../register/store-shorten'
import { daysAfter } from './ending-consents'
import { eraseBounced } from './erase-bounced'
import { eraseDeparted, eraseLapsed, eraseUnconfirmed } from './erase-people'
import { nightOf } from './night'
import { type Counts, type Periods, type RetentionRule, retentionRules } from './retention'
import type { Batch } from './retention-store'
import type { Payload } from './store-ending'
import { endErasure } from './store-erase'
import { chosenPeriods, retentionStore } from './store-retention'
import { beginRun, noteRun } from './store-runs'

const batch = 500
/** Between two batches of rows, and as long as the first took if that is longer: who writes on the same database has their turn. */
const betweenMs = 20
/** The report is written as the night goes, each time so many rows were changed. */
const noteEvery = 10_000

/**
 * Of one rule, in one night: what is left waits for the next one, and the report says so. Editions sent to a million people leave tens
 * of thousands of rows a day: as many must go, and nights that were missed be made up for, before the two hours after which a night
 * is another worker’s.
 */
const mostOf = (rule: RetentionRule): number => (rule === 'deliveries' ? 2_000_000 : 50_000)

type Options = { signal?: AbortSignal; most?: number }

/**
 * Erases or makes anonymous what has served (P-39.1 s. 23), once a night whatever the number of workers, and writes its report as it
 * goes. Each rule may be stopped anywhere and done again. `null`: this night is another’s, or done. One rule that fails does not
 * hold back the others.
 */
export async function keepNoLonger(
  payload: Payload,
  now: Date,
  { signal, most }: Options = {},
): Promise<Counts | null> {
  const run = await beginRun(payload, nightOf(now), now)
  if (!run) return null
  const { id, counts } = run
  const periods = await chosenPeriods(payload)
  const failed: RetentionRule[] = []
  let isWhole = true
  await noteRun(payload, id, { counts, periods })
  // What still fails is tried again before the next person is erased, and fails that rule then.
  await endErasure(payload).catch((error: unknown) =>
    log.error({ err: error }, 'an erasure that was cut short is not ended'),
  )

  for (const rule of retentionRules) {
    let done = 0
    let noted = 0
    try {
      for await (const changed of steps(payload, rule, periods, now, signal)) {
        counts[rule] += changed
        done += changed
        if (signal?.aborted) {
          // Whoever takes the night over goes on from there.
          await noteRun(payload, id, { counts })
          return counts
        }
        if (done >= (most ?? mostOf(rule))) {
          isWhole = false
          break
        }
        if (done - noted >= noteEvery) {
          await noteRun(payload, id, { counts })
          noted = done
        }
      }
    } catch (error) {
      failed.push(rule)
      log.error({ err: error, rule }, 'what was kept long enough could not be erased')
    }
    await noteRun(payload, id, { counts })
  }
  await emptyLog(payload).catch((error: unknown) =>
    log.warn({ err: error }, 'the log of the database is not emptied'),
  )
  const state = failed.length > 0 ? 'failed' : isWhole ? 'done' : 'unfinished'
  await noteRun(payload, id, { counts, ended: { at: now, state, error: failed.join(', ') || null } })
  return counts
}

/** Yields, batch after batch, how many rows a rule changed. */
function steps(
  payload: Payload,
  rule: RetentionRule,
  periods: Periods,
  now: Date,
  signal?: AbortSignal,
): AsyncGenerator<number> {
  const cutoff = daysAfter(now, -periods[rule])
  const store = retentionStore(payload)
  if (rule === 'unconfirmed') return eraseUnconfirmed(payload, cutoff, now)
  if (rule === 'departed') return eraseDeparted(payload, cutoff, now)
  if (rule === 'lapsed') return eraseLapsed(payload, cutoff, now)
  if (rule === 'bounced') return eraseBounced(payload, cutoff, now)
  if (rule === 'audit') return shorten(payload, cutoff, now, signal)
  if (rule === 'newAddress') return batches(signal, (limit) => store.newAddresses(cutoff, limit))
  if (rule === 'deliveries') {
    return batches(
      signal,
      (limit) => store.deliveries(cutoff, limit),
      (limit) => store.digests(cutoff, limit),
    )
  }
  return batches(signal, (limit) => store[rule](cutoff, limit))
}

async function* shorten(
  payload: Payload,
  cutoff: Date,
  now: Date,
  signal?: AbortSignal,
): AsyncGenerator<number> {
  await shortenAudit(payload, cutoff, now)
  yield* batches(signal, async (limit) => {
    const changed = await dropShortened(payload, limit)
    return { changed, isLast: changed < limit }
  })
}

async function* batches(
  signal: AbortSignal | undefined,
  ...changes: ((limit: number) => Promise<Batch>)[]
): AsyncGenerator<number> {
  for (const change of changes) {
    for (;;) {
      const begun = performance.now()
      const { changed, isLast } = await change(batch)
      const tookMs = performance.now() - begun
      yield changed
      if (isLast) break
      await pause(Math.max(betweenMs, tookMs), signal)
    }
  }
}
