import type { Payload } from 'payload'

/**
 * The drivers under Payload's adapters, for the statements that must be one statement: the Local API finds, then
 * updates, and Payload's transactions are off on both stores.
 */
export function isMongo(payload: Payload): boolean {
  return payload.db.name === 'mongoose'
}

export type SqlValue = string | number | null
export type SqlRow = Record<string, unknown>

type SqliteAdapter = {
  client: {
    execute: (statement: {
      sql: string
      args: SqlValue[]
    }) => Promise<{ rows: SqlRow[]; rowsAffected: number }>
  }
}

export async function runSql(
  payload: Payload,
  sql: string,
  args: SqlValue[],
): Promise<{ rows: SqlRow[]; changed: number }> {
  const { client } = payload.db as unknown as SqliteAdapter
  const result = await client.execute({ sql, args })
  return { rows: result.rows, changed: result.rowsAffected }
}

export type MongoRow = Record<string, unknown>
type Filter = Record<string, unknown>

/** What we use of the driver's collection. */
export type MongoCollection = {
  findOne: (filter: Filter, options?: object) => Promise<MongoRow | null>
  findOneAndUpdate: (filter: Filter, update: object, options: object) => Promise<MongoRow | null>
  updateOne: (
    filter: Filter,
    update: object,
    options?: object,
  ) => Promise<{ matchedCount: number; upsertedCount: number }>
  updateMany: (filter: Filter, update: object) => Promise<{ modifiedCount: number }>
  deleteMany: (filter: Filter) => Promise<{ deletedCount: number }>
  insertMany: (rows: MongoRow[], options: object) => Promise<unknown>
  aggregate: (pipeline: object[]) => { toArray: () => Promise<MongoRow[]> }
}

type MongoAdapter = {
  collections: Record<string, { collection: MongoCollection }>
  connection: { base: { Types: { ObjectId: new (id?: string) => object } } }
}

export function mongoCollection(payload: Payload, slug: string): MongoCollection {
  const found = (payload.db as unknown as MongoAdapter).collections[slug]
  if (!found) throw new Error(`There is no collection ${slug}`)
  return found.collection
}

/** A new id, or the stored form of a given one; `null` for what is no id of this store. */
export function objectId(payload: Payload, id?: string): object | null {
  if (id !== undefined && !/^[0-9a-f]{24}$/i.test(id)) return null
  return new (payload.db as unknown as MongoAdapter).connection.base.Types.ObjectId(id)
}
