import type { Payload } from 'payload'
import { loosenSqlite } from '../audience/store-loosen'
import { runSqlTogether, type SqlStatement } from '../platform/store-raw'
import type { Before, UndoStore, Written } from './journal'

/** The plus keeps SQLite from walking all that was said since, rather than the few lines of a person. */
const isUntouched = `updated_at = ? AND NOT EXISTS (SELECT 1 FROM consents AS said
  WHERE said.subscriber_id = subscribers.id AND +said.at >= ? AND said.import IS NOT ?)`

/** Kept apart for the test of its query plan. */
export const untouched = `SELECT id FROM subscribers WHERE id IN (SELECT value FROM json_each(?)) AND ${isUntouched}`

export function sqliteUndo(payload: Payload): UndoStore {
  return {
    async remove(ids, { at, import: from }) {
      const args = [JSON.stringify(ids), at, at, from]
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
    async restore(people, written) {
      await runSqlTogether(
        payload,
        people.flatMap((person) => restoring(person, written)),
      )
    },
  }
}

/** The person’s own row last: the others go by the moment it bears. */
function restoring(person: Before, { at, import: from }: Written): SqlStatement[] {
  const { id, firstName, organisation, state, confirmedAt, bulletins, updatedAt } = person
  const isAsLeft = `EXISTS (SELECT 1 FROM subscribers WHERE id = ? AND ${isUntouched})`
  const asLeft = [id, at, at, from]
  return [
    {
      sql: `DELETE FROM subscribers_rels WHERE parent_id = ? AND +path = 'bulletins' AND ${isAsLeft}`,
      args: [id, ...asLeft],
    },
    {
      sql: `INSERT INTO subscribers_rels (parent_id, path, "order", bulletins_id)
            SELECT ?, 'bulletins', key + 1, value FROM json_each(?) WHERE ${isAsLeft}`,
      args: [id, JSON.stringify(bulletins), ...asLeft],
    },
    {
      sql: `UPDATE subscribers SET first_name = ?, organisation_id = ?, state = ?, confirmed_at = ?, updated_at = ?
            WHERE id = ? AND ${isUntouched}`,
      args: [firstName, organisation, state, confirmedAt, updatedAt, ...asLeft],
    },
  ]
}
