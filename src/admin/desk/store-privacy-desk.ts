import type { Payload, TypedUser } from 'payload'
import { isoDay } from '../../language/dates'
import { daysAfter } from '../../upkeep/ending-consents'
import { nightStanding } from '../../upkeep/night'

type Asking = { payload: Payload; user: TypedUser }

type DueRequest = { id: string; person: string; dueOn: string; isLate: boolean }

const soon = 7
const shortest = 5

/** Access requests whose answer is due within a week, or late, the oldest first: five, and whether there are more. */
export async function dueRequests(
  { payload, user }: Asking,
  now: Date,
): Promise<{ requests: DueRequest[]; hasMore: boolean }> {
  const { docs } = await payload.find({
    collection: 'access-requests',
    where: {
      state: { equals: 'open' },
      dueOn: { less_than_equal: daysAfter(now, soon).toISOString() },
    },
    sort: ['dueOn', 'id'],
    limit: shortest + 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const requests = docs.slice(0, shortest).map(({ id, person, dueOn }) => ({
    id: String(id),
    person,
    dueOn: dueOn ?? '',
    isLate: isoDay(dueOn ?? now) < isoDay(now),
  }))
  return { requests, hasMore: docs.length > shortest }
}

/** Serious incidents of which neither the Commission nor anybody was told yet. */
export async function untoldIncidents({ payload, user }: Asking): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'incidents',
    where: {
      state: { equals: 'open' },
      seriousRisk: { equals: 'yes' },
      or: [{ caiNotifiedOn: { exists: false } }, { peopleNotifiedOn: { exists: false } }],
    },
    overrideAccess: false,
    user,
  })
  return totalDocs
}

/** The last night that was begun, and how it stands. */
export async function lastNight({ payload, user }: Asking, now: Date) {
  const { docs } = await payload.find({
    collection: 'retention-runs',
    sort: '-day',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const night = docs[0] ?? null
  return { night, standing: nightStanding(night, now) }
}
