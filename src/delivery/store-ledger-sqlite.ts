import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { runSql, type SqlRow, type SqlValue } from '../platform/store-raw'
import {
  answeredLateForMs,
  type ClaimedRow,
  columnsOf,
  type DeliveryLedger,
  type Ledger,
  type PlannedRow,
} from './ledger'
import { countsOf, type DeliveryState } from './sending'

type Table = 'deliveries' | 'notices' | 'digests'

/** Rows that may be taken: kept here because the claim, the question and the test of the query plan share it. */
export const claimable = `state = 'pending' OR (state = 'deferred' AND next_attempt_at <= ?)`

export function sqliteLedger(payload: Payload, table: Table): Ledger {
  const run = (sql: string, ...args: SqlValue[]) => runSql(payload, sql, args)
  const text = (date: Date) => date.toISOString()
  // A notice of an account holds a signed link: it goes when the notice has ended.
  const forget = table === 'notices' ? ', message = NULL' : ''

  return {
    async claim(owner, limit, leaseUntil, now) {
      const { rows } = await run(claimStatement(table), owner, text(leaseUntil), text(now), text(now), limit)
      return rows.map(claimedRow)
    },

    async beginSubmitting(id, owner, { leaseUntil, now, messageId, attempts }) {
      const { changed } = await run(
        `UPDATE ${table} SET state = 'submitting', lease_until = ?, message_id = ?, attempts = ?, submitted_at = ?,
           reason = NULL, reply = NULL, next_attempt_at = NULL, updated_at = ?
         WHERE id = ? AND lease_owner = ? AND state = 'claimed'`,
        text(leaseUntil),
        messageId,
        attempts,
        text(now),
        text(now),
        id,
        owner,
      )
      return changed === 1
    },

    async settle(id, owner, settlement, now) {
      const { reason, reply, nextAttemptAt, attempts, isFinal } = columnsOf(settlement)
      const { changed } = await run(
        `UPDATE ${table} SET state = ?, reason = ?, reply = ?, next_attempt_at = ?, attempts = coalesce(?, attempts),
           settled_at = ?, lease_until = NULL, updated_at = ? ${isFinal ? forget : ''}
         WHERE id = ? AND lease_owner = ? AND state IN ('claimed', 'submitting', 'uncertain')`,
        settlement.state,
        reason,
        reply,
        nextAttemptAt && text(nextAttemptAt),
        attempts,
        isFinal ? text(now) : null,
        text(now),
        id,
        owner,
      )
      return changed === 1
    },

    async release(id, owner, now) {
      const { changed } = await run(
        `UPDATE ${table} SET state = 'pending', lease_owner = NULL, lease_until = NULL, updated_at = ?
         WHERE id = ? AND lease_owner = ? AND state = 'claimed'`,
        text(now),
        id,
        owner,
      )
      return changed === 1
    },

    async recover(now) {
      const released = await run(
        `UPDATE ${table} SET state = 'pending', lease_owner = NULL, lease_until = NULL, updated_at = ?
         WHERE state = 'claimed' AND lease_until < ?`,
        text(now),
        text(now),
      )
      // The owner stays: should it still live, its late answer is believed (settle).
      const uncertain = await run(
        `UPDATE ${table} SET state = 'uncertain', reason = 'worker-stopped', lease_until = NULL, settled_at = ?,
           updated_at = ?
         WHERE state = 'submitting' AND lease_until < ?`,
        text(now),
        text(now),
        text(now),
      )
      if (table === 'notices') {
        await run(
          `UPDATE notices SET lease_owner = NULL, message = NULL
           WHERE state = 'uncertain' AND lease_owner IS NOT NULL AND settled_at < ?`,
          text(new Date(now.getTime() - answeredLateForMs)),
        )
      }
      return { released: released.changed, uncertain: uncertain.changed }
    },

    async hasWork(now) {
      const { rows } = await run(`SELECT 1 FROM ${table} WHERE ${claimable} LIMIT 1`, text(now))
      return rows.length > 0
    },
  }
}

export function sqliteDeliveryLedger(payload: Payload): DeliveryLedger {
  return {
    ...sqliteLedger(payload, 'deliveries'),

    async plan(edition, rows, now) {
      if (rows.length === 0) return
      const at = now.toISOString()
      const values = rows.map(() => '(?, ?, ?, ?, ?)').join(', ')
      // Only while the edition is being planned: another worker may have ended the planning meanwhile.
      await runSql(
        payload,
        `INSERT INTO deliveries (id, edition_id, subscriber_id, locale, state, attempts, created_at, updated_at)
         SELECT column1, column2, column3, column4, column5, 0, ?, ? FROM (VALUES ${values})
         WHERE EXISTS (SELECT 1 FROM editions WHERE id = ? AND state = 'sending' AND planned_at IS NULL)
         ON CONFLICT (edition_id, subscriber_id) DO NOTHING`,
        [at, at, ...rows.flatMap(planned), edition],
      )
    },

    async counts(edition) {
      const { rows } = await runSql(
        payload,
        'SELECT state, count(*) AS count FROM deliveries WHERE edition_id = ? GROUP BY state',
        [edition],
      )
      return countsOf(Object.fromEntries(rows.map((row) => [row.state as DeliveryState, Number(row.count)])))
    },
  }
}

/** One statement finds and takes; its outer condition holds even where two connections read at once. */
export function claimStatement(table: Table): string {
  const relations = {
    deliveries: 'edition_id, subscriber_id',
    digests: 'NULL AS edition_id, subscriber_id',
    notices: 'NULL AS edition_id, NULL AS subscriber_id',
  }[table]
  return `UPDATE ${table} SET state = 'claimed', lease_owner = ?, lease_until = ?, updated_at = ?
     WHERE id IN (SELECT id FROM ${table} WHERE ${claimable} LIMIT ?) AND state IN ('pending', 'deferred')
     RETURNING id, attempts, locale, ${relations}`
}

function planned({ edition, subscriber, locale, state }: PlannedRow): SqlValue[] {
  return [randomUUID(), edition, subscriber, locale, state]
}

function claimedRow(row: SqlRow): ClaimedRow {
  return {
    id: String(row.id),
    attempts: Number(row.attempts ?? 0),
    locale: isLocale(row.locale) ? row.locale : 'fr',
    edition: row.edition_id === null ? null : String(row.edition_id),
    subscriber: row.subscriber_id === null ? null : String(row.subscriber_id),
  }
}
