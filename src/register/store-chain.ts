import type { Payload } from 'payload'
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
import { isSealedBy, noSeal, type Sealed, sealOf } from './seal'

/** Others kept adding to the register at the same moments. What was left to add was not: try again. */
export class RegisterIsBusy extends Error {
  readonly code = 'register-is-busy'
}

/** A register: a collection that is only added to. Its records are plain; dates are ISO 8601, in UTC. */
export type Chain<Name extends string> = {
  collection: 'consents' | 'audit'
  fields: readonly Name[]
  relations: readonly Name[]
  dates: readonly Name[]
  /** What is left out of the seal: it is emptied when a person is erased. */
  unsealed: readonly Name[]
}

type Values<Name extends string> = Record<Name, string | null>
export type Link<Record> = Record & { id: string; sequence: number; seal: string }
/** A link to be: its record is not copied, thousands at once. */
type Placed<Name extends string> = { record: Values<Name>; id: string; sequence: number; seal: string }

const mostTries = 50
/** Records read at once. */
const mostAtOnce = 1000
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
    const some = records.slice(from, from + mostAdded)
    await appendSome(payload, chain, some, from === 0 ? together : [])
  }
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

const sealedNames = <Name extends string>({ fields, unsealed }: Chain<Name>): Name[] =>
  fields.filter((name) => !unsealed.includes(name))

function sealed<Name extends string>(names: Name[], sequence: number, record: Values<Name>): Sealed {
  return [sequence, ...names.map((name) => record[name])]
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

export type RegisterCheck = { records: number; broken: number[] }

/**
 * Reads a whole register again from where it begins, in pages of 1,000, and names the sequences (at most 100) whose seal does not
 * hold; what was read so far when `signal` is aborted.
 */
export const check = <Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  signal?: AbortSignal,
  start: Start = whole,
): Promise<RegisterCheck> => checkPages(chain, pages(payload, chain, start), start, signal)

async function* pages<Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  { sequence }: Start,
): AsyncGenerator<Link<Values<Name>>[]> {
  for (let last = sequence; ; ) {
    const page = await linksAfter(payload, chain, last)
    yield page
    if (page.length < mostAtOnce) return
    last = page.at(-1)?.sequence ?? last
  }
}

/** The same, of a register that is read from anywhere, what comes after `start` first. */
export async function checkPages<Name extends string>(
  chain: Chain<Name>,
  read: AsyncIterable<Link<Values<Name>>[]>,
  start: Start = whole,
  signal?: AbortSignal,
): Promise<RegisterCheck> {
  const broken: number[] = []
  const names = sealedNames(chain)
  let previous = start.seal
  let last = start.sequence
  for await (const page of read) {
    for (const link of page) {
      const { sequence, seal } = link
      const holds = sequence === last + 1 && isSealedBy(seal, previous, sealed(names, sequence, link))
      if (!holds && broken.length < 100) broken.push(sequence)
      previous = seal
      last = sequence
    }
    if (signal?.aborted) break
  }
  return { records: last, broken }
}

/** What the first record that is left seals: of the audit log, the last line that was taken off its beginning (store-shorten.ts). */
export type Start = { sequence: number; seal: string }
const whole: Start = { sequence: 0, seal: noSeal }

/** Where the audit log begins, as its last line about it says; that line is read again with the others. */
export async function startOfAudit(payload: Payload): Promise<Start> {
  const { docs } = await payload.find({
    collection: 'audit',
    where: { action: { equals: 'log-shortened' } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const { through, seal } = JSON.parse(docs[0]?.details ?? '{}') as { through?: unknown; seal?: unknown }
  return typeof through === 'number' && typeof seal === 'string' ? { sequence: through, seal } : whole
}

/** The seal of the record at a place of a register; that of an empty register where there is none. */
export async function sealAt(
  payload: Payload,
  collection: Chain<string>['collection'],
  sequence: number,
): Promise<string> {
  const { docs } = await payload.find({
    collection,
    where: { sequence: { equals: sequence } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { seal: true },
  })
  return docs[0]?.seal ?? noSeal
}

/** The records after a place of a register, in its order, 1,000 at most. */
export async function linksAfter<Name extends string>(
  payload: Payload,
  chain: Chain<Name>,
  sequence: number,
): Promise<Link<Values<Name>>[]> {
  const { docs } = await payload.find({
    collection: chain.collection,
    where: { sequence: { greater_than: sequence } },
    sort: 'sequence',
    limit: mostAtOnce,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((row) => asLink(chain, row))
}

/** A row as Payload reads it, as what was added. */
export function asLink<Name extends string>({ fields }: Chain<Name>, row: object): Link<Values<Name>> {
  const { id, sequence, seal, ...rest } = row as { id: string; sequence: number; seal: string } & Record<
    string,
    unknown
  >
  const values = Object.fromEntries(fields.map((name) => [name, plain(rest[name])])) as Values<Name>
  return { ...values, id: String(id), sequence, seal }
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : value
}
