import type { Payload } from 'payload'
import { mongoCollection, objectId, type SqlStatement } from '../platform/store-raw'
import type { Hold } from './hold'

/** Refuses the whole batch it stands in once the import is no longer its owner’s: `parent_id` may not be empty. */
export function guardOfHold(hold: Hold | undefined): SqlStatement[] {
  if (!hold) return []
  return [
    {
      sql: `INSERT INTO subscribers_rels (parent_id, path) SELECT NULL, 'bulletins' WHERE NOT EXISTS
              (SELECT 1 FROM imports WHERE id = ? AND state = 'running' AND lease_owner = ?)`,
      args: [hold.importId, hold.owner],
    },
  ]
}

/** Asked just before: MongoDB writes many at once in no one act. */
export async function isLost(payload: Payload, hold: Hold | undefined): Promise<boolean> {
  if (!hold) return false
  const held = { _id: objectId(payload, hold.importId), state: 'running', leaseOwner: hold.owner }
  return (await mongoCollection(payload, 'imports').findOne(held, { projection: { _id: 1 } })) === null
}
