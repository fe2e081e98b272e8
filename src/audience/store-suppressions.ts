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

/** Why some addresses are not written to, asked of all of them at once; those that may be are not in it. */
export async function suppressionsOfAll(
  payload: Payload,
  emails: string[],
): Promise<Map<string, SuppressionReason[]>> {
  if (emails.length === 0) return new Map()
  const emailOf = new Map(emails.flatMap((email) => suppressionHashes(email).map((hash) => [hash, email])))
  const { docs } = await payload.find({
    collection: 'suppressions',
    where: { hash: { in: [...emailOf.keys()] } },
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { hash: true, reason: true },
  })
  const found = new Map<string, SuppressionReason[]>()
  for (const { hash, reason } of docs) {
    const email = emailOf.get(hash ?? '')
    if (email === undefined) continue
    found.set(email, [...new Set([...(found.get(email) ?? []), reason])])
  }
  return found
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
