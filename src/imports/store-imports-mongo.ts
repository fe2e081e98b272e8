import type { Payload } from 'payload'
import { mongoCollection, objectId } from '../platform/store-raw'
import type { ImportState } from './import-record'
import type { ChangeImport, ImportOnly } from './import-store'

const dates = ['givenOn', 'startedAt', 'endedAt', 'undoneAt', 'keptUntil', 'leaseUntil']

export function mongoImports(payload: Payload): ChangeImport {
  const stored = (name: string, value: unknown) => {
    if (typeof value !== 'string') return value
    if (name === 'bulletin') return objectId(payload, value)
    return dates.includes(name) ? new Date(value) : value
  }
  return async (id, only, change) => {
    const set = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, stored(name, value)]))
    const row = await mongoCollection(payload, 'imports').findOneAndUpdate(
      { _id: objectId(payload, id), ...conditionsOf(only) },
      { $set: { ...set, updatedAt: new Date() } },
      { returnDocument: 'after' },
    )
    return row ? (row.state as ImportState) : null
  }
}

function conditionsOf({ from, holder }: ImportOnly): Record<string, unknown> {
  const free = holder && [
    { leaseOwner: null },
    { leaseOwner: holder.owner },
    { leaseUntil: { $lt: holder.now } },
  ]
  return { ...(from && { state: { $in: from } }), ...(free && { $or: free }) }
}
