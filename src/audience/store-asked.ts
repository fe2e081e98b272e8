import type { Payload } from 'payload'
import { givingActs } from '../register/consent-record'
import type { Asked } from './caps'
import { mostMoves, newAddressKey } from './new-address-key'
import { reminderKey } from './reminder-key'
import { suppressionHashes } from './suppression'

/** Three confirmations, of a hundred bulletins each, at the very most. */
const most = 300
/**
 * The moments at which an address was written to for it to answer, since it last confirmed: requests, the reminder, and being asked
 * to replace somebody’s address; and whether it said no to a request instead. Found by the keyed digest, which outlives the
 * person’s row. One request may name several bulletins: `requests` says which, and when. `moves`: how often it was ever asked to
 * replace another.
 */
export async function askedOf(
  payload: Payload,
  email: string,
  confirmedAt: Date | null,
): Promise<Asked & { moves: number; requests: { bulletin: string | null; at: Date }[] }> {
  const common = { depth: 0, pagination: false, overrideAccess: true } as const
  const addressHash = { in: suppressionHashes(email) }
  const moveKeys = Array.from({ length: mostMoves }, (_, index) => newAddressKey(email, index) ?? '')
  const [{ docs: answers }, { docs: notices }] = await Promise.all([
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
      where: { onceKey: { in: [reminderKey(email, confirmedAt), ...moveKeys] } },
      limit: mostMoves + 1,
    }),
  ])
  const [answer] = answers
  const { docs: acts } = await payload.find({
    ...common,
    collection: 'consents',
    where: {
      addressHash,
      act: { in: ['requested', 'withdrawn'] },
      purpose: { equals: 'bulletin' },
      sequence: { greater_than: answer?.sequence ?? 0 },
    },
    sort: '-sequence',
    limit: most,
  })
  const requests = acts.filter(({ act }) => act === 'requested')
  const moves = notices.filter(({ kind }) => kind === 'new-address')
  const reminders = notices.filter(({ kind }) => kind === 'confirm-reminder')
  const unansweredMoves = moves.filter(({ createdAt }) => !answer || createdAt > answer.at)
  const times = [
    ...requests.map(({ at }) => at),
    ...[...reminders, ...unansweredMoves].map((one) => one.createdAt),
  ]
  const [last] = acts
  return {
    times: [...new Set(times.map((at) => new Date(at).getTime()))].map((time) => new Date(time)),
    // Leaving what one had is no such answer: who left may ask to come back.
    refusedAt: last?.act === 'withdrawn' && requests.length > 0 ? new Date(last.at) : null,
    moves: moves.length,
    requests: requests.map(({ bulletin, at }) => ({
      bulletin: bulletin ? String(bulletin) : null,
      at: new Date(at),
    })),
  }
}
