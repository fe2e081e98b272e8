import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { systemClock } from '../../src/platform/clock'
import { isStaff } from '../access'
import { actorOf, noteBy } from './audit'

/** `subject` as the audit log bears it; `part` tells two readings of one subject apart, and so does what was `asked`, which it does not keep. */
type Reading = { subject: string; rows: number; ids?: string[]; part?: string; asked?: unknown }

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
  if (operation === 'count') {
    // A screen of ours counts for itself.
    if (req.payloadAPI !== 'REST') return result
    const { totalDocs } = result as { totalDocs: number }
    const { where } = read.args as { where?: unknown }
    // Also when there is nobody: who asks whether an address is there has read the answer.
    await noteReading(req, { subject: collection.slug, part: 'count', rows: totalDocs, asked: where ?? null })
    return result
  }
  const ids = idsIn(operation, result)
  if (operation === 'find' && ids.length === 0) {
    await noteAbsence(req, collection.slug, result as { totalDocs: number }, read.args as { where?: unknown })
    return result
  }
  const one = operation === 'findByID' ? `/${ids[0]}` : ''
  await noteReading(req, { subject: collection.slug + one, rows: ids.length, ids })
  return result
}

/**
 * A page on which there is nobody tells how many there are all the same, or that there is nobody of the kind: it is a count, and noted
 * as one. A list that is empty, opened without a condition, tells nothing of anybody.
 */
async function noteAbsence(
  req: PayloadRequest,
  subject: string,
  { totalDocs }: { totalDocs: number },
  { where }: { where?: unknown },
): Promise<void> {
  if (req.payloadAPI !== 'REST') return
  const asked = Object.keys(where ?? {}).length > 0 ? where : null
  if (totalDocs === 0 && asked === null) return
  await noteReading(req, { subject, part: 'count', rows: totalDocs, asked })
}

/** Whoever looks at the same rows again within ten minutes reads on: a screen that asks again makes no second line. */
export async function noteReading(req: PayloadRequest, reading: Reading): Promise<void> {
  const { subject, rows, ids = [], part, asked } = reading
  if (rows === 0 && asked === undefined) return
  const now = systemClock().getTime()
  const key = [actorOf(req), subject, part, JSON.stringify(asked), ...ids].join(' ')
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
