import type { Payload } from 'payload'
import { runSql, type SqlValue } from '../platform/store-raw'
import type { ImportState } from './import-record'
import type { ChangeImport, ImportChange, ImportOnly } from './import-store'

export function sqliteImports(payload: Payload): ChangeImport {
  return async (id, only, change) => {
    const set = Object.entries({ ...change, updatedAt: new Date().toISOString() })
    const where = conditionsOf(only)
    const { rows } = await runSql(
      payload,
      `UPDATE imports SET ${set.map(([name]) => `${columnOf(name)} = ?`).join(', ')}
       WHERE id = ?${where.sql} RETURNING state`,
      [...set.map(([, value]) => storedOf(value)), id, ...where.args],
    )
    return rows[0] ? (rows[0].state as ImportState) : null
  }
}

function conditionsOf({ from, holder }: ImportOnly): { sql: string; args: SqlValue[] } {
  const states = from ? ' AND state IN (SELECT value FROM json_each(?))' : ''
  const free = holder ? ' AND (lease_owner IS NULL OR lease_owner = ? OR lease_until < ?)' : ''
  return {
    sql: states + free,
    args: [
      ...(from ? [JSON.stringify(from)] : []),
      ...(holder ? [holder.owner, holder.now.toISOString()] : []),
    ],
  }
}

const columnOf = (name: string) =>
  name === 'bulletin' ? 'bulletin_id' : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const storedOf = (value: ImportChange[keyof ImportChange] | string): SqlValue =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null)
