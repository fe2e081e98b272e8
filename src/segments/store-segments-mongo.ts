import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { mongoCollection, objectId } from '../platform/store-raw'
import { decidingActs, givingActs, ownActs } from '../register/consent-record'
import { drawSize, estimateOf } from './estimate'
import { type Leaf, partsOf, type Question, type Span, type Tree } from './question'
import type { SegmentStore } from './segment-store'

type Stage = Record<string, unknown>

/** Segments in MongoDB: one aggregation over the documents of subscribers, joined with the register only when it is asked. */
export function mongoSegments(payload: Payload, few: number): SegmentStore {
  const subscribers = mongoCollection(payload, 'subscribers')
  return {
    first: '0'.repeat(24),
    async estimate(question) {
      const total = await subscribers.estimatedDocumentCount()
      if (total <= few) return null
      const drawn = Math.min(drawSize, total)
      const draw = [{ $sample: { size: drawn } }, ...countPipeline(payload, question)]
      const [row] = await subscribers.aggregate(draw).toArray()
      return estimateOf({ drawn, hits: Number(row?.count ?? 0), total })
    },
    async count(question) {
      const [row] = await subscribers.aggregate(countPipeline(payload, question)).toArray()
      return Number(row?.count ?? 0)
    },
    async page(question, limit, after) {
      const rows = await subscribers
        .aggregate([
          ...stagesOf(payload, question, after),
          { $limit: limit },
          { $project: { email: 1, locale: 1 } },
        ])
        .toArray()
      return rows.map(({ _id, email, locale }) => ({
        id: String(_id),
        email: String(email),
        locale: isLocale(locale) ? locale : 'fr',
      }))
    },
    async among(question, ids) {
      const some = ids.map((id) => objectId(payload, id)).filter((id) => id !== null)
      const rows = await subscribers
        .aggregate([
          { $match: { _id: { $in: some } } },
          ...stagesOf(payload, question),
          { $project: { _id: 1 } },
        ])
        .toArray()
      return new Set(rows.map(({ _id }) => String(_id)))
    },
  }
}

/** Kept apart for its query plan. */
export function countPipeline(payload: Payload, question: Question): Stage[] {
  return [...stagesOf(payload, question), { $count: 'count' }]
}

/** In the order of ids from `after` on, or in none where it is not given. */
function stagesOf(payload: Payload, { bulletin, now, tree }: Question, after?: string): Stage[] {
  const id = objectId(payload, bulletin)
  const reachable = {
    state: 'confirmed',
    bulletins: id,
    $or: [{ pausedUntil: null }, { pausedUntil: { $lte: new Date(now) } }],
    ...(after ? { _id: { $gt: objectId(payload, after) } } : {}),
  }
  const parts = partsOf(tree)
  const filtersOf = (some: Tree[]) => some.map((part) => filterOf(payload, part))
  const own = parts.filter((part) => !asksRegister(part))
  const registered = parts.filter(asksRegister)
  // The register is read for those alone who meet the rest.
  return [
    { $match: own.length > 0 ? { ...reachable, $and: filtersOf(own) } : reachable },
    ...(after === undefined ? [] : [{ $sort: { _id: 1 } }]),
    ...(asks(tree, ofConsent) ? consentStages(id, now) : []),
    ...(asks(tree, ofActs) ? actStages : []),
    ...(registered.length > 0 ? [{ $match: { $and: filtersOf(registered) } }] : []),
  ]
}

const asks = (tree: Tree, fields: readonly Leaf['field'][]): boolean => {
  if ('all' in tree) return tree.all.some((part) => asks(part, fields))
  if ('any' in tree) return tree.any.some((part) => asks(part, fields))
  if ('not' in tree) return asks(tree.not, fields)
  return fields.includes(tree.field)
}

const ofConsent = ['basis', 'consentEndsAt'] as const
const ofActs = ['lastActAt'] as const
const asksRegister = (tree: Tree) => asks(tree, [...ofConsent, ...ofActs])

/** `consent`: the last act that decides on this bulletin, where it gives a consent that has not ended. */
function consentStages(bulletin: object | null, now: string): Stage[] {
  return [
    {
      $lookup: {
        from: 'consents',
        localField: '_id',
        foreignField: 'subscriber',
        pipeline: [
          { $match: { bulletin, purpose: 'bulletin', act: { $in: [...decidingActs] } } },
          { $sort: { sequence: -1 } },
          { $limit: 1 },
          {
            $match: {
              act: { $in: [...givingActs] },
              $or: [{ expiresAt: null }, { expiresAt: { $gt: new Date(now) } }],
            },
          },
          { $project: { basis: 1, expiresAt: 1 } },
        ],
        as: 'consent',
      },
    },
    { $set: { consent: { $first: '$consent' } } },
  ]
}

/** `lastAct`: the last time a person chose something. */
const actStages: Stage[] = [
  {
    $lookup: {
      from: 'consents',
      localField: '_id',
      foreignField: 'subscriber',
      pipeline: [
        { $match: { act: { $in: [...ownActs] } } },
        { $sort: { at: -1 } },
        { $limit: 1 },
        { $project: { at: 1 } },
      ],
      as: 'lastAct',
    },
  },
  { $set: { lastAct: { $first: '$lastAct' } } },
]

function filterOf(payload: Payload, tree: Tree): Stage {
  if ('not' in tree) return { $nor: [filterOf(payload, tree.not)] }
  if ('all' in tree)
    return tree.all.length === 0 ? {} : { $and: tree.all.map((part) => filterOf(payload, part)) }
  if ('any' in tree) return { $or: tree.any.map((part) => filterOf(payload, part)) }
  return leafOf(payload, tree)
}

const dates = {
  confirmedAt: 'confirmedAt',
  lastActAt: 'lastAct.at',
  consentEndsAt: 'consent.expiresAt',
} as const

const related: readonly string[] = ['bulletins', 'themes', 'audiences', 'territories', 'organisation']

function leafOf(payload: Payload, leaf: Leaf): Stage {
  const { field } = leaf
  if ('is' in leaf)
    return field === 'organisation' ? { organisation: null } : { [`${field}.0`]: { $exists: false } }
  if (!('in' in leaf)) return { [dates[leaf.field]]: between(leaf) }
  if (field === 'basis') return { 'consent.basis': { $in: leaf.in } }
  if (!related.includes(field)) return { [field]: { $in: leaf.in } }
  return { [field]: { $in: leaf.in.map((id) => objectId(payload, id)).filter((id) => id !== null) } }
}

const between = ({ from, before }: Span) => ({
  ...(from === undefined ? {} : { $gte: new Date(from) }),
  ...(before === undefined ? {} : { $lt: new Date(before) }),
})
