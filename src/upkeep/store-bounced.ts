import type { Payload } from 'payload'
import { audienceStore } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'
import { suppressionHashes } from '../audience/suppression'

const pageSize = 100

export type BouncedAddress = { id: string; hash: string }

/** Addresses suppressed as dead before a moment, a hundred at a time; each is forgotten before the next page is asked for. */
export async function bouncedBefore(payload: Payload, cutoff: Date): Promise<BouncedAddress[]> {
  const { docs } = await payload.find({
    collection: 'suppressions',
    where: { and: [{ reason: { equals: 'bounce' } }, { at: { less_than_equal: cutoff.toISOString() } }] },
    limit: pageSize,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ id, hash }) => (hash ? [{ id: String(id), hash }] : []))
}

/** Who has the address of a digest: the register knows whoever consented to something there. */
export async function peopleAt(payload: Payload, hash: string): Promise<Subscriber[]> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { and: [{ addressHash: { equals: hash } }, { subscriber: { exists: true } }] },
    limit: pageSize,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { subscriber: true },
  })
  const ids = [...new Set(docs.flatMap(({ subscriber }) => (subscriber ? [String(subscriber)] : [])))]
  const people = await Promise.all(ids.map((id) => audienceStore(payload).subscriber(id)))
  return people.filter((one) => one !== null).filter(({ email }) => suppressionHashes(email).includes(hash))
}

export async function forgetBounce(payload: Payload, id: string): Promise<void> {
  await payload.delete({ collection: 'suppressions', id, depth: 0, overrideAccess: true })
}
