import type { Payload } from 'payload'
import {
  insertStatement,
  readMany,
  runSql,
  runSqlTogether,
  type SqlRow,
  type SqlStatement,
  type SqlValue,
} from '../platform/store-raw'
import { timeOrderedId } from '../platform/time-ordered-id'
import { appendConsents } from '../register/store-consents'
import type { Known, KnownConsent } from './decide'
import { HoldLost } from './hold'
import type { PastAct } from './past'
import type { PeopleStore, Plan } from './people'
import { guardOfHold } from './store-hold'

const columns = [
  'id',
  'email',
  'typed_email',
  'first_name',
  'locale',
  'state',
  'organisation_id',
  'frequency',
  'paused_until',
  'source',
  'requested_at',
  'confirmed_at',
  'sample',
  'updated_at',
  'created_at',
]
const relations = [
  'parent_id',
  'path',
  'order',
  'bulletins_id',
  'themes_id',
  'audiences_id',
  'territories_id',
]

export function sqlitePeople(payload: Payload): PeopleStore {
  return {
    newId: timeOrderedId,

    async find(emails, bulletin) {
      const rows = await readMany(payload, found, findStatement, [bulletin, JSON.stringify(emails)])
      const people = rows.map(
        (row): Known => ({
          id: String(row.id),
          email: String(row.email),
          state: row.state as Known['state'],
          firstName: textOf(row.first_name),
          organisation: textOf(row.organisation_id),
          follows: Number(row.follows) === 1,
          updatedAt: String(row.updated_at),
          consents: [],
        }),
      )
      if (people.length > 0) await addConsents(payload, people, bulletin)
      return new Map(people.map((person) => [person.email, person]))
    },

    async suppressed(hashes) {
      const { rows } = await runSql(
        payload,
        'SELECT hash FROM suppressions WHERE hash IN (SELECT value FROM json_each(?))',
        [JSON.stringify(hashes)],
      )
      return new Set(rows.map(({ hash }) => String(hash)))
    },

    async records(emails) {
      const { rows } = await runSql(
        payload,
        'SELECT email FROM subscribers WHERE email IN (SELECT value FROM json_each(?))',
        [JSON.stringify(emails)],
      )
      return new Set(rows.map(({ email }) => String(email)))
    },

    async keepOut(hashes, at, hold) {
      const rows = JSON.stringify(hashes.map((hash) => [timeOrderedId(), hash]))
      const sql = `INSERT OR IGNORE INTO suppressions (id, hash, reason, at, updated_at, created_at)
        SELECT value->>0, value->>1, 'unsubscribed', ?, ?, ? FROM json_each(?)`
      try {
        await runSqlTogether(payload, [...guardOfHold(hold), { sql, args: [at, at, at, rows] }])
      } catch (error) {
        throw hasChangedMeanwhile.test((error as Error).message) ? new HoldLost() : error
      }
    },

    async past(hashes) {
      const { rows } = await runSql(payload, pastStatement, [JSON.stringify(hashes)])
      const byHash = new Map<string, PastAct[]>()
      for (const row of rows) {
        const hash = String(row.address_hash)
        const acts = byHash.get(hash) ?? []
        byHash.set(hash, acts)
        acts.push({
          ...asConsent(row),
          sequence: Number(row.sequence),
          bulletin: textOf(row.bulletin_id),
          method: row.method as PastAct['method'],
          import: textOf(row.import),
          isHeld: row.subscriber_id !== null,
        })
      }
      return byHash
    },

    async write(plans, bulletin, at, hold) {
      if (plans.length === 0) return []
      const statements = [...guardOfHold(hold), ...statementsOf(plans, bulletin, at)]
      const consents = plans.map(({ consent }) => consent).filter((consent) => consent !== null)
      try {
        if (consents.length > 0) await appendConsents(payload, consents, statements)
        else await runSqlTogether(payload, statements)
        return []
      } catch (error) {
        if (hasChangedMeanwhile.test((error as Error).message)) return plans
        throw error
      }
    },
  }
}

/** Somebody else has just added an address, changed a person (`guardOf`) or taken the import (`guardOfHold`): nothing of the batch was written. */
const hasChangedMeanwhile =
  /UNIQUE constraint failed: subscribers\.email|NOT NULL constraint failed: subscribers_rels\.parent_id/

const found = ['id', 'email', 'state', 'first_name', 'organisation_id', 'updated_at', 'follows']

/** Kept apart for the test of its query plan. */
export const findStatement = `SELECT s.id, s.email, s.state, s.first_name, s.organisation_id, s.updated_at,
    EXISTS (SELECT 1 FROM subscribers_rels r
      WHERE r.parent_id = s.id AND +r.path = 'bulletins' AND +r.bulletins_id = ?) AS follows
  FROM subscribers s WHERE s.email IN (SELECT value FROM json_each(?))`

const said = ['subscriber_id', 'act', 'basis', 'implied_kind', 'expires_at']

/** The plus signs keep SQLite from walking all that a bulletin or a path has, rather than the few lines of a person. */
export const consentsStatement = `SELECT subscriber_id, act, basis, implied_kind, expires_at FROM consents
  WHERE subscriber_id IN (SELECT value FROM json_each(?))
    AND (+bulletin_id = ? OR (bulletin_id IS NULL AND act IN ('changed', 'corrected'))) ORDER BY sequence`

export const pastStatement = `SELECT address_hash, sequence, act, method, bulletin_id, basis, implied_kind, expires_at,
    import, subscriber_id
  FROM consents WHERE address_hash IN (SELECT value FROM json_each(?)) AND +purpose = 'bulletin' ORDER BY sequence`

async function addConsents(payload: Payload, people: Known[], bulletin: string): Promise<void> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const rows = await readMany(payload, said, consentsStatement, [JSON.stringify([...byId.keys()]), bulletin])
  for (const row of rows) byId.get(String(row.subscriber_id))?.consents.push(asConsent(row))
}

const asConsent = (row: SqlRow): KnownConsent => ({
  act: row.act as KnownConsent['act'],
  basis: row.basis as KnownConsent['basis'],
  impliedKind: row.implied_kind as KnownConsent['impliedKind'],
  expiresAt: textOf(row.expires_at),
})

function statementsOf(plans: Plan[], bulletin: string, at: string): SqlStatement[] {
  const fresh = plans.filter(({ write }) => write.is === 'new')
  const changes = [...guardOf(plans), ...plans.flatMap((plan) => changeStatements(plan, bulletin, at))]
  if (fresh.length === 0) return changes
  return [
    insertStatement(
      'subscribers',
      columns,
      fresh.map((plan) => personRow(plan, at)),
    ),
    insertStatement(
      'subscribers_rels',
      relations,
      fresh.flatMap((plan) => relationRows(plan, bulletin)),
    ),
    ...changes,
  ]
}

function personRow({ id, candidate }: Plan, at: string): SqlValue[] {
  const { email, typed, firstName, locale, organisation, frequency, pausedUntil } = candidate
  const { source, requestedAt, confirmedAt } = candidate
  const asTyped = typed === email ? null : typed
  const state = 'confirmed'
  return [
    id,
    email,
    asTyped,
    firstName,
    locale,
    state,
    organisation,
    frequency,
    pausedUntil,
    source,
    requestedAt,
    confirmedAt ?? at,
    0,
    at,
    at,
  ]
}

/** As Payload writes them: one row for each relation, counted from 1 within its field. */
function relationRows({ id, candidate }: Plan, bulletin: string): SqlValue[][] {
  const { themes, audiences, territories } = candidate
  return [
    [id, 'bulletins', 1, bulletin, null, null, null],
    ...themes.map((term, index) => [id, 'themes', index + 1, null, term, null, null]),
    ...audiences.map((term, index) => [id, 'audiences', index + 1, null, null, term, null]),
    ...territories.map((term, index) => [id, 'territories', index + 1, null, null, null, term]),
  ]
}

/** Refuses the whole batch when one of those it changes is no longer as they were read: `parent_id` may not be empty. */
function guardOf(plans: Plan[]): SqlStatement[] {
  const read = plans.flatMap(({ id, write }) => (write.is === 'change' ? [[id, write.since]] : []))
  if (read.length === 0) return []
  return [
    {
      sql: `INSERT INTO subscribers_rels (parent_id, path) SELECT NULL, 'bulletins'
            WHERE (SELECT count(*) FROM json_each(?) AS one
              JOIN subscribers s ON s.id = one.value->>0 AND s.updated_at = one.value->>1) < ?`,
      args: [JSON.stringify(read), read.length],
    },
  ]
}

/** What a person chose stands. */
function changeStatements({ id, write }: Plan, bulletin: string, at: string): SqlStatement[] {
  if (write.is === 'new') return []
  const { firstName, organisation, confirms, follows } = write.change
  const confirm = {
    sql: `UPDATE subscribers SET first_name = coalesce(nullif(first_name, ''), ?),
            organisation_id = coalesce(organisation_id, ?), updated_at = ?
            ${confirms ? `, state = 'confirmed', confirmed_at = ?` : ''}
          WHERE id = ?`,
    args: [firstName, organisation, at, ...(confirms ? [at] : []), id],
  }
  const clear = {
    sql: `DELETE FROM subscribers_rels WHERE parent_id = ? AND +path = 'bulletins'`,
    args: [id],
  }
  const follow = {
    sql: `INSERT INTO subscribers_rels (parent_id, path, "order", bulletins_id)
          SELECT ?, 'bulletins', coalesce(max("order"), 0) + 1, ? FROM subscribers_rels
          WHERE parent_id = ? AND +path = 'bulletins'`,
    args: [id, bulletin, id],
  }
  return [confirm, ...(confirms ? [clear] : []), ...(follows ? [follow] : [])]
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
