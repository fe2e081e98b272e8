import type { Payload } from 'payload'
import { isMongo } from '../platform/store-raw'
import { fewPeople } from './estimate'
import { type Question, questionOf, territoriesIn } from './question'
import type { Segment } from './segment'
import type { SegmentStore } from './segment-store'
import { mongoSegments } from './store-segments-mongo'
import { sqliteSegments } from './store-segments-sqlite'

/** Up to `few` people, a count is one question, and nothing is estimated. */
export function segmentStore(payload: Payload, few = fewPeople): SegmentStore {
  return isMongo(payload) ? mongoSegments(payload, few) : sqliteSegments(payload, few)
}

/** A saved segment as it stands now: territories hold what is part of them today, days are counted from now. */
export async function questionNow(payload: Payload, segment: Segment, now: Date): Promise<Question> {
  const parts = await partsOf(payload, territoriesIn(segment.conditions))
  const within = (territory: string): string[] => {
    const all = new Set([territory])
    // A set grows while it is gone through: what is added is met in its turn, and a loop among territories ends.
    for (const one of all) for (const part of parts.get(one) ?? []) all.add(part)
    return [...all]
  }
  return questionOf(segment, now, within)
}

const mostLevels = 4
/** More than Québec has; with 30 conditions, still fewer values than one statement takes. */
const mostAtOneLevel = 1000

/** The territories that are directly part of each of these, and of those below them. */
async function partsOf(payload: Payload, territories: string[]): Promise<Map<string, string[]>> {
  const parts = new Map<string, string[]>()
  const asked = new Set(territories)
  let level = [...asked]
  for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
    const { docs } = await payload.find({
      collection: 'territories',
      where: { parent: { in: level } },
      sort: 'id',
      limit: mostAtOneLevel,
      pagination: false,
      depth: 0,
      overrideAccess: false,
    })
    for (const { id, parent } of docs) {
      const whole = String(typeof parent === 'object' && parent ? parent.id : parent)
      parts.set(whole, [...(parts.get(whole) ?? []), id])
    }
    level = docs.map(({ id }) => id).filter((id) => !asked.has(id))
    for (const id of level) asked.add(id)
  }
  return parts
}
