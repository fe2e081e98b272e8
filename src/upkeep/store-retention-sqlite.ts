import type { Payload } from 'payload'
import { runSql } from '../platform/store-raw'
import { anonymous, type RetentionStore, waitingStates } from './retention-store'

const waiting = waitingStates.map((state) => `'${state}'`).join(', ')
const settled = `state NOT IN (${waiting}) AND coalesce(settled_at, created_at) <= ?`

const noReader = 'subscriber_id = NULL, reply = NULL'
const hasReader = 'coalesce(subscriber_id, reply) IS NOT NULL'

export function sqliteRetention(payload: Payload): RetentionStore {
  /** One statement for a batch: readers and senders wait for none longer than that. */
  const change = (table: string, set: string, where: string) => async (cutoff: Date, limit: number) => {
    const { changed } = await runSql(
      payload,
      `UPDATE ${table} SET ${set} WHERE id IN (SELECT id FROM ${table} WHERE ${where} LIMIT ?)`,
      [cutoff.toISOString(), limit],
    )
    return changed
  }
  return {
    newAddresses: change('subscribers', 'new_email = NULL', 'updated_at <= ? AND new_email IS NOT NULL'),
    notices: change(
      'notices',
      'subscriber_id = NULL, user_id = NULL, message = NULL, reply = NULL',
      `${settled} AND coalesce(subscriber_id, user_id, message, reply) IS NOT NULL`,
    ),
    deliveries: change('deliveries', noReader, `${settled} AND ${hasReader}`),
    digests: change('digests', noReader, `${settled} AND ${hasReader}`),
    requests: change(
      'access_requests',
      `person = '${anonymous}', details = NULL, answer = '${anonymous}'`,
      `answered_on <= ? AND state <> 'open' AND person <> '${anonymous}'`,
    ),
  }
}
