import { quoted } from '../platform/store-raw'
import { type Mails, waitingStates } from './retention-store'

/** Rows of mails that still name somebody once settled: what the night looks for, and what its index holds (store-retention-indexes.ts). */
const stillNames: Record<Mails, string> = {
  notices: 'coalesce(subscriber_id, user_id, message, reply) IS NOT NULL',
  deliveries: 'coalesce(subscriber_id, reply) IS NOT NULL',
  digests: 'coalesce(subscriber_id, reply) IS NOT NULL',
}

/** Word for word the same in a statement and in the index: SQLite uses a partial index only where it reads its condition again. */
export const served = (table: Mails) => `state NOT IN (${quoted(waitingStates)}) AND ${stillNames[table]}`

/** The ids of some of those served before a moment (twice in the arguments, then the limit), the oldest first. */
export const servedBefore = (table: Mails) => `SELECT id FROM (
    SELECT id FROM ${table} WHERE settled_at <= ? AND ${served(table)}
    UNION ALL
    SELECT id FROM ${table} WHERE settled_at IS NULL AND created_at <= ? AND ${served(table)}
  ) LIMIT ?`
