import type { Payload } from 'payload'
import { loosenMongo, loosenSqlite } from '../audience/store-loosen'
import { keep } from '../platform/store-kv'
import { isMongo, mongoCollection, objectId } from '../platform/store-raw'
import type { ConsentRecord } from '../register/consent-record'
import { appendConsents } from '../register/store-consents'

/**
 * Someone as they were when the night looked: when their row was last written, and the last line of the register about them, since a
 * consent that is renewed writes no row.
 */
export type Seen = { id: string; updatedAt: string; sequence: number }

export async function lookAt(payload: Payload, id: string): Promise<Seen | null> {
  const row = await payload.findByID({
    collection: 'subscribers',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { updatedAt: true },
  })
  return row && { id, updatedAt: row.updatedAt, sequence: await lastSequence(payload, id) }
}

/**
 * Erases someone as long as nothing was written of them since, and adds the line that says so, which must not name them. `false`: they
 * stay, and so does everything that names them.
 */
export const eraseIfUnchanged = (payload: Payload, seen: Seen, line: ConsentRecord): Promise<boolean> =>
  isMongo(payload) ? eraseMongo(payload, seen, line) : eraseSqlite(payload, seen, line)

/** The line and the erasure are one batch. */
async function eraseSqlite(payload: Payload, seen: Seen, line: ConsentRecord): Promise<boolean> {
  const { id, updatedAt, sequence } = seen
  try {
    await appendConsents(
      payload,
      [line],
      [
        {
          // Nobody has no address: the table refuses them, and the whole batch with them.
          sql: `INSERT INTO subscribers (id) SELECT 'nobody' WHERE NOT EXISTS (
                  SELECT 1 FROM subscribers WHERE id = ? AND updated_at = ?
                  AND ? = (SELECT coalesce(max(sequence), 0) FROM consents WHERE subscriber_id = ?))`,
          args: [id, updatedAt, sequence, id],
        },
        ...loosenSqlite('SELECT ?', [id]),
        { sql: 'DELETE FROM subscribers_rels WHERE parent_id = ?', args: [id] },
        { sql: 'DELETE FROM subscribers WHERE id = ?', args: [id] },
      ],
    )
    return true
  } catch (error) {
    const now = await lookAt(payload, id)
    if (now?.updatedAt === updatedAt && now.sequence === sequence) throw error
    return false
  }
}

const underWay = 'erasure-under-way'
type UnderWay = { id: string; line: ConsentRecord }

/** Three steps, the first of which decides. What is left to do is kept before it, without the address: `endErasure` does it. */
async function eraseMongo(
  payload: Payload,
  { id, updatedAt, sequence }: Seen,
  line: ConsentRecord,
): Promise<boolean> {
  await endErasure(payload)
  if ((await lastSequence(payload, id)) !== sequence) return false
  await keep(payload, underWay, { id, line } satisfies UnderWay)
  const { deletedCount } = await mongoCollection(payload, 'subscribers').deleteMany({
    _id: objectId(payload, id),
    updatedAt: new Date(updatedAt),
  })
  if (deletedCount === 0) await payload.kv.delete(underWay)
  else await endErasure(payload)
  return deletedCount > 0
}

/** On MongoDB, ends the erasure that a worker was stopped in the middle of. Safe to run at any time; at worst the register says it twice. */
export async function endErasure(payload: Payload): Promise<void> {
  if (!isMongo(payload)) return
  const left = await payload.kv.get<UnderWay>(underWay)
  if (!left) return
  if (!(await lookAt(payload, left.id))) {
    await appendConsents(payload, [left.line])
    await loosenMongo(payload, [objectId(payload, left.id)])
  }
  await payload.kv.delete(underWay)
}

async function lastSequence(payload: Payload, subscriber: string): Promise<number> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { subscriber: { equals: subscriber } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { sequence: true },
  })
  return docs[0]?.sequence ?? 0
}
