import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { type MongoRow, mongoCollection } from '../platform/store-raw'
import { decidingActs, givingActs, type ImpliedKind } from '../register/consent-record'
import type { EndingPlace, EndingSpan, EndingStore } from './ending-consents'

type Stage = Record<string, unknown>

/** Begins with the index of ends of consents, and joins each with its person and with what came after it. */
export function mongoEnding(payload: Payload): EndingStore {
  const consents = mongoCollection(payload, 'consents')
  return {
    async count(span, most) {
      const [row] = await consents
        .aggregate([...standing(span), { $limit: most }, { $count: 'count' }])
        .toArray()
      return Number(row?.count ?? 0)
    },
    async page(span, limit, place) {
      const rows = await consents.aggregate([...standing(span, place), { $limit: limit }]).toArray()
      return rows.map((row) => {
        const person = row.person as MongoRow
        return {
          sequence: Number(row.sequence),
          subscriber: String(row.subscriber),
          email: String(person.email),
          locale: isLocale(person.locale) ? person.locale : 'fr',
          bulletin: String(row.bulletin),
          kind: row.impliedKind as ImpliedKind,
          endsAt: (row.expiresAt as Date).toISOString(),
        }
      })
    },
  }
}

function standing({ after, until, unasked = false }: EndingSpan, place?: EndingPlace): Stage[] {
  const onward = place && {
    $or: [
      { expiresAt: { $gt: new Date(place.endsAt) } },
      { expiresAt: new Date(place.endsAt), sequence: { $gt: place.sequence } },
    ],
  }
  return [
    {
      $match: {
        expiresAt: { $gt: after, $lte: until },
        basis: 'implied',
        purpose: 'bulletin',
        act: { $in: [...givingActs] },
        ...onward,
      },
    },
    { $sort: { expiresAt: 1, sequence: 1 } },
    {
      $lookup: { from: 'subscribers', localField: 'subscriber', foreignField: '_id', as: 'person' },
    },
    { $set: { person: { $first: '$person' } } },
    { $match: { 'person.state': 'confirmed', $expr: { $in: ['$bulletin', '$person.bulletins'] } } },
    joined('consents', 'later', {
      purpose: 'bulletin',
      act: { $in: [...decidingActs] },
      $expr: { $gt: ['$sequence', '$$sequence'] },
    }),
    ...(unasked ? [joined('notices', 'asked', { kind: 'renew' })] : []),
  ].flat()
}

/** Leaves out what has a row of another collection about the same person and bulletin. */
function joined(from: string, as: string, match: Stage): Stage[] {
  return [
    {
      $lookup: {
        from,
        localField: 'subscriber',
        foreignField: 'subscriber',
        let: { bulletin: '$bulletin', sequence: '$sequence' },
        pipeline: [
          {
            $match: {
              ...match,
              $expr: { $and: [{ $eq: ['$bulletin', '$$bulletin'] }, match.$expr ?? true] },
            },
          },
          { $limit: 1 },
          { $project: { _id: 1 } },
        ],
        as,
      },
    },
    { $match: { [`${as}.0`]: { $exists: false } } },
  ]
}
