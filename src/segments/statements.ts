import { quoted, type SqlValue } from '../platform/store-raw'
import { decidingActs, givingActs, ownActs } from '../register/consent-record'
import { type Leaf, partsOf, type Question, type Span, type Tree } from './question'

/** A piece of a statement with the values of its places, in order. Nothing that a person wrote is ever in `text`. */
export type Sql = { text: string; args: SqlValue[] }

/** Where a search begins: ids of people, each once; of those who follow the bulletin, or else that is asked of each. */
export type Driver = Sql & { isOfBulletin: boolean }

/** The bulletin itself, then each condition that everybody in the segment meets and that an index finds. */
export function driversOf({ bulletin, tree }: Question): Driver[] {
  const certain = partsOf(tree)
  const follows = idsOf({ field: 'bulletins', in: [bulletin] })
  const others = certain.flatMap((part) => ('field' in part ? (idsOf(part) ?? []) : []))
  return [
    ...(follows ? [{ ...follows, isOfBulletin: true }] : []),
    ...others.map((ids) => ({ ...ids, isOfBulletin: false })),
  ]
}

function idsOf(leaf: Leaf): Sql | null {
  if ('is' in leaf) return null
  if (!('in' in leaf)) {
    if (leaf.field !== 'confirmedAt') return null
    const { text, args } = between('confirmed_at', leaf)
    return sql(`SELECT id FROM subscribers WHERE state = 'confirmed' AND ${text}`, args)
  }
  const column = relationColumns[leaf.field]
  if (column)
    return sql(
      `SELECT DISTINCT parent_id AS id FROM subscribers_rels WHERE ${oneOf(column, leaf.in)}`,
      leaf.in,
    )
  if (leaf.field !== 'organisation') return null
  return sql(`SELECT id FROM subscribers WHERE ${oneOf('organisation_id', leaf.in)}`, leaf.in)
}

/** About how many a driver finds, `most` at most: who is found by two values counts twice, which asks for no sorting. */
export function probe({ text, args }: Driver, most: number): Sql {
  return sql(`SELECT count(*) AS size FROM (${text.replace('SELECT DISTINCT', 'SELECT')} LIMIT ?)`, [
    ...args,
    most,
  ])
}

/** The index that holds all that is asked of a person: the row itself is not read. */
const reach = 'subscribers s INDEXED BY subscribers_reach_idx'

/** Of the people whose ids are within these bounds; ids are in the order in which the driver finds them. */
export function countStatement(
  question: Question,
  driver: Driver,
  { from, before }: { from: string; before: string | null } = { from: '', before: null },
): Sql {
  const asked = reachable(question, driver)
  const isBefore = before === null ? sql('', []) : sql(' AND d.id < ?', [before])
  return sql(
    `SELECT count(*) AS count FROM (${driver.text}) d CROSS JOIN ${reach} ON s.id = d.id
     WHERE d.id >= ?${isBefore.text} AND ${asked.text}`,
    [...driver.args, from, ...isBefore.args, ...asked.args],
  )
}

/**
 * The ids at so many places of the table, all as far from one another, in the order of ids. A number of ours is bound as a real one,
 * and what it divides is no whole place any more.
 */
export function placesStatement(places: number): Sql {
  return sql(
    `WITH RECURSIVE places(place) AS (SELECT 1 UNION ALL SELECT place + 1 FROM places WHERE place < ?)
     SELECT s.id FROM places CROSS JOIN subscribers s
       ON s.rowid = CAST(place * (SELECT max(rowid) FROM subscribers) / ? AS INTEGER)
     WHERE place < ? ORDER BY s.id`,
    [places, places, places],
  )
}

/** Of those drawn by their place in the table, how many are of the segment. Who is gone counts as drawn. */
export function drawStatement(question: Question, places: number[]): Sql {
  const asked = reachable(question, { isOfBulletin: false })
  return sql(
    `SELECT count(*) AS count FROM json_each(?) d CROSS JOIN subscribers s ON s.rowid = d.value WHERE ${asked.text}`,
    [JSON.stringify(places), ...asked.args],
  )
}

/** `CROSS JOIN` keeps the order: SQLite would begin with every confirmed person. */
export function pageStatement(question: Question, driver: Driver, limit: number, after: string): Sql {
  const asked = reachable(question, driver)
  return sql(
    `SELECT s.id, s.email, s.locale FROM (${driver.text}) d CROSS JOIN subscribers s ON s.id = d.id
     WHERE d.id > ? AND ${asked.text} ORDER BY d.id LIMIT ?`,
    [...driver.args, after, ...asked.args, limit],
  )
}

/** Of these people, those of the segment. */
export function amongStatement(question: Question, ids: string[]): Sql {
  const asked = reachable(question, { isOfBulletin: false })
  return sql(`SELECT s.id FROM json_each(?) d CROSS JOIN ${reach} ON s.id = d.value WHERE ${asked.text}`, [
    JSON.stringify(ids),
    ...asked.args,
  ])
}

/** Those whom the bulletin may be sent to, and of them those who meet the conditions. */
function reachable({ bulletin, now, tree }: Question, { isOfBulletin }: Pick<Driver, 'isOfBulletin'>): Sql {
  const follows = isOfBulletin ? sql('1', []) : related('bulletins_id', [bulletin])
  const asked = conditionOf(tree, false, { bulletin, now })
  return sql(
    `+s.state = 'confirmed' AND (s.paused_until IS NULL OR s.paused_until <= ?) AND ${follows.text} AND ${asked.text}`,
    [now, ...follows.args, ...asked.args],
  )
}

type Asked = Pick<Question, 'bulletin' | 'now'>

/** `not` is carried down to the conditions, where what is empty can be told from what is false. */
function conditionOf(tree: Tree, isNegated: boolean, asked: Asked): Sql {
  if ('not' in tree) return conditionOf(tree.not, !isNegated, asked)
  if ('all' in tree) return joined(tree.all, isNegated ? 'OR' : 'AND', isNegated, asked)
  if ('any' in tree) return joined(tree.any, isNegated ? 'AND' : 'OR', isNegated, asked)
  const { text, args } = leafOf(tree, asked)
  // What is neither true nor false in SQL (an empty column) is false to a person.
  return sql(isNegated ? `NOT coalesce(${text}, 0)` : text, args)
}

function joined(parts: Tree[], word: 'AND' | 'OR', isNegated: boolean, asked: Asked): Sql {
  if (parts.length === 0) return sql(word === 'AND' ? '1' : '0', [])
  const conditions = parts.map((part) => conditionOf(part, isNegated, asked))
  return sql(
    `(${conditions.map(({ text }) => text).join(` ${word} `)})`,
    conditions.flatMap(({ args }) => args),
  )
}

function leafOf(leaf: Leaf, asked: Asked): Sql {
  const column = relationColumns[leaf.field]
  if ('is' in leaf) {
    return column
      ? sql(`NOT EXISTS (SELECT 1 FROM ${ofPerson} WHERE r.parent_id = s.id AND r.${column} IS NOT NULL)`, [])
      : sql('s.organisation_id IS NULL', [])
  }
  if (!('in' in leaf)) {
    if (leaf.field === 'lastActAt') return between(lastAct, leaf)
    return leaf.field === 'consentEndsAt'
      ? standing(between('c.expires_at', leaf), asked)
      : between('+s.confirmed_at', leaf)
  }
  if (leaf.field === 'basis') return standing(sql(oneOf('c.basis', leaf.in), leaf.in), asked)
  if (column) return related(column, leaf.in)
  const own = leaf.field === 'organisation' ? 'organisation_id' : leaf.field
  return sql(oneOf(`+s.${own}`, leaf.in), leaf.in)
}

const relationColumns: Partial<Record<Leaf['field'], string>> = {
  bulletins: 'bulletins_id',
  themes: 'themes_id',
  audiences: 'audiences_id',
  territories: 'territories_id',
}

function related(column: string, ids: string[]): Sql {
  return sql(
    `EXISTS (SELECT 1 FROM ${ofPerson} WHERE r.parent_id = s.id AND ${oneOf(`r.${column}`, ids)})`,
    ids,
  )
}

/** What one person chose is a few lines of one index; SQLite would look for each value in the index of those who chose it. */
const ofPerson = 'subscribers_rels r INDEXED BY subscribers_rels_parent_idx'

/** The last time a person chose something. */
const lastAct = `(SELECT max(c.at) FROM consents c INDEXED BY subscriber_bulletin_sequence_idx
  WHERE c.subscriber_id = s.id AND c.act IN (${quoted(ownActs)}))`

/** The last act that decides on this bulletin, if it gives a consent that has not ended, and what is asked of it. */
function standing(condition: Sql, { bulletin, now }: Asked): Sql {
  return sql(
    `coalesce((SELECT c.act IN (${quoted(givingActs)}) AND coalesce(c.expires_at > ?, 1) AND coalesce(${condition.text}, 0)
       FROM consents c WHERE c.subscriber_id = s.id AND c.bulletin_id = ? AND c.purpose = 'bulletin'
       AND c.act IN (${quoted(decidingActs)}) ORDER BY c.sequence DESC LIMIT 1), 0)`,
    [now, ...condition.args, bulletin],
  )
}

function between(column: string, { from, before }: Span): Sql {
  const parts = [
    ...(from === undefined ? [] : [sql(`${column} >= ?`, [from])]),
    ...(before === undefined ? [] : [sql(`${column} < ?`, [before])]),
  ]
  return sql(
    `(${parts.map(({ text }) => text).join(' AND ')})`,
    parts.flatMap(({ args }) => args),
  )
}

const oneOf = (column: string, ids: string[]) => `${column} IN (${ids.map(() => '?').join(', ')})`
export const sql = (text: string, args: SqlValue[]): Sql => ({ text, args })
