import type { Payload } from 'payload'
import { type MongoRow, mongoCollection } from '../platform/store-raw'
import { anonymous, type Batch, type Mails, type RetentionStore, waitingStates } from './retention-store'

type Filter = Record<string, unknown>

/**
 * Of mails that name nobody any more, the night leaves this mark beside what Payload knows: an index of MongoDB cannot say “the reader is
 * not the row itself”, and rows that are done would be read again each night, for ever.
 */
const mark = 'isAnonymous'
const oldest = { [mark]: 1, settledAt: 1, createdAt: 1 } as const

/** One edition and nobody, twice, would be refused: each row names itself, which leads to nobody (src/audience/store-loosen.ts). */
const toNobody: Record<Mails, object[]> = {
  notices: [{ $set: { subscriber: null, user: null, message: null, reply: null, [mark]: true } }],
  deliveries: [{ $set: { subscriber: '$_id', reply: null, [mark]: true } }],
  digests: [{ $set: { subscriber: '$_id', reply: null, [mark]: true } }],
}

/** Each follows the index from one end to the other of what it finds. */
const servedBefore = (cutoff: Date): Filter[] => {
  const ended = { [mark]: null, state: { $nin: [...waitingStates] } }
  return [
    { ...ended, settledAt: { $lte: cutoff } },
    { ...ended, settledAt: null, createdAt: { $lte: cutoff } },
  ]
}

export function mongoRetention(payload: Payload): RetentionStore {
  const find = (slug: string, filter: Filter, projection: Filter, limit: number) =>
    mongoCollection(payload, slug).find(filter, { limit, projection }).toArray()

  const change = async (slug: string, filter: Filter, update: object, limit: number): Promise<Batch> => {
    const rows = await find(slug, filter, { _id: 1 }, limit)
    if (rows.length === 0) return { changed: 0, isLast: true }
    // What was written between the two stays: a new address may just have been asked.
    const { modifiedCount } = await mongoCollection(payload, slug).updateMany(
      { ...filter, ...among(rows) },
      update,
    )
    return { changed: modifiedCount, isLast: rows.length < limit }
  }

  const indexed = new Map<Mails, Promise<unknown>>()
  const mails = (slug: Mails) => async (cutoff: Date, limit: number) => {
    const collection = mongoCollection(payload, slug)
    if (!indexed.has(slug)) indexed.set(slug, collection.createIndex(oldest))
    await indexed.get(slug)
    const rows: MongoRow[] = []
    for (const filter of servedBefore(cutoff)) {
      if (rows.length === limit) break
      const named = { subscriber: 1, user: 1, message: 1, reply: 1 }
      rows.push(...(await find(slug, filter, named, limit - rows.length)))
    }
    if (rows.length > 0) await collection.updateMany(among(rows), toNobody[slug])
    return { changed: rows.filter(namesSomebody).length, isLast: rows.length < limit }
  }

  return {
    newAddresses: (cutoff, limit) =>
      change(
        'subscribers',
        { newEmail: { $gt: '' }, updatedAt: { $lte: cutoff } },
        { $set: { newEmail: null } },
        limit,
      ),
    notices: mails('notices'),
    deliveries: mails('deliveries'),
    digests: mails('digests'),
    requests: (cutoff, limit) =>
      change(
        'access-requests',
        { state: { $ne: 'open' }, answeredOn: { $lte: cutoff }, person: { $ne: anonymous } },
        { $set: { person: anonymous, details: null, answer: anonymous } },
        limit,
      ),
  }
}

const among = (rows: MongoRow[]): Filter => ({ _id: { $in: rows.map(({ _id }) => _id) } })

/** Whoever was erased has left their rows already, each to itself. */
const namesSomebody = ({ _id, subscriber, user, message, reply }: MongoRow): boolean =>
  Boolean((subscriber && String(subscriber) !== String(_id)) || user || message || reply)
