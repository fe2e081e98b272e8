import type { Payload } from 'payload'
import {
  isMongo,
  mongoCollection,
  objectId,
  runSqlTogether,
  type SqlStatement,
} from '../../src/platform/store-raw'
import type { Reference } from './references'

type Move = { slug: string; from: string; to: string }

/**
 * The same as moving the links of a document, for what a person chose: in one batch on SQLite, one update on MongoDB, since they may
 * be saving their choices at this instant (docs/decisions/002-no-transactions.md).
 */
export async function moveChoices(
  payload: Payload,
  id: string,
  references: Reference[],
  move: Move,
): Promise<void> {
  const at = new Date()
  if (!isMongo(payload)) {
    const stamp = {
      sql: 'UPDATE subscribers SET updated_at = ? WHERE id = ?',
      args: [at.toISOString(), id],
    }
    await runSqlTogether(payload, [...references.flatMap((one) => statements(id, one, move)), stamp])
    return
  }
  const people = mongoCollection(payload, 'subscribers')
  const [from, to] = [objectId(payload, move.from), objectId(payload, move.to)]
  for (const { path, isMany } of references) {
    const moved = isMany ? inItsPlace(`$${path}`, from, to) : to
    await people.updateOne({ _id: objectId(payload, id), [path]: from }, [
      { $set: { [path]: moved, updatedAt: at } },
    ])
  }
}

/** A list that held both keeps one. */
function statements(id: string, { path, isMany }: Reference, { slug, from, to }: Move): SqlStatement[] {
  if (!isMany) {
    const column = `${path}_id`
    return [
      { sql: `UPDATE subscribers SET ${column} = ? WHERE id = ? AND ${column} = ?`, args: [to, id, from] },
    ]
  }
  const column = `${slug}_id`
  const held = `parent_id = ? AND +path = '${path}' AND ${column} = ?`
  return [
    {
      sql: `DELETE FROM subscribers_rels WHERE ${held} AND EXISTS (SELECT 1 FROM subscribers_rels WHERE ${held})`,
      args: [id, from, id, to],
    },
    { sql: `UPDATE subscribers_rels SET ${column} = ? WHERE ${held}`, args: [to, id, from] },
  ]
}

/** The same for a list of MongoDB. */
const inItsPlace = (list: string, from: unknown, to: unknown) => ({
  $cond: [
    { $in: [to, list] },
    { $filter: { input: list, cond: { $ne: ['$$this', from] } } },
    { $map: { input: list, in: { $cond: [{ $eq: ['$$this', from] }, to, '$$this'] } } },
  ],
})
