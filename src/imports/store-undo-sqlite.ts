import type { Payload } from 'payload'
import { loosenSqlite } from '../audience/store-loosen'
import { runSqlTogether, type SqlStatement } from '../platform/store-raw'
import type { Before, UndoStore } from './journal'

const untouched = 'SELECT id FROM subscribers WHERE id IN (SELECT value FROM json_each(?)) AND updated_at = ?'

export function sqliteUndo(payload: Payload): UndoStore {
  return {
    async remove(ids, at) {
      const args = [JSON.stringify(ids), at]
      await runSqlTogether(payload, [
        ...loosenSqlite(untouched, args),
        { sql: `DELETE FROM subscribers_rels WHERE parent_id IN (${untouched})`, args },
        { sql: `DELETE FROM subscribers WHERE id IN (${untouched})`, args },
      ])
    },
    async release(hashes, at) {
      await runSqlTogether(payload, [
        {
          sql: `DELETE FROM suppressions
                WHERE hash IN (SELECT value FROM json_each(?)) AND reason = 'unsubscribed' AND at = ?`,
          args: [JSON.stringify(hashes), at],
        },
      ])
    },
    async restore(people, at) {
      await runSqlTogether(
        payload,
        people.flatMap((person) => restoring(person, at)),
      )
    },
  }
}

/** The person’s own row last: the others go by the moment it bears. */
function restoring(person: Before, at: string): SqlStatement[] {
  const { id, firstName, organisation, state, confirmedAt, bulletins, updatedAt } = person
  const isUntouched = 'EXISTS (SELECT 1 FROM subscribers WHERE id = ? AND updated_at = ?)'
  return [
    {
      sql: `DELETE FROM subscribers_rels WHERE parent_id = ? AND +path = 'bulletins' AND ${isUntouched}`,
      args: [id, id, at],
    },
    {
      sql: `INSERT INTO subscribers_rels (parent_id, path, "order", bulletins_id)
            SELECT ?, 'bulletins', key + 1, value FROM json_each(?) WHERE ${isUntouched}`,
      args: [id, JSON.stringify(bulletins), id, at],
    },
    {
      sql: `UPDATE subscribers SET first_name = ?, organisation_id = ?, state = ?, confirmed_at = ?, updated_at = ?
            WHERE id = ? AND updated_at = ?`,
      args: [firstName, organisation, state, confirmedAt, updatedAt, id, at],
    },
  ]
}
