import type { Payload } from 'payload'
import { isMongo, mongoCollection, runSql } from '../platform/store-raw'
import { type SuppressionReason, suppressionHash, suppressionHashes } from './suppression'

/** Why this address is not written to; empty when it may be. */
export async function suppressionsOf(payload: Payload, email: string): Promise<SuppressionReason[]> {
  return (await suppressionRowsOf(payload, email)).map(({ reason }) => reason)
}

/** The same, each with the id of its row: a few, one for each reason, under any key that was ever in use. */
export async function suppressionRowsOf(
  payload: Payload,
  email: string,
): Promise<{ id: string; reason: SuppressionReason }[]> {
  const { docs } = await payload.find({
    collection: 'suppressions',
    where: { hash: { in: suppressionHashes(email) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, reason }) => ({ id: String(id), reason }))
}

/**
 * From now on nothing is sent there. One row for each reason: another one softens nothing, and each is lifted by itself. Twice for
 * the same reason does no more than once.
 */
export async function suppress(
  payload: Payload,
  email: string,
  reason: SuppressionReason,
  at: Date,
): Promise<void> {
  const stands = async () => (await suppressionsOf(payload, email)).includes(reason)
  if (await stands()) return
  try {
    await payload.create({
      collection: 'suppressions',
      data: { hash: suppressionHash(email), reason, at: at.toISOString() },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // Somebody else has just done it: a digest bears a reason once.
    if (!(await stands())) throw error
  }
}

/** The person came back, from their own mailbox: only what they did themselves is undone. One statement, on both stores. */
export async function liftOwnActs(payload: Payload, email: string): Promise<void> {
  const hashes = suppressionHashes(email)
  if (isMongo(payload)) {
    await mongoCollection(payload, 'suppressions').deleteMany({
      hash: { $in: hashes },
      reason: { $in: ['unsubscribed', 'erased'] },
    })
    return
  }
  await runSql(
    payload,
    `DELETE FROM suppressions WHERE hash IN (${hashes.map(() => '?').join(', ')}) AND reason IN ('unsubscribed', 'erased')`,
    hashes,
  )
}
