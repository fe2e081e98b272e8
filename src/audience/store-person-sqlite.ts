import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { soundText } from '../platform/sound-text'
import { runSqlTogether, type SqlStatement, type SqlValue } from '../platform/store-raw'
import { appendConsents } from '../register/store-consents'
import type { Along, Person, PersonChange } from './person-change'

const columns = {
  email: 'email',
  typedEmail: 'typed_email',
  newEmail: 'new_email',
  firstName: 'first_name',
  locale: 'locale',
  state: 'state',
  frequency: 'frequency',
  source: 'source',
  pausedUntil: 'paused_until',
  requestedAt: 'requested_at',
  confirmedAt: 'confirmed_at',
  unsubscribedAt: 'unsubscribed_at',
} as const
type Column = keyof typeof columns
const lists = ['bulletins', 'themes', 'audiences', 'territories'] as const

export async function addSqlite(payload: Payload, person: Person): Promise<string> {
  const at = new Date().toISOString()
  const id = randomUUID()
  const values = valuesOf(person)
  const names = ['id', 'created_at', 'updated_at', ...values.map(({ column }) => column)]
  const places = ['?', '?', '?', ...values.map(({ place }) => place)]
  await runSqlTogether(payload, [
    {
      sql: `INSERT INTO subscribers (${names.join(', ')}) VALUES (${places.join(', ')})`,
      args: [id, at, at, ...values.map(({ value }) => value)],
    },
    ...tiesOf(id, person),
  ])
  return id
}

export async function changeSqlite(
  payload: Payload,
  id: string,
  change: PersonChange,
  { records = [], expected = {} }: Along,
): Promise<boolean> {
  const at = new Date().toISOString()
  const values = [{ column: 'updated_at', place: '?', value: at }, ...valuesOf(change)]
  const statements = [
    guardOf(id, expected),
    {
      sql: `UPDATE subscribers SET ${values.map(({ column, place }) => `${column} = ${place}`).join(', ')} WHERE id = ?`,
      args: [...values.map(({ value }) => value), id],
    },
    ...tiesOf(id, change),
  ]
  try {
    if (records.length > 0) await appendConsents(payload, records, statements)
    else await runSqlTogether(payload, statements)
    return true
  } catch (error) {
    if (/NOT NULL constraint failed: subscribers_rels\.parent_id/.test((error as Error).message)) return false
    // Leaving does not wait for its proof, which is written when they leave again.
    if (change.leaves && records.length > 0) await runSqlTogether(payload, statements)
    throw error
  }
}

/** Refuses the whole batch: `parent_id` may not be empty. */
function guardOf(id: string, expected: NonNullable<Along['expected']>): SqlStatement {
  const { state = null, email = null } = expected
  return {
    sql: `INSERT INTO subscribers_rels (parent_id, path) SELECT NULL, 'bulletins' WHERE NOT EXISTS
            (SELECT 1 FROM subscribers WHERE id = ? AND state = coalesce(?, state) AND email = coalesce(?, email))`,
    args: [id, state, email],
  }
}

/** The columns to write, what stands for each in the statement, and its value. */
function valuesOf(change: Person): { column: string; place: string; value: SqlValue }[] {
  const own = (Object.keys(columns) as Column[])
    .filter((name) => change[name] !== undefined)
    .map((name) => ({ column: columns[name], place: '?', value: textOf(change[name]) }))
  const { organisation } = change
  if (organisation === undefined) return own
  const standing = '(SELECT id FROM organisations WHERE id = ?)'
  return [...own, { column: 'organisation_id', place: standing, value: organisation }]
}

function textOf(value: Person[Column]): string | null {
  if (value instanceof Date) return value.toISOString()
  return value ? soundText(value) : null
}

/** As Payload writes them: one row for each relation, in order within its field. */
function tiesOf(id: string, change: PersonChange): SqlStatement[] {
  const replaced = lists.flatMap((list) => {
    const ids = change[list]
    if (!ids) return []
    return [
      { sql: 'DELETE FROM subscribers_rels WHERE parent_id = ? AND +path = ?', args: [id, list] },
      adding(id, list, ids),
    ]
  })
  const { follows, leaves } = change
  return [
    ...replaced,
    ...(follows ? [adding(id, 'bulletins', follows)] : []),
    ...(leaves ? leaving(id, leaves) : []),
  ]
}

/** Those that stand and are not theirs yet, after what they have. */
function adding(id: string, list: (typeof lists)[number], ids: string[]): SqlStatement {
  const theirs = 'FROM subscribers_rels AS own WHERE own.parent_id = person.id AND +own.path = ?'
  return {
    sql: `INSERT INTO subscribers_rels (parent_id, path, "order", ${list}_id)
          SELECT person.id, ?, (SELECT coalesce(max(own."order"), 0) ${theirs}) + one.key + 1, one.value
          FROM json_each(?) AS one, subscribers AS person
          WHERE person.id = ? AND one.value IN (SELECT id FROM ${list})
            AND NOT EXISTS (SELECT 1 ${theirs} AND +own.${list}_id = one.value)`,
    args: [list, list, JSON.stringify(ids), id, list],
  }
}

function leaving(id: string, { bulletins, at }: NonNullable<PersonChange['leaves']>): SqlStatement[] {
  return [
    {
      sql: `DELETE FROM subscribers_rels
            WHERE parent_id = ? AND +path = 'bulletins' AND +bulletins_id IN (SELECT value FROM json_each(?))`,
      args: [id, JSON.stringify(bulletins)],
    },
    {
      sql: `UPDATE subscribers SET state = 'unsubscribed', unsubscribed_at = ?
            WHERE id = ? AND state <> 'unsubscribed'
              AND NOT EXISTS (SELECT 1 FROM subscribers_rels WHERE parent_id = ? AND +path = 'bulletins')`,
      args: [at.toISOString(), id, id],
    },
  ]
}
