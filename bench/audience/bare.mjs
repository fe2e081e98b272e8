import { createClient } from '@libsql/client'

const tables = ['subscribers', 'subscribers_rels', 'consents']
const page = 2000
/** Rows of one statement: it takes 32,766 values. */
const rowsAtOnce = 1000

/**
 * The rows of an import, written again to an empty database of the same schema, two thousand at once with plain statements
 * of a thousand rows, with the memory that the import has: nothing is read, looked up, decided or sealed. Seconds of writing alone.
 */
export async function bareInsert(from, to) {
  const source = createClient({ url: `file:${from}` })
  const target = createClient({ url: `file:${to}` })
  await target.execute('PRAGMA journal_mode = WAL')
  await target.execute('PRAGMA synchronous = FULL')
  await target.execute('PRAGMA cache_size = -32768')
  await target.execute('PRAGMA wal_autocheckpoint = 16000')
  let seconds = 0
  for (let last = 0; ; last += page) {
    const statements = []
    for (const table of tables) {
      const { rows, columns } = await source.execute({
        sql: `SELECT * FROM ${table} WHERE rowid > ? AND rowid <= ? ORDER BY rowid`,
        args: [last, last + page],
      })
      for (let from = 0; from < rows.length; from += rowsAtOnce)
        statements.push(statementOf(table, columns, rows.slice(from, from + rowsAtOnce)))
    }
    if (statements.length === 0) break
    const began = performance.now()
    await target.batch(statements, 'write')
    seconds += (performance.now() - began) / 1000
  }
  source.close()
  target.close()
  return seconds
}

function statementOf(table, columns, rows) {
  const places = `(${columns.map(() => '?').join(', ')})`
  return {
    sql: `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES ${rows.map(() => places).join(', ')}`,
    args: rows.flatMap((row) => columns.map((name) => row[name])),
  }
}
