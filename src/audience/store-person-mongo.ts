import type { Payload } from 'payload'
import { soundText } from '../platform/sound-text'
import { type MongoRow, mongoCollection, objectId } from '../platform/store-raw'
import { appendConsents } from '../register/store-consents'
import type { Along, Person, PersonChange } from './person-change'
import { standingTies } from './store-choices'

export async function addMongo(payload: Payload, person: Person): Promise<string> {
  const at = new Date()
  const _id = objectId(payload)
  const own = await documentOf(payload, person)
  const row = { _id, ...own, sample: false, createdAt: at, updatedAt: at, __v: 0 }
  await mongoCollection(payload, 'subscribers').insertMany([row], { ordered: true })
  return String(_id)
}

export async function changeMongo(
  payload: Payload,
  id: string,
  { follows, leaves, ...change }: PersonChange,
  { records = [], expected = {} }: Along,
): Promise<boolean> {
  const people = mongoCollection(payload, 'subscribers')
  const who = { _id: objectId(payload, id), ...expected }
  if (!(await people.findOne(who, { projection: { _id: 1 } }))) return false
  if (!leaves) await appendConsents(payload, records)
  const set = { ...(await documentOf(payload, change)), updatedAt: new Date() }
  const added = follows && (await standingTies(payload, { bulletins: follows })).bulletins
  const { matchedCount } = await people.updateOne(who, {
    $set: set,
    ...(added && { $addToSet: { bulletins: { $each: idsOf(payload, added) } } }),
    ...(leaves && { $pull: { bulletins: { $in: idsOf(payload, leaves.bulletins) } } }),
  })
  if (matchedCount === 0 || !leaves) return matchedCount > 0
  await people.updateOne(
    { _id: who._id, 'bulletins.0': { $exists: false }, state: { $ne: 'unsubscribed' } },
    { $set: { state: 'unsubscribed', unsubscribedAt: leaves.at } },
  )
  await appendConsents(payload, records)
  return true
}

/** The same as MongoDB holds it. */
async function documentOf(payload: Payload, change: Person): Promise<MongoRow> {
  const ties = await standingTies(payload, change)
  const stored = ([name, value]: [string, unknown]): [string, unknown] => {
    if (Array.isArray(value)) return [name, idsOf(payload, value)]
    if (typeof value !== 'string') return [name, value]
    return [name, name === 'organisation' ? objectId(payload, value) : soundText(value) || null]
  }
  const written = Object.entries({ ...change, ...ties }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(written.map(stored))
}

const idsOf = (payload: Payload, ids: string[]) => ids.map((id) => objectId(payload, id))
