import type { CollectionSlug, Payload } from 'payload'
import { isMongo, objectId, runSql } from '../../src/platform/store-raw'

type Copies = { from: number; to: number }

/**
 * Copies of a document as the database holds it, with its words, its terms and what it links to, each at an address of
 * its own. Through Payload ten thousand would take minutes.
 */
export async function multiply(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  { from, to }: Copies,
): Promise<void> {
  if (to <= from) return
  return isMongo(payload)
    ? multiplyInMongo(payload, collection, id, { from, to })
    : multiplyInSqlite(payload, collection.replaceAll('-', '_'), id, { from, to })
}

async function multiplyInSqlite(payload: Payload, table: string, id: string, { from, to }: Copies) {
  const { rows } = await runSql(
    payload,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND (name = ? OR name LIKE ?) ORDER BY length(name)`,
    [table, `${table}_%`],
  )
  for (const name of rows.map((row) => String(row.name)))
    await copyRows(payload, table, name, id, { from, to })
}

/** A new id is the old one with a number: so are the links between the rows of one document. */
async function copyRows(payload: Payload, table: string, name: string, id: string, { from, to }: Copies) {
  const { rows } = await runSql(payload, `PRAGMA table_info(${name})`, [])
  const columns = rows.map((row) => ({ name: String(row.name), type: String(row.type) }))
  const parent = columns.find((column) => ['_parent_id', 'parent_id'].includes(column.name))?.name
  if (name !== table && !parent) return
  const rowsOfParts = `SELECT id FROM ${name.replace(/_locales$/, '')} WHERE _parent_id = '${id}'`
  const isOfPart = name.endsWith('_locales') && name !== `${table}_locales`
  const own = name === table ? 'id = ?' : `${parent} ${isOfPart ? `IN (${rowsOfParts})` : '= ?'}`
  const kept = columns.filter((column) => column.name !== 'id' || /text/i.test(column.type))
  const isNumbered = (column: string) =>
    (column === 'id' || column === parent || column === 'slug' || column === 'share_code') &&
    !(name === table && column === 'parent_id')
  const values = kept.map((column) =>
    isNumbered(column.name) ? `"${column.name}" || '-' || i` : `"${column.name}"`,
  )
  await runSql(
    payload,
    `INSERT INTO ${name} (${kept.map((column) => `"${column.name}"`).join(', ')})
     WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})
     SELECT ${values.join(', ')} FROM n, ${name} WHERE ${own}`,
    isOfPart ? [] : [id],
  )
}

type Row = Record<string, unknown> & { slug?: string | Record<string, string>; shareCode?: string }
type Stored = {
  findOne: (filter: object) => Promise<Row | null>
  insertMany: (rows: object[]) => Promise<unknown>
}
/** By the collection's own name: Mongoose may store it under a plural one. */
type Driver = { collections: Record<string, { collection: Stored }> }

async function multiplyInMongo(payload: Payload, name: string, id: string, { from, to }: Copies) {
  const rows = (payload.db as unknown as Driver).collections[name]?.collection
  const row = await rows?.findOne({ _id: objectId(payload, id) })
  if (!rows || !row) throw new Error(`There is no ${id} in ${name}`)
  const numbered = (slug: Row['slug'], number: number) =>
    typeof slug === 'string'
      ? `${slug}-${number}`
      : slug && Object.fromEntries(Object.entries(slug).map(([key, value]) => [key, `${value}-${number}`]))
  await rows.insertMany(
    Array.from({ length: to - from }, (_, index) => ({
      ...row,
      _id: objectId(payload),
      ...(row.slug && { slug: numbered(row.slug, from + index) }),
      ...(row.shareCode && { shareCode: `${row.shareCode}${from + index}` }),
    })),
  )
}
