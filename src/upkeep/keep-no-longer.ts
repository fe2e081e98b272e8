import { log } from '../platform/log'
import { emptyLog } from '../platform/store-erased'
import { dropShortened, shortenAudit } from '../register/store-shorten'
import { daysAfter } from './ending-consents'
import { eraseBounced } from './erase-bounced'
import { eraseDeparted, eraseLapsed, eraseUnconfirmed } from './erase-people'
import { nightOf } from './night'
import { type Counts, type Periods, type RetentionRule, retentionRules } from './retention'
import type { Payload } from './store-ending'
import { chosenPeriods, retentionStore } from './store-retention'
import { beginRun, noteRun } from './store-runs'

const batch = 500
/** Of one rule, in one night: what is left waits for the next one, and the report says so. */
const mostANight = 50_000

type Options = { signal?: AbortSignal; most?: number }

/**
 * Erases or makes anonymous what has served (P-39.1 s. 23), once a night whatever the number of workers, and writes its report as it
 * goes. Each rule may be stopped anywhere and done again. `null`: this night is another’s, or done. One rule that fails does not
 * hold back the others.
 */
export async function keepNoLonger(
  payload: Payload,
  now: Date,
  { signal, most = mostANight }: Options = {},
): Promise<Counts | null> {
  const run = await beginRun(payload, nightOf(now), now)
  if (!run) return null
  const { id, counts } = run
  const periods = await chosenPeriods(payload)
  const failed: RetentionRule[] = []
  let isWhole = true
  await noteRun(payload, id, { counts, periods })

  for (const rule of retentionRules) {
    let done = 0
    try {
      for await (const changed of steps(payload, rule, periods, now)) {
        counts[rule] += changed
        done += changed
        if (signal?.aborted) return counts
        if (done >= most) {
          isWhole = false
          break
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
function steps(payload: Payload, rule: RetentionRule, periods: Periods, now: Date): AsyncGenerator<number> {
  const cutoff = daysAfter(now, -periods[rule])
  const store = retentionStore(payload)
  if (rule === 'unconfirmed') return eraseUnconfirmed(payload, cutoff, now)
  if (rule === 'departed') return eraseDeparted(payload, cutoff, now)
  if (rule === 'lapsed') return eraseLapsed(payload, cutoff, now)
  if (rule === 'bounced') return eraseBounced(payload, cutoff, now)
  if (rule === 'audit') return shorten(payload, cutoff, now)
  if (rule === 'newAddress') return batches((limit) => store.newAddresses(cutoff, limit))
  if (rule === 'deliveries') {
    return batches(
      (limit) => store.deliveries(cutoff, limit),
      (limit) => store.digests(cutoff, limit),
    )
  }
  return batches((limit) => store[rule](cutoff, limit))
}

async function* shorten(payload: Payload, cutoff: Date, now: Date): AsyncGenerator<number> {
  await shortenAudit(payload, cutoff, now)
  yield* batches((limit) => dropShortened(payload, limit))
}

async function* batches(...changes: ((limit: number) => Promise<number>)[]): AsyncGenerator<number> {
  for (const change of changes) {
    for (let changed = batch; changed === batch; ) {
      changed = await change(batch)
      yield changed
    }
  }
}
