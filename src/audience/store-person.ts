import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { soundText } from '../platform/sound-text'
import {
  isMongo,
  type MongoRow,
  mongoCollection,
  objectId,
  runSqlTogether,
  type SqlStatement,
  type SqlValue,
} from '../platform/store-raw'
import type { ConsentSource } from '../register/consent-record'
import { standingTies } from './store-choices'
import type { Subscriber } from './subscriber'

/*
 * A person is written whole, and nothing but what changes: Payload reads a record, then writes all of it back, on SQLite the row
 * first and what it is tied to after. Two processes that did so at once could lose somebody their bulletins
 * (docs/decisions/002-no-transactions.md).
 */

export type PersonChange = Partial<
  Omit<Subscriber, 'id'> & { typedEmail: string | null; source: ConsentSource }
>

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

/**
 * A new record; its id. Ties to what has been deleted meanwhile are left out, here and below.
 * @throws when the address has a record
 */
export async function addPerson(payload: Payload, person: PersonChange): Promise<string> {
  const at = new Date()
  if (isMongo(payload)) {
    const _id = objectId(payload)
    const own = await documentOf(payload, person)
    const row = { _id, ...own, sample: false, createdAt: at, updatedAt: at, __v: 0 }
    await mongoCollection(payload, 'subscribers').insertMany([row], { ordered: true })
    return String(_id)
  }
  const id = randomUUID()
  const values = valuesOf(person)
  const names = ['id', 'created_at', 'updated_at', ...values.map(({ column }) => column)]
  const places = ['?', '?', '?', ...values.map(({ place }) => place)]
  await runSqlTogether(payload, [
    {
      sql: `INSERT INTO subscribers (${names.join(', ')}) VALUES (${places.join(', ')})`,
      args: [id, at.toISOString(), at.toISOString(), ...values.map(({ value }) => value)],
    },
    ...tiesOf(id, person),
  ])
  return id
}

/**
 * What is not named stays as it is; of somebody erased meanwhile nothing is written.
 * @throws when the address is somebody else’s
 */
export async function changePerson(payload: Payload, id: string, change: PersonChange): Promise<void> {
  const at = new Date()
  if (isMongo(payload)) {
    const own = await documentOf(payload, change)
    await mongoCollection(payload, 'subscribers').updateOne(
      { _id: objectId(payload, id) },
      { $set: { ...own, updatedAt: at } },
    )
    return
  }
  const values = [{ column: 'updated_at', place: '?', value: at.toISOString() }, ...valuesOf(change)]
  await runSqlTogether(payload, [
    {
      sql: `UPDATE subscribers SET ${values.map(({ column, place }) => `${column} = ${place}`).join(', ')} WHERE id = ?`,
      args: [...values.map(({ value }) => value), id],
    },
    ...tiesOf(id, change),
  ])
}

/** The columns to write, what stands for each in the statement, and its value. */
function valuesOf(change: PersonChange): { column: string; place: string; value: SqlValue }[] {
  const own = (Object.keys(columns) as Column[])
    .filter((name) => change[name] !== undefined)
    .map((name) => ({ column: columns[name], place: '?', value: textOf(change[name]) }))
  const { organisation } = change
  if (organisation === undefined) return own
  const standing = '(SELECT id FROM organisations WHERE id = ?)'
  return [...own, { column: 'organisation_id', place: standing, value: organisation }]
}

function textOf(value: PersonChange[Column]): string | null {
  if (value instanceof Date) return value.toISOString()
  return value ? soundText(value) : null
}

/** As Payload writes them: one row for each relation, in order within its field. */
function tiesOf(id: string, change: PersonChange): SqlStatement[] {
  return lists.flatMap((list) => {
    const ids = change[list]
    if (!ids) return []
    return [
      { sql: 'DELETE FROM subscribers_rels WHERE parent_id = ? AND +path = ?', args: [id, list] },
      {
        sql: `INSERT INTO subscribers_rels (parent_id, path, "order", ${list}_id)
              SELECT subscribers.id, ?, one.key + 1, one.value FROM json_each(?) AS one, subscribers
              WHERE subscribers.id = ? AND one.value IN (SELECT id FROM ${list})`,
        args: [list, JSON.stringify(ids), id],
      },
    ]
  })
}

/** The same as MongoDB holds it. */
async function documentOf(payload: Payload, change: PersonChange): Promise<MongoRow> {
  const ties = await standingTies(payload, change)
  const stored = ([name, value]: [string, unknown]): [string, unknown] => {
    if (Array.isArray(value)) return [name, value.map((one) => objectId(payload, one))]
    if (typeof value !== 'string') return [name, value]
    return [name, name === 'organisation' ? objectId(payload, value) : soundText(value) || null]
  }
  const written = Object.entries({ ...change, ...ties }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(written.map(stored))
}
