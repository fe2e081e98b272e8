import type { Payload } from 'payload'
import { type MongoRow, mongoCollection, objectId } from '../platform/store-raw'
import { decidingActs, givingActs } from '../register/consent-record'
import type { ReachStore } from './reach-store'

/** `isRead`: whether somebody of an organisation is subscribed. */
const readers = [
  {
    $lookup: {
      from: 'subscribers',
      localField: '_id',
      foreignField: 'organisation',
      pipeline: [{ $match: { state: 'confirmed' } }, { $limit: 1 }, { $project: { _id: 1 } }],
      as: 'readers',
    },
  },
  { $set: { isRead: { $gt: [{ $size: '$readers' }, 0] } } },
]
const counted = { organisations: { $sum: 1 }, readers: { $sum: { $cond: ['$isRead', 1, 0] } } }

/** The same counts as in SQLite. */
export function mongoReach(payload: Payload): ReachStore {
  const ask = (collection: 'consents' | 'departures' | 'organisations', stages: object[]) =>
    mongoCollection(payload, collection).aggregate(stages).toArray()
  return {
    async movements(bulletin) {
      const rows = await ask('consents', movements(objectId(payload, bulletin)))
      return rows.map(({ _id, joined, left }) => {
        const { month, locale, source } = _id as MongoRow
        return {
          month: String(month),
          locale: String(locale),
          source: textOf(source),
          joined: Number(joined),
          left: Number(left),
        }
      })
    },

    async reasons(bulletin, since) {
      const rows = await ask('departures', [
        { $match: { bulletin: objectId(payload, bulletin), at: { $gte: since } } },
        { $group: { _id: '$reason', count: { $sum: 1 } } },
        { $sort: { count: -1, _id: 1 } },
      ])
      return rows.map(({ _id, count }) => ({ reason: String(_id), count: Number(count) }))
    },

    async cells() {
      const none = { $ifNull: ['$territories', []] }
      const rows = await ask('organisations', [
        ...readers,
        { $set: { territory: { $cond: [{ $eq: [{ $size: none }, 0] }, [null], none] } } },
        { $unwind: '$territory' },
        { $group: { _id: { territory: '$territory', type: { $ifNull: ['$type', null] } }, ...counted } },
      ])
      return rows.map((row) => {
        const { territory, type } = row._id as MongoRow
        return { territory: territory ? String(territory) : null, type: textOf(type), ...cellOf(row) }
      })
    },

    async byType() {
      const rows = await ask('organisations', [
        ...readers,
        { $group: { _id: { $ifNull: ['$type', null] }, ...counted } },
      ])
      return rows.map((row) => ({ type: textOf(row._id), ...cellOf(row) }))
    },

    async unread({ territory, type }, locale, skip, limit) {
      const asked = [
        ...(type === undefined ? [] : [{ type }]),
        ...(territory === undefined
          ? []
          : [
              territory === null
                ? { 'territories.0': { $exists: false } }
                : { territories: objectId(payload, territory) },
            ]),
      ]
      const rows = await ask('organisations', [
        ...(asked.length > 0 ? [{ $match: { $and: asked } }] : []),
        ...readers,
        { $match: { isRead: false } },
        { $project: { type: 1, name: { $ifNull: [`$name.${locale}`, '$name.fr'] } } },
        { $sort: { name: 1, _id: 1 } },
        { $skip: skip },
        { $limit: limit },
      ])
      return rows.map((row) => ({
        id: String(row._id),
        name: textOf(row.name) ?? '',
        type: textOf(row.type),
      }))
    },
  }
}

/** As in SQLite: each act beside the one before it of the same person. */
function movements(bulletin: object | null): object[] {
  const before = (field: string, otherwise: unknown) => ({
    $shift: { output: field, by: -1, default: otherwise },
  })
  const ofPerson = (output: object) => ({
    $setWindowFields: { partitionBy: '$person', sortBy: { sequence: 1 }, output },
  })
  return [
    {
      $match: {
        purpose: 'bulletin',
        $or: [
          { bulletin, act: { $in: ['requested', ...decidingActs] } },
          { bulletin: null, act: 'erased' },
        ],
      },
    },
    {
      $project: {
        person: { $ifNull: ['$subscriber', '$addressHash'] },
        month: { $dateToString: { date: '$at', format: '%Y-%m' } },
        locale: 1,
        source: 1,
        sequence: 1,
        act: 1,
        gives: { $cond: [{ $in: ['$act', [...givingActs]] }, 1, 0] },
      },
    },
    ofPerson({ sourceBefore: before('$source', null) }),
    { $match: { act: { $ne: 'requested' } } },
    ofPerson({ gave: before('$gives', 0) }),
    // What went along to another address had begun already.
    { $set: { gave: { $cond: [{ $eq: ['$source', 'address'] }, 1, '$gave'] } } },
    { $match: { $expr: { $ne: ['$gives', '$gave'] } } },
    {
      $group: {
        _id: { month: '$month', locale: '$locale', source: { $ifNull: ['$source', '$sourceBefore'] } },
        joined: { $sum: '$gives' },
        left: { $sum: '$gave' },
      },
    },
  ]
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const cellOf = (row: MongoRow) => ({ organisations: Number(row.organisations), readers: Number(row.readers) })
