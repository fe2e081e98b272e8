import type { Payload } from 'payload'
import { soundText } from '../platform/sound-text'
import {
  insertStatement,
  isMongo,
  mongoCollection,
  objectId,
  runSqlTogether,
  type SqlStatement,
  type SqlValue,
} from '../platform/store-raw'
import { timeOrderedId } from '../platform/time-ordered-id'
import { type Chain, sealed, sealedNames, type Values } from './chain'
import { noSeal, sealOf } from './seal'

/** Others kept adding to the register at the same moments. What was left to add was not: try again. */
export class RegisterIsBusy extends Error {
  readonly code = 'register-is-busy'
}

/** A link to be: its record is not copied, thousands at once. */
type Placed<Name extends string> = { record: Values<Name>; id: string; sequence: number; seal: string }

const mostTries = 50
/** Records added at once: an import writes its batch of people with their consents, all of them or none. */
const mostAdded = 2000

/**
 * Adds records, in order, each sealing the one before. Several processes may add at once: of two that saw the same end, one is
 * refused by the unique sequence and looks again. Up to 2,000 records are added whole or not at all on SQLite, and so are the
 * statements that go with the first of them; on MongoDB what is cut short, by a crash or by others, leaves a shorter register, and a true one.
 * @throws RegisterIsBusy
 */
export async function append<Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  records: Values<Name>[],
  together: SqlStatement[] = [],
): Promise<void> {
  for (let from = 0; from < records.length; from += mostAdded) {
    const some = records.slice(from, from + mostAdded).map((record) => asKept(chain, record))
    await appendSome(payload, chain, some, from === 0 ? together : [])
  }
}

/** What is sealed is what will be read back: a record that the stores would alter is altered first. */
function asKept<Name extends string>({ fields }: Chain<Name>, record: Values<Name>): Values<Name> {
  const altered = fields.flatMap((name) => {
    const value = record[name]
    const sound = typeof value === 'string' ? soundText(value) : value
    return sound === value ? [] : [[name, sound] as const]
  })
  return altered.length === 0 ? record : { ...record, ...Object.fromEntries(altered) }
}

async function appendSome<Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  records: Values<Name>[],
  together: SqlStatement[],
): Promise<void> {
  const names = sealedNames(chain)
  let left = records
  for (let tries = 0; tries < mostTries; tries++) {
    const head = await lastOf(payload, chain)
    let seal = head.seal
    const links = left.map((record, index): Placed<Name> => {
      const sequence = head.sequence + index + 1
      seal = sealOf(seal, sealed(names, sequence, record))
      return { record, id: timeOrderedId(), sequence, seal }
    })
    left = left.slice(await insert(payload, chain, links, together))
    if (left.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * tries))
  }
  throw new RegisterIsBusy(`The register ${chain.collection} is busy: try again`)
}

async function lastOf<Name extends string>(
  payload: Payload,
  { collection }: Chain<Name>,
): Promise<{ sequence: number; seal: string }> {
  const { docs } = await payload.find({
    collection,
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { sequence: true, seal: true },
  })
  return docs[0] ? { sequence: docs[0].sequence, seal: docs[0].seal } : { sequence: 0, seal: noSeal }
}

/** How many were added before another process took the next place: on SQLite all or none. */
async function insert<Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  links: Placed<Name>[],
  together: SqlStatement[],
): Promise<number> {
  if (isMongo(payload)) return insertMongo(payload, chain, links)
  try {
    await runSqlTogether(payload, [...together, statementOf(chain, links)])
    return links.length
  } catch (error) {
    if (isTaken(error)) return 0
    throw error
  }
}

function statementOf<Name extends string>(
  { collection, fields, relations }: Chain<Name>,
  links: Placed<Name>[],
): SqlStatement {
  const columnOf = (name: string) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) +
    (relations.includes(name as Name) ? '_id' : '')
  const values = links.map(({ record, id, sequence, seal }): SqlValue[] => [
    id,
    sequence,
    seal,
    ...fields.map((name) => record[name]),
  ])
  return insertStatement(collection, ['id', 'sequence', 'seal', ...fields].map(columnOf), values)
}

async function insertMongo<Name extends string>(
  payload: Payload,
  { collection, relations, dates }: Chain<Name>,
  links: Placed<Name>[],
): Promise<number> {
  const stored = (name: string, value: string | number | null) => {
    if (typeof value !== 'string') return value
    if (relations.includes(name as Name)) return objectId(payload, value)
    return dates.includes(name as Name) ? new Date(value) : value
  }
  const rows = links.map(({ record, sequence, seal }) => ({
    ...Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, stored(name, value as string)]),
    ),
    sequence,
    seal,
    _id: objectId(payload),
  }))
  const register = mongoCollection(payload, collection)
  try {
    // In order: the first is refused when another process took its place, and no other is tried.
    await register.insertMany(rows, { ordered: true })
    return rows.length
  } catch (error) {
    if (!isTaken(error)) throw error
    // Many at once are not one act there: another process may have taken a place between two of ours.
    const added = await register
      .find({ _id: { $in: rows.map(({ _id }) => _id) } }, { projection: { _id: 1 } })
      .toArray()
    return added.length
  }
}

/** The unique sequence, or a file that another connection writes to just now. */
function isTaken(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: string }
  if (code === 11000) return true
  return /SQLITE_(CONSTRAINT|BUSY)/.test(String(code)) && /sequence|busy|locked/i.test(message ?? '')
}
