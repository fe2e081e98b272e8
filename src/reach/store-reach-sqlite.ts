import type { Payload } from 'payload'
import { quoted, runSql, type SqlRow, type SqlValue } from '../platform/store-raw'
import { decidingActs, givingActs } from '../register/consent-record'
import type { ReachStore } from './reach-store'

/** Whether somebody of an organisation `o` is subscribed: by the index of subscribers by organisation. */
const isRead = `EXISTS (SELECT 1 FROM subscribers s WHERE s.organisation_id = o.id AND s.state = 'confirmed')`
const counts = `COUNT(*) AS organisations, COALESCE(SUM(${isRead}), 0) AS readers`
const inTerritory = `LEFT JOIN organisations_rels r ON r.parent_id = o.id AND r.path = 'territories'`

export function sqliteReach(payload: Payload): ReachStore {
  const run = async (sql: string, args: SqlValue[] = []) => (await runSql(payload, sql, args)).rows
  return {
    async movements(bulletin) {
      const rows = await run(movements, [bulletin])
      return rows.map((row) => ({
        month: String(row.month),
        locale: String(row.locale),
        source: textOf(row.source),
        joined: Number(row.joined),
        left: Number(row.gone),
      }))
    },

    async reasons(bulletin, since) {
      const rows = await run(
        `SELECT reason, COUNT(*) AS count FROM departures WHERE bulletin_id = ? AND at >= ?
         GROUP BY reason ORDER BY count DESC, reason`,
        [bulletin, since.toISOString()],
      )
      return rows.map(({ reason, count }) => ({ reason: String(reason), count: Number(count) }))
    },

    async cells() {
      const rows = await run(
        `SELECT r.territories_id AS territory, o.type AS type, ${counts}
         FROM organisations o ${inTerritory} GROUP BY 1, 2`,
      )
      return rows.map((row) => ({ territory: textOf(row.territory), type: textOf(row.type), ...cellOf(row) }))
    },

    async byType() {
      const rows = await run(`SELECT o.type AS type, ${counts} FROM organisations o GROUP BY 1`)
      return rows.map((row) => ({ type: textOf(row.type), ...cellOf(row) }))
    },

    async unread({ territory, type }, locale, skip, limit) {
      const asked: [string, SqlValue[]][] = [[`NOT ${isRead}`, []]]
      if (type !== undefined) asked.push(['o.type IS ?', [type]])
      if (territory === null) {
        asked.push([
          `NOT EXISTS (SELECT 1 FROM organisations_rels r WHERE r.parent_id = o.id AND r.path = 'territories')`,
          [],
        ])
      } else if (territory !== undefined) {
        asked.push([
          `EXISTS (SELECT 1 FROM organisations_rels r WHERE r.parent_id = o.id AND r.territories_id = ?)`,
          [territory],
        ])
      }
      const name = `COALESCE((SELECT name FROM organisations_locales l WHERE l._parent_id = o.id AND l._locale = ?), (SELECT name FROM organisations_locales l WHERE l._parent_id = o.id AND l._locale = 'fr'))`
      const rows = await run(
        `SELECT o.id AS id, o.type AS type, ${name} AS name FROM organisations o
         WHERE ${asked.map(([sql]) => sql).join(' AND ')} ORDER BY name, o.id LIMIT ? OFFSET ?`,
        [locale, ...asked.flatMap(([, args]) => args), limit, skip],
      )
      return rows.map((row) => ({ id: String(row.id), name: textOf(row.name) ?? '', type: textOf(row.type) }))
    },
  }
}

/**
 * Each act beside the one before it of the same person: a subscription begins where one gives and the one before did not. A
 * confirmation bears no source of its own: it has that of the request before it. Who was erased is known by their digest; the
 * erasure names no bulletin, and ends whatever lasted until then. What went along to another address had begun already: once its
 * person is erased, nothing else tells that the two digests were one.
 */
const movements = `
  WITH acts AS (
    SELECT at, act, locale, sequence, COALESCE(subscriber_id, address_hash) AS person, source = 'address' AS moved,
      COALESCE(source, LAG(source) OVER (PARTITION BY COALESCE(subscriber_id, address_hash) ORDER BY sequence)) AS source
    FROM consents
    WHERE purpose = 'bulletin' AND (bulletin_id = ? AND act IN ('requested', ${quoted(decidingActs)})
      OR bulletin_id IS NULL AND act = 'erased')
  ), decided AS (
    SELECT substr(at, 1, 7) AS month, locale, source, act IN (${quoted(givingActs)}) AS gives,
      moved IS 1 OR LAG(act IN (${quoted(givingActs)}), 1, 0) OVER (PARTITION BY person ORDER BY sequence) AS gave
    FROM acts WHERE act <> 'requested'
  )
  SELECT month, locale, source, SUM(gives) AS joined, SUM(gave) AS gone
  FROM decided WHERE gives <> gave GROUP BY month, locale, source`

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const cellOf = ({ organisations, readers }: SqlRow) => ({
  organisations: Number(organisations),
  readers: Number(readers),
})
