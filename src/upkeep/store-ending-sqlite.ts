import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { quoted, runSql, type SqlValue } from '../platform/store-raw'
import { decidingActs, givingActs, type ImpliedKind } from '../register/consent-record'
import type { EndingSpan, EndingStore } from './ending-consents'

/** Begins with the index of ends of consents; the rest is asked of each by an index. */
export function sqliteEnding(payload: Payload): EndingStore {
  return {
    async count(span, most) {
      const { text, args } = standing(span)
      const { rows } = await runSql(payload, `SELECT count(*) AS count FROM (SELECT 1 ${text} LIMIT ?)`, [
        ...args,
        most,
      ])
      return Number(rows[0]?.count ?? 0)
    },
    async page(span, limit, place) {
      const { text, args } = standing(span)
      const onward = place ? ' AND (c.expires_at, c.sequence) > (?, ?)' : ''
      const { rows } = await runSql(
        payload,
        `SELECT c.sequence, c.subscriber_id AS subscriber, c.bulletin_id AS bulletin, c.implied_kind AS kind,
           c.expires_at AS ends_at, s.email, s.locale ${text}${onward} ORDER BY c.expires_at, c.sequence LIMIT ?`,
        [...args, ...(place ? [place.endsAt, place.sequence] : []), limit],
      )
      return rows.map((row) => ({
        sequence: Number(row.sequence),
        subscriber: String(row.subscriber),
        email: String(row.email),
        locale: isLocale(row.locale) ? row.locale : 'fr',
        bulletin: String(row.bulletin),
        kind: row.kind as ImpliedKind,
        endsAt: String(row.ends_at),
      }))
    },
  }
}

function standing({ after, until, unasked = false }: EndingSpan): { text: string; args: SqlValue[] } {
  const asked = `AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subscriber_id = c.subscriber_id
    AND n.bulletin_id = c.bulletin_id AND n.kind = 'renew')`
  return {
    text: `FROM consents c CROSS JOIN subscribers s ON s.id = c.subscriber_id
      WHERE c.expires_at > ? AND c.expires_at <= ? AND c.basis = 'implied' AND c.purpose = 'bulletin'
      AND c.act IN (${quoted(givingActs)}) AND s.state = 'confirmed'
      AND EXISTS (SELECT 1 FROM subscribers_rels r WHERE r.parent_id = s.id AND r.bulletins_id = c.bulletin_id)
      AND NOT EXISTS (SELECT 1 FROM consents l WHERE l.subscriber_id = c.subscriber_id
        AND l.bulletin_id = c.bulletin_id AND l.sequence > c.sequence AND l.purpose = 'bulletin'
        AND l.act IN (${quoted(decidingActs)}))
      ${unasked ? asked : ''}`,
    args: [after.toISOString(), until.toISOString()],
  }
}
