import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { systemClock } from '../../src/platform/clock'
import { isStaff } from '../access'
import { actorOf, noteBy } from './audit'

/** `subject` as the audit log bears it; `part` tells two readings of one subject apart. */
type Reading = { subject: string; rows: number; ids?: string[]; part?: string }

const mostNamed = 25
const sameReadingMs = 10 * 60 * 1000
const mostKept = 500
const readings = new Map<string, number>()

/**
 * For a collection that is about people: one line of the audit log for what a member of staff reads of it in one request
 * (P-39.1 s. 10 and 20). What the site and the worker read for themselves is nobody's reading.
 */
export const noteReads: CollectionAfterOperationHook = async ({ collection, operation, req, ...read }) => {
  const { overrideAccess, result } = read
  if (overrideAccess || !isStaff(req) || req.context.isNoted) return result
  const ids = idsIn(operation, result)
  const one = operation === 'findByID' ? `/${ids[0]}` : ''
  await noteReading(req, { subject: collection.slug + one, rows: ids.length, ids })
  return result
}

/** Whoever looks at the same rows again within ten minutes reads on: a screen that asks again makes no second line. */
export async function noteReading(req: PayloadRequest, reading: Reading): Promise<void> {
  const { subject, rows, ids = [], part } = reading
  if (rows === 0) return
  const now = systemClock().getTime()
  const key = [actorOf(req), subject, part, ...ids].join(' ')
  if (now - (readings.get(key) ?? 0) < sameReadingMs) return
  const isOnePerson = subject.startsWith('subscribers/')
  const areFew = ids.length <= mostNamed && !ids.every((id) => subject.endsWith(id))
  await noteBy(req, isOnePerson ? 'subscriber-read' : 'people-read', subject, {
    ...(part && { part }),
    rows,
    ...(areFew && { ids }),
  })
  keep(key, now)
}

function keep(key: string, now: number): void {
  readings.delete(key)
  readings.set(key, now)
  const [oldest] = readings.keys()
  if (readings.size > mostKept && oldest !== undefined) readings.delete(oldest)
}

function idsIn(operation: string, result: unknown): string[] {
  const rows =
    operation === 'find'
      ? (result as { docs: { id: unknown }[] }).docs
      : operation === 'findByID' && result
        ? [result as { id: unknown }]
        : []
  return rows.map(({ id }) => String(id))
}
