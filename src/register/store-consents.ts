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
import { type ConsentRecord, consentFields, type SealedConsent, sealedValues } from './consent-record'
import { isSealedBy, noSeal, sealOf } from './seal'

/** Others kept adding to the register at the same moments. Nothing was added: try again. */
export class RegisterIsBusy extends Error {
  readonly code = 'register-is-busy'
}

type Head = { sequence: number; seal: string }

const mostTries = 50
const mostAtOnce = 1000

/**
 * Adds records to the register of consents, in order, each sealing the one before. Several processes may add at once: of two
 * that saw the same end, one is refused by the unique sequence and looks again. Up to 1,000 records are added whole or not at
 * all on SQLite, with the statements that must go with the first of them; on MongoDB what is cut short by a crash leaves a
 * shorter register, and a true one.
 * @throws RegisterIsBusy
 */
export async function appendConsents(
  payload: Payload,
  records: ConsentRecord[],
  together: SqlStatement[] = [],
): Promise<void> {
  for (let from = 0; from < records.length; from += mostAtOnce) {
    await appendSome(payload, records.slice(from, from + mostAtOnce), from === 0 ? together : [])
  }
}

async function appendSome(
  payload: Payload,
  records: ConsentRecord[],
  together: SqlStatement[],
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const sealed = seal(records, await head(payload))
    if (await insert(payload, sealed, together)) return
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * tries))
  }
  throw new RegisterIsBusy('The register of consents is busy: nothing was added, try again')
}

function seal(records: ConsentRecord[], { sequence, seal: last }: Head): SealedConsent[] {
  let previous = last
  return records.map((record, index) => {
    const place = sequence + index + 1
    previous = sealOf(previous, sealedValues(place, record))
    return { ...record, id: timeOrderedId(), sequence: place, seal: previous }
  })
}

async function head(payload: Payload): Promise<Head> {
  const { docs } = await payload.find({
    collection: 'consents',
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { sequence: true, seal: true },
  })
  return docs[0] ? { sequence: docs[0].sequence, seal: docs[0].seal } : { sequence: 0, seal: noSeal }
}

const columns = ['id', 'sequence', 'seal', ...consentFields] as const
const relations = ['subscriber', 'bulletin']
const columnOf = (name: string) =>
  relations.includes(name) ? `${name}_id` : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `false` when another process has added first. */
async function insert(payload: Payload, rows: SealedConsent[], together: SqlStatement[]): Promise<boolean> {
  try {
    if (isMongo(payload)) await insertMongo(payload, rows)
    else await runSqlTogether(payload, [...together, statementOf(rows)])
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

function statementOf(rows: SealedConsent[]): SqlStatement {
  const values = rows.map((row) => columns.map((name): SqlValue => row[name]))
  return insertStatement('consents', columns.map(columnOf), values)
}

async function insertMongo(payload: Payload, rows: SealedConsent[]): Promise<void> {
  const asDate = (text: string | null) => (text ? new Date(text) : null)
  await mongoCollection(payload, 'consents').insertMany(
    rows.map(({ id: _id, subscriber, bulletin, at, expiresAt, ...rest }) => ({
      ...rest,
      subscriber: subscriber && objectId(payload, subscriber),
      bulletin: bulletin && objectId(payload, bulletin),
      at: asDate(at),
      expiresAt: asDate(expiresAt),
    })),
    // In order: the first is refused when another process took its place, and no other is tried.
    { ordered: true },
  )
}

/** The unique sequence, or a file that another connection writes to just now. */
function isTaken(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: string }
  if (code === 11000) return true
  return /SQLITE_(CONSTRAINT|BUSY)/.test(String(code)) && /sequence|busy|locked/i.test(message ?? '')
}

export type RegisterCheck = { records: number; broken: number[] }

/** Reads the whole register again, in pages of 1,000, and names the sequences (at most 100) whose seal does not hold. */
export async function checkConsents(payload: Payload): Promise<RegisterCheck> {
  const broken: number[] = []
  let previous = noSeal
  let last = 0
  for (;;) {
    const page = await consentsAfter(payload, last)
    for (const row of page) {
      const holds =
        row.sequence === last + 1 && isSealedBy(row.seal, previous, sealedValues(row.sequence, row))
      if (!holds && broken.length < 100) broken.push(row.sequence)
      previous = row.seal
      last = row.sequence
    }
    if (page.length < mostAtOnce) return { records: last, broken }
  }
}

/** The records after a place of the register, in its order, 1,000 at most. */
export async function consentsAfter(payload: Payload, sequence: number): Promise<SealedConsent[]> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { sequence: { greater_than: sequence } },
    sort: 'sequence',
    limit: mostAtOnce,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(asRecord)
}

type Row = { id: string; sequence: number; seal: string } & Record<string, unknown>

function asRecord(row: object): SealedConsent {
  const { id, sequence, seal: kept, ...rest } = row as Row
  const values = consentFields.map((name) => [name, plain(rest[name])])
  return { ...Object.fromEntries(values), id: String(id), sequence, seal: kept } as SealedConsent
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : value
}
