import type { Payload } from 'payload'
import { mongoCollection } from '../platform/store-raw'
import { anonymous, type RetentionStore, waitingStates } from './retention-store'

type Filter = Record<string, unknown>

const settled = (cutoff: Date): Filter => ({
  state: { $nin: [...waitingStates] },
  $or: [{ settledAt: { $lte: cutoff } }, { settledAt: null, createdAt: { $lte: cutoff } }],
})

const withReader = (cutoff: Date): Filter => ({
  $and: [settled(cutoff), { $or: [{ $expr: { $ne: ['$subscriber', '$_id'] } }, { reply: { $ne: null } }] }],
})
/** One edition and nobody, twice, would be refused: each row names itself, which leads to nobody (src/audience/store-rights.ts). */
const toNobody = [{ $set: { subscriber: '$_id', reply: null } }] as unknown as object

export function mongoRetention(payload: Payload): RetentionStore {
  const change = async (slug: string, filter: Filter, update: object, limit: number) => {
    const collection = mongoCollection(payload, slug)
    const rows = await collection.find(filter, { limit, projection: { _id: 1 } }).toArray()
    if (rows.length > 0) await collection.updateMany({ _id: { $in: rows.map(({ _id }) => _id) } }, update)
    return rows.length
  }
  return {
    newAddresses: (cutoff, limit) =>
      change(
        'subscribers',
        { newEmail: { $gt: '' }, updatedAt: { $lte: cutoff } },
        { $set: { newEmail: null } },
        limit,
      ),
    notices: (cutoff, limit) =>
      change(
        'notices',
        {
          $and: [
            settled(cutoff),
            { $or: ['subscriber', 'user', 'message', 'reply'].map((name) => ({ [name]: { $ne: null } })) },
          ],
        },
        { $set: { subscriber: null, user: null, message: null, reply: null } },
        limit,
      ),
    deliveries: (cutoff, limit) => change('deliveries', withReader(cutoff), toNobody, limit),
    digests: (cutoff, limit) => change('digests', withReader(cutoff), toNobody, limit),
    requests: (cutoff, limit) =>
      change(
        'access-requests',
        { state: { $ne: 'open' }, answeredOn: { $lte: cutoff }, person: { $ne: anonymous } },
        { $set: { person: anonymous, details: null, answer: anonymous } },
        limit,
      ),
  }
}
