import type { Payload } from 'payload'
import { givingActs } from '../register/consent-record'
import { reminderKey } from './reminder-key'
import { suppressionHashes } from './suppression'

/** Three confirmations, of a hundred bulletins each, at the very most. */
const most = 300

/**
 * The moments at which an address was written to for it to confirm, since it last did: requests, and the reminder. Found by the
 * keyed digest, which outlives the person’s row. One request may name several bulletins.
 */
export async function timesAsked(payload: Payload, email: string, confirmedAt: Date | null): Promise<Date[]> {
  const common = { depth: 0, pagination: false, overrideAccess: true } as const
  const addressHash = { in: suppressionHashes(email) }
  const [{ docs: answers }, { docs: reminders }] = await Promise.all([
    payload.find({
      ...common,
      collection: 'consents',
      where: { addressHash, act: { in: [...givingActs] } },
      sort: '-sequence',
      limit: 1,
    }),
    payload.find({
      ...common,
      collection: 'notices',
      where: { onceKey: { equals: reminderKey(email, confirmedAt) } },
      limit: 1,
    }),
  ])
  const { docs: requests } = await payload.find({
    ...common,
    collection: 'consents',
    where: {
      addressHash,
      act: { equals: 'requested' },
      sequence: { greater_than: answers[0]?.sequence ?? 0 },
    },
    sort: '-sequence',
    limit: most,
  })
  const times = [...requests.map(({ at }) => at), ...reminders.map(({ createdAt }) => createdAt)]
  return [...new Set(times.map((at) => new Date(at).getTime()))].map((time) => new Date(time))
}
