import type { Payload } from 'payload'
import { mongoCollection, type SqlStatement, type SqlValue } from '../platform/store-raw'

/*
 * Takes people out of the rows that name them, before or as they are erased. The rows stay: a register has no holes, and the
 * counts of an edition stay true. Their seals hold, since they never sealed the person (src/register).
 */

/** @param whom a query for their ids, with its arguments */
export function loosenSqlite(whom: string, args: SqlValue[]): SqlStatement[] {
  return [
    `UPDATE consents SET subscriber_id = NULL WHERE subscriber_id IN (${whom})`,
    `UPDATE deliveries SET state = 'digested', reason = 'gone' WHERE state = 'waiting' AND subscriber_id IN (${whom})`,
    `UPDATE deliveries SET subscriber_id = NULL WHERE subscriber_id IN (${whom})`,
    `UPDATE digests SET subscriber_id = NULL WHERE subscriber_id IN (${whom})`,
    `UPDATE notices SET subscriber_id = NULL, message = NULL WHERE subscriber_id IN (${whom})`,
  ].map((sql) => ({ sql, args }))
}

/** @param ids as MongoDB holds them */
export async function loosenMongo(payload: Payload, ids: unknown[]): Promise<void> {
  const subscriber = { $in: ids }
  await mongoCollection(payload, 'consents').updateMany({ subscriber }, { $set: { subscriber: null } })
  const deliveries = mongoCollection(payload, 'deliveries')
  await deliveries.updateMany(
    { subscriber, state: 'waiting' },
    { $set: { state: 'digested', reason: 'gone' } },
  )
  // One edition and nobody, twice, would be refused: each row names itself, which leads to nobody.
  const toItself = [{ $set: { subscriber: '$_id' } }]
  await deliveries.updateMany({ subscriber }, toItself)
  await mongoCollection(payload, 'digests').updateMany({ subscriber }, toItself)
  await mongoCollection(payload, 'notices').updateMany(
    { subscriber },
    { $set: { subscriber: null, message: null } },
  )
}
