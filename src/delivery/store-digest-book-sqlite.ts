import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { runSql, type SqlValue } from '../platform/store-raw'
import type { DigestBook } from './digest-book'

export function sqliteDigestBook(payload: Payload): DigestBook {
  const run = (sql: string, ...args: SqlValue[]) => runSql(payload, sql, args)

  return {
    async waitingFor(upTo, after, limit) {
      const { rows } = await run(waitingStatement, after ?? '', upTo.toISOString(), limit)
      return rows.map(({ subscriber_id: id }) => String(id))
    },

    async plan({ period, frequency, at }, readers, now) {
      if (readers.length === 0) return
      const moment = now.toISOString()
      await run(
        `INSERT INTO digests (id, subscriber_id, locale, period, frequency, up_to, state, attempts, created_at, updated_at)
         SELECT column1, column2, column3, ?, ?, ?, 'pending', 0, ?, ?
         FROM (VALUES ${readers.map(() => '(?, ?, ?)').join(', ')})
         WHERE true ON CONFLICT (subscriber_id, period) DO NOTHING`,
        period,
        frequency,
        at.toISOString(),
        moment,
        moment,
        ...readers.flatMap(({ id, locale }) => [randomUUID(), id, locale]),
      )
    },

    async gather(digest, subscriber, upTo, now) {
      const at = now.toISOString()
      await run(
        `UPDATE deliveries SET state = 'digested', digest_id = ?, settled_at = ?, updated_at = ?
         WHERE state = 'waiting' AND subscriber_id = ? AND created_at <= ?`,
        digest,
        at,
        at,
        subscriber,
        upTo.toISOString(),
      )
    },

    async partsOf(digest, limit) {
      const { rows } = await run(
        `SELECT id, edition_id, locale FROM deliveries WHERE digest_id = ? AND reason IS NULL
         ORDER BY created_at, id LIMIT ?`,
        digest,
        limit,
      )
      return rows.map((row) => ({
        id: String(row.id),
        edition: String(row.edition_id),
        locale: isLocale(row.locale) ? row.locale : 'fr',
      }))
    },

    async drop(parts, reason, now) {
      if (parts.length === 0) return
      await run(
        `UPDATE deliveries SET reason = ?, updated_at = ? WHERE id IN (${parts.map(() => '?').join(', ')})`,
        reason,
        now.toISOString(),
        ...parts,
      )
    },

    async counts(edition) {
      const { rows } = await run(
        `SELECT sum(state = 'waiting') AS waiting, sum(state = 'digested' AND reason IS NULL) AS digested,
           sum(state = 'digested' AND reason IS NOT NULL) AS dropped
         FROM deliveries WHERE edition_id = ? AND state IN ('waiting', 'digested')`,
        edition,
      )
      const [found] = rows
      return {
        waiting: Number(found?.waiting ?? 0),
        digested: Number(found?.digested ?? 0),
        dropped: Number(found?.dropped ?? 0),
      }
    },
  }
}

/** Exported for the test of its query plan. */
export const waitingStatement = `SELECT subscriber_id FROM deliveries
  WHERE state = 'waiting' AND subscriber_id > ? AND created_at <= ?
  GROUP BY subscriber_id ORDER BY subscriber_id LIMIT ?`
