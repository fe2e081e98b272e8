import type { Payload } from 'payload'
import { soundText } from './sound-text'

/**
 * The drivers under Payload's adapters, for the statements that must be one statement: the Local API finds, then
 * updates, and Payload's transactions are off on both stores.
 */
export function isMongo(payload: Payload): boolean {
  return payload.db.name === 'mongoose'
}

export type SqlValue = string | number | null
export type SqlRow = Record<string, unknown>

export type SqlStatement = { sql: string; args: SqlValue[] }

type SqliteAdapter = {
  client: {
    execute: (statement: SqlStatement) => Promise<{ rows: SqlRow[]; rowsAffected: number }>
    batch: (statements: SqlStatement[], mode: 'write') => Promise<unknown>
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

/**
 * Rows by the thousand, in the order of the statement, whose columns these are: SQLite puts them in one JSON value, which is read
 * sooner than the driver makes an object of each value.
 */
export async function readMany(
  payload: Payload,
  columns: readonly string[],
  sql: string,
  args: SqlValue[],
): Promise<SqlRow[]> {
  const pairs = columns.map((name) => `'${name}', ${name}`).join(', ')
  const all = `SELECT json_group_array(json_object(${pairs})) AS found FROM (${sql})`
  const { rows } = await runSql(payload, all, args)
  return JSON.parse(String(rows[0]?.found)) as SqlRow[]
}

/** Words of ours (never what a person wrote) for an `IN (…)`. */
export const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')

/** All of these statements, or none of them. */
export async function runSqlTogether(payload: Payload, statements: SqlStatement[]): Promise<void> {
  const { client } = payload.db as unknown as SqliteAdapter
  await client.batch(statements, 'write')
}

/**
 * Many rows in one statement. SQLite reads what differs between them out of one JSON value, sooner than it binds each;
 * what all have alike is bound once.
 */
export function insertStatement(table: string, columns: readonly string[], rows: SqlValue[][]): SqlStatement {
  const [first = []] = rows
  const differs = columns.map((_, index) => rows.some((row) => row[index] !== first[index]))
  const places = [...columns.keys()].filter((index) => differs[index])
  const own = rows.map((row) => places.map((index) => row[index]))
  let place = 0
  const values = differs.map((one) => (one ? `value->>${place++}` : '?'))
  const names = columns.map((name) => `"${name}"`).join(', ')
  return {
    sql: `INSERT INTO ${table} (${names}) SELECT ${values.join(', ')} FROM json_each(?)`,
    args: [...first.filter((_, index) => !differs[index]), jsonOf(own)],
  }
}

/** SQLite writes what JSON escapes as it is: half a pair would be no UTF-8, and end the process of whoever reads it. */
function jsonOf(rows: unknown[][]): string {
  const json = JSON.stringify(rows)
  if (!/\\u(?:d[89a-f]|0000)/.test(json)) return json
  return JSON.stringify(rows, (_, value) => (typeof value === 'string' ? soundText(value) : value))
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
  find: (filter: Filter, options?: object) => { toArray: () => Promise<MongoRow[]> }
  bulkWrite: (operations: object[], options: object) => Promise<{ matchedCount: number }>
  deleteMany: (filter: Filter) => Promise<{ deletedCount: number }>
  insertMany: (rows: MongoRow[], options: object) => Promise<unknown>
  estimatedDocumentCount: () => Promise<number>
  createIndex: (keys: Record<string, 1 | -1>) => Promise<string>
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
