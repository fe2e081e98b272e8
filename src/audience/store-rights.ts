import type { Payload } from 'payload'
import { isMongo, mongoCollection, objectId, runSql } from '../platform/store-raw'
import type { DepartureReason } from './departure'

export type Departure = {
  reason: DepartureReason
  bulletin: string | null
  locale: 'fr' | 'en'
  key: string
  at: Date
}

/** Once for a departure: choosing again replaces what was chosen. */
export async function noteDeparture(payload: Payload, { at, ...departure }: Departure): Promise<void> {
  const common = { collection: 'departures', depth: 0, overrideAccess: true } as const
  const { reason, key } = departure
  const replaced = await payload.update({ ...common, where: { key: { equals: key } }, data: { reason } })
  if (replaced.docs.length === 0) {
    await payload.create({ ...common, data: { ...departure, at: at.toISOString() } })
  }
}

/** `false` when somebody else has just taken that address. */
export async function moveTo(
  payload: Payload,
  id: string,
  email: string,
  typedEmail: string | null = null,
): Promise<boolean> {
  const common = { collection: 'subscribers', depth: 0, overrideAccess: true } as const
  try {
    await payload.update({ ...common, id, data: { email, typedEmail, newEmail: null } })
    return true
  } catch (error) {
    const { docs } = await payload.find({
      ...common,
      where: { email: { equals: email } },
      limit: 1,
      pagination: false,
    })
    if (docs[0] && String(docs[0].id) !== id) return false
    throw error
  }
}

/**
 * Takes a person out of every row that names them, then their own row. The rows stay: a register has no holes, and the counts of
 * an edition stay true. Their seals hold, since they never sealed the person (src/register).
 */
export async function erase(payload: Payload, id: string): Promise<void> {
  await (isMongo(payload) ? loosenMongo(payload, id) : loosenSqlite(payload, id))
  await payload.delete({
    collection: 'subscribers',
    id,
    depth: 0,
    overrideAccess: true,
    disableTransaction: true,
  })
}

async function loosenSqlite(payload: Payload, id: string): Promise<void> {
  await runSql(payload, 'UPDATE consents SET subscriber_id = NULL WHERE subscriber_id = ?', [id])
  await runSql(
    payload,
    `UPDATE deliveries SET state = 'digested', reason = 'gone' WHERE subscriber_id = ? AND state = 'waiting'`,
    [id],
  )
  await runSql(payload, 'UPDATE deliveries SET subscriber_id = NULL WHERE subscriber_id = ?', [id])
  await runSql(payload, 'UPDATE digests SET subscriber_id = NULL WHERE subscriber_id = ?', [id])
  await runSql(payload, 'UPDATE notices SET subscriber_id = NULL, message = NULL WHERE subscriber_id = ?', [
    id,
  ])
}

async function loosenMongo(payload: Payload, id: string): Promise<void> {
  const subscriber = objectId(payload, id)
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
