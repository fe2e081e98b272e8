import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { mongoCollection, objectId } from '../platform/store-raw'
import type { DigestBook } from './digest-book'
import { insertNew } from './store-ledger-mongo'

/** The same as in SQLite: each row of an edition is given to one digest by one conditional update. */
export function mongoDigestBook(payload: Payload): DigestBook {
  const deliveries = mongoCollection(payload, 'deliveries')
  const digests = mongoCollection(payload, 'digests')
  const key = (id: string) => objectId(payload, id)

  return {
    async waitingFor(upTo, after, limit) {
      const rows = await deliveries
        .find(
          {
            state: 'waiting',
            createdAt: { $lte: upTo },
            ...(after === null ? {} : { subscriber: { $gt: key(after) } }),
          },
          { projection: { subscriber: 1 }, sort: { subscriber: 1 }, limit },
        )
        .toArray()
      return [...new Set(rows.map(({ subscriber }) => String(subscriber)))]
    },

    async plan({ period, frequency, at }, readers, now) {
      await insertNew(
        digests,
        readers.map(({ id, locale }) => ({
          subscriber: key(id),
          locale,
          period,
          frequency,
          upTo: at,
          state: 'pending',
          attempts: 0,
          createdAt: now,
          updatedAt: now,
        })),
      )
    },

    async gather(digest, subscriber, upTo, now) {
      await deliveries.updateMany(
        { state: 'waiting', subscriber: key(subscriber), createdAt: { $lte: upTo } },
        { $set: { state: 'digested', digest: key(digest), settledAt: now, updatedAt: now } },
      )
    },

    async partsOf(digest, limit) {
      const rows = await deliveries
        .find(
          { digest: key(digest), reason: null },
          { projection: { edition: 1, locale: 1 }, sort: { createdAt: 1, _id: 1 }, limit },
        )
        .toArray()
      return rows.map((row) => ({
        id: String(row._id),
        edition: String(row.edition),
        locale: isLocale(row.locale) ? row.locale : 'fr',
      }))
    },

    async drop(parts, reason, now) {
      await deliveries.updateMany({ _id: { $in: parts.map(key) } }, { $set: { reason, updatedAt: now } })
    },

    async counts(edition) {
      const found = await deliveries
        .aggregate([
          { $match: { edition: key(edition), state: { $in: ['waiting', 'digested'] } } },
          {
            $group: {
              _id: { state: '$state', isDropped: { $ne: [{ $ifNull: ['$reason', null] }, null] } },
              count: { $sum: 1 },
            },
          },
        ])
        .toArray()
      const count = (state: string, isDropped: boolean) =>
        found
          .filter(({ _id }) => isSame(_id, { state, isDropped }))
          .reduce((sum, row) => sum + Number(row.count), 0)
      return {
        waiting: count('waiting', false),
        digested: count('digested', false),
        dropped: count('digested', true),
      }
    },
  }
}

function isSame(id: unknown, { state, isDropped }: { state: string; isDropped: boolean }): boolean {
  const group = id as { state?: unknown; isDropped?: unknown }
  return group.state === state && group.isDropped === isDropped
}
