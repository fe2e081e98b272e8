import type { Payload } from 'payload'
import { runSql, type SqlStatement } from '../platform/store-raw'
import { servedBefore } from './retention-sql'
import { anonymous, type Batch, type Mails, type RetentionStore } from './retention-store'

const noReader = 'subscriber_id = NULL, reply = NULL'

/** One statement for a batch of mails: it begins with the oldest that still name somebody, and reads no others. */
export function mailsStatement(table: Mails, cutoff: Date, limit: number): SqlStatement {
  const set = table === 'notices' ? `${noReader}, user_id = NULL, message = NULL` : noReader
  return {
    sql: `UPDATE ${table} SET ${set} WHERE id IN (${servedBefore(table)})`,
    args: [cutoff.toISOString(), cutoff.toISOString(), limit],
  }
}

export function sqliteRetention(payload: Payload): RetentionStore {
  /** Readers and senders wait for none longer than one statement. */
  const run = async ({ sql, args }: SqlStatement, limit: number): Promise<Batch> => {
    const { changed } = await runSql(payload, sql, args)
    return { changed, isLast: changed < limit }
  }
  const mails = (table: Mails) => (cutoff: Date, limit: number) =>
    run(mailsStatement(table, cutoff, limit), limit)
  const change = (table: string, set: string, where: string) => (cutoff: Date, limit: number) => {
    const sql = `UPDATE ${table} SET ${set} WHERE id IN (SELECT id FROM ${table} WHERE ${where} LIMIT ?)`
    return run({ sql, args: [cutoff.toISOString(), limit] }, limit)
  }
  return {
    newAddresses: change('subscribers', 'new_email = NULL', 'updated_at <= ? AND new_email IS NOT NULL'),
    notices: mails('notices'),
    deliveries: mails('deliveries'),
    digests: mails('digests'),
    requests: change(
      'access_requests',
      `person = '${anonymous}', details = NULL, answer = '${anonymous}'`,
      `answered_on <= ? AND state <> 'open' AND person <> '${anonymous}'`,
    ),
  }
}
