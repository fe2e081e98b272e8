import type { Payload } from 'payload'
import { readConditions, type Segment } from './segment'

export type Named =
  | { outcome: 'found'; id: string; segment: Segment }
  | { outcome: 'none' | 'several' | 'unreadable' }

/** A saved segment by its id or its name, for whoever works on the machine itself. */
export async function segmentNamed(payload: Payload, name: string): Promise<Named> {
  const isId = /^[0-9a-f]{24}$|^[0-9a-f-]{36}$/i.test(name)
  const { docs } = await payload.find({
    collection: 'segments',
    where: isId ? { id: { equals: name } } : { name: { equals: name } },
    limit: 2,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [row, other] = docs
  if (!row) return { outcome: 'none' }
  if (other) return { outcome: 'several' }
  const read = readConditions(row.conditions)
  if ('fault' in read) return { outcome: 'unreadable' }
  const segment = { bulletin: String(row.bulletin), conditions: read.conditions }
  return { outcome: 'found', id: String(row.id), segment }
}
