import type { Payload } from 'payload'
import { isMongo, mongoCollection, objectId, runSql } from '../platform/store-raw'
import { type Counts, nothing, type Periods, retentionRules } from './retention'

type Run = { id: string; counts: Counts }

const staleMs = 2 * 60 * 60 * 1000

/**
 * Begins the night of a day, once for all workers: the day is unique. `null` when another worker does it, or has. A night whose
 * worker died is taken over after two hours, with what it had counted.
 */
export async function beginRun(payload: Payload, day: string, now: Date): Promise<Run | null> {
  const common = { collection: 'retention-runs', depth: 0, overrideAccess: true } as const
  const startedAt = now.toISOString()
  const before = await runOf(payload, day)
  if (!before) {
    try {
      const { id } = await payload.create({ ...common, data: { day, state: 'running', startedAt } })
      return { id: String(id), counts: nothing() }
    } catch (error) {
      if (await runOf(payload, day)) return null
      throw error
    }
  }
  const id = String(before.id)
  if (before.endedAt || !(await takeOver(payload, id, now))) return null
  const counted = retentionRules.map((rule) => [rule, before[rule] ?? 0])
  return { id, counts: Object.fromEntries(counted) as Counts }
}

/** One statement looks and takes: of several workers, one. */
async function takeOver(payload: Payload, id: string, now: Date): Promise<boolean> {
  const stale = new Date(now.getTime() - staleMs)
  if (isMongo(payload)) {
    const { matchedCount } = await mongoCollection(payload, 'retention-runs').updateOne(
      { _id: objectId(payload, id), endedAt: null, startedAt: { $lte: stale } },
      { $set: { startedAt: now } },
    )
    return matchedCount === 1
  }
  const { changed } = await runSql(
    payload,
    'UPDATE retention_runs SET started_at = ? WHERE id = ? AND ended_at IS NULL AND started_at <= ?',
    [now.toISOString(), id, stale.toISOString()],
  )
  return changed === 1
}

/** The last night that was begun. */
export async function lastRun(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'retention-runs',
    sort: '-day',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

async function runOf(payload: Payload, day: string) {
  const { docs } = await payload.find({
    collection: 'retention-runs',
    where: { day: { equals: day } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

type Noted = {
  counts: Counts
  periods?: Periods
  ended?: { at: Date; state: 'done' | 'unfinished' | 'failed'; error: string | null }
}

/** The report of a night, as it goes. */
export async function noteRun(
  payload: Payload,
  id: string,
  { counts, periods, ended }: Noted,
): Promise<void> {
  await payload.update({
    collection: 'retention-runs',
    id,
    depth: 0,
    overrideAccess: true,
    data: {
      ...counts,
      ...(periods && { periods: retentionRules.map((rule) => `${rule}: ${periods[rule]}`).join('\n') }),
      ...(ended && { state: ended.state, endedAt: ended.at.toISOString(), error: ended.error }),
    },
  })
}
