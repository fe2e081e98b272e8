import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { sign } from './keys'
import { callerOf } from './limits'
import { log } from './log'
import { isMongo, mongoCollection, runSql } from './store-raw'

const minute = 60 * 1000

/** Counted in the database, for all processes together: what would cost a mailbox, an account or our good name. */
const allowed = {
  /** Requests that would write to a mailbox, of one caller. */
  subscribe: { most: 10, window: 60 * minute },
  /** The same of everybody: a crowd of callers must not make us a nuisance. */
  'subscribe-all': { most: 1000, window: 60 * minute },
  /** Wrong passwords; a right one is given back. */
  'sign-in': { most: 10, window: 15 * minute },
  /** Links to choose a new password. */
  password: { most: 5, window: 60 * minute },
}

export type SharedLimit = keyof typeof allowed

/** Counts one act of this caller, whichever process answers. `null`: go on; otherwise the seconds to wait. */
export async function waitForAll(
  payload: Payload,
  limit: SharedLimit,
  headers: Headers,
  now = Date.now(),
): Promise<number | null> {
  const { most, window } = allowed[limit]
  const count = await add(payload, keyOf(limit, headers, now), 1, new Date(endOf(window, now)))
  // Said once a window: nobody reads the thousandth line.
  if (limit === 'subscribe-all' && count === most + 1) {
    log.warn({ limit, most }, 'more subscriptions are asked for than this site takes in an hour')
  }
  return count > most ? Math.ceil((endOf(window, now) - now) / 1000) : null
}

/** Whether everybody together has reached the most that is taken in this hour: the form then asks people to wait. */
export async function isCrowded(payload: Payload, now = Date.now()): Promise<boolean> {
  const limit = 'subscribe-all'
  const { totalDocs } = await payload.count({
    collection: 'limits',
    where: {
      key: { equals: keyOf(limit, new Headers(), now) },
      points: { greater_than: allowed[limit].most },
    },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** Takes back one act that turned out harmless. */
export async function giveBack(
  payload: Payload,
  limit: SharedLimit,
  headers: Headers,
  now = Date.now(),
): Promise<void> {
  await add(payload, keyOf(limit, headers, now), -1, new Date(endOf(allowed[limit].window, now)))
}

/** Forgets the counts whose window has ended. */
export async function forgetLimits(payload: Payload, now: Date): Promise<void> {
  if (isMongo(payload)) await mongoCollection(payload, 'limits').deleteMany({ expiresAt: { $lte: now } })
  else await runSql(payload, 'DELETE FROM limits WHERE expires_at <= ?', [now.toISOString()])
}

/** Windows are the same for all: one begins with each hour. */
const endOf = (window: number, now: number) => (Math.floor(now / window) + 1) * window

/** A keyed digest: where people call from is not kept. */
function keyOf(limit: SharedLimit, headers: Headers, now: number): string {
  const caller = limit === 'subscribe-all' ? 'all' : callerOf(headers)
  return sign('limit', `${limit} ${endOf(allowed[limit].window, now)} ${caller}`).toString('hex')
}

/** One statement counts and tells: two processes never read the same number. */
async function add(payload: Payload, key: string, points: number, expiresAt: Date): Promise<number> {
  if (isMongo(payload)) return addMongo(payload, key, points, expiresAt)
  const { rows } = await runSql(
    payload,
    `INSERT INTO limits (id, key, points, expires_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET points = points + excluded.points RETURNING points`,
    [randomUUID(), key, points, expiresAt.toISOString()],
  )
  return Number(rows[0]?.points)
}

async function addMongo(payload: Payload, key: string, points: number, expiresAt: Date): Promise<number> {
  const counting = () =>
    mongoCollection(payload, 'limits').findOneAndUpdate(
      { key },
      { $inc: { points }, $setOnInsert: { expiresAt } },
      { upsert: true, returnDocument: 'after' },
    )
  // Of two that add the same key at once, one is refused, and finds it there the next time.
  const row = await counting().catch((error: { code?: unknown }) => {
    if (error.code === 11000) return counting()
    throw error
  })
  return Number(row?.points)
}
