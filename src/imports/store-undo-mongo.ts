import type { Payload } from 'payload'
import { loosenMongo } from '../audience/store-loosen'
import { mongoCollection, objectId } from '../platform/store-raw'
import type { Before, UndoStore, Written } from './journal'

export function mongoUndo(payload: Payload): UndoStore {
  const people = mongoCollection(payload, 'subscribers')
  const idOf = (id: string) => objectId(payload, id)

  return {
    async remove(ids, written) {
      const { at } = written
      const untouched = { _id: { $in: ids.map(idOf) }, updatedAt: new Date(at) }
      const all = await people.find(untouched, { projection: { _id: 1 } }).toArray()
      const hasSpoken = await spokenSince(ids, written)
      const rows = all.filter(({ _id }) => !hasSpoken.has(String(_id)))
      const found = { $in: rows.map(({ _id }) => _id) }
      await people.deleteMany({ _id: found, updatedAt: new Date(at) })
      const left = await people.find({ _id: found }, { projection: { _id: 1 } }).toArray()
      const stays = new Set(left.map(({ _id }) => String(_id)))
      const gone = rows.map(({ _id }) => _id).filter((id) => !stays.has(String(id)))
      await loosenMongo(payload, gone)
    },
    async release(hashes, at) {
      const theirs = { hash: { $in: hashes }, reason: 'unsubscribed', at: new Date(at) }
      await mongoCollection(payload, 'suppressions').deleteMany(theirs)
    },
    async restore(all, written) {
      const ids = all.map(({ id }) => id)
      const hasSpoken = await spokenSince(ids, written)
      const open = all.filter(({ id }) => !hasSpoken.has(id))
      if (open.length === 0) return
      await people.bulkWrite(
        open.map((person) => restoring(person, written.at)),
        { ordered: false },
      )
    },
  }

  /** Asked just before: no act of MongoDB looks at one collection and writes another. */
  async function spokenSince(ids: string[], { import: from, at }: Written): Promise<Set<string>> {
    const since = { subscriber: { $in: ids.map(idOf) }, at: { $gte: new Date(at) }, import: { $ne: from } }
    const lines = await mongoCollection(payload, 'consents')
      .find(since, { projection: { subscriber: 1 } })
      .toArray()
    return new Set(lines.map(({ subscriber }) => String(subscriber)))
  }

  function restoring(
    { id, firstName, organisation, state, confirmedAt, bulletins, updatedAt }: Before,
    at: string,
  ) {
    const values = {
      firstName,
      organisation: organisation && idOf(organisation),
      confirmedAt: confirmedAt && new Date(confirmedAt),
    }
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
    const empty = Object.fromEntries(Object.entries(values).filter(([, value]) => value === null))
    const set = { ...filled, state, bulletins: bulletins.map(idOf), updatedAt: new Date(updatedAt) }
    return {
      updateOne: {
        filter: { _id: idOf(id), updatedAt: new Date(at) },
        update: { $set: set, ...(Object.keys(empty).length > 0 ? { $unset: empty } : {}) },
      },
    }
  }
}
