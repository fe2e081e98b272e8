import type { Payload } from 'payload'
import { isMongo } from '../platform/store-raw'
import type { Before, UndoStore } from './journal'
import { mongoUndo } from './store-undo-mongo'
import { sqliteUndo } from './store-undo-sqlite'

export const undoStore = (payload: Payload): UndoStore =>
  isMongo(payload) ? mongoUndo(payload) : sqliteUndo(payload)

const common = { depth: 0, pagination: false, overrideAccess: true } as const

/** People as they are, `limits.batch` at most. */
export async function peopleBefore(payload: Payload, ids: string[]): Promise<Before[]> {
  const { docs } = await payload.find({ ...common, collection: 'subscribers', where: { id: { in: ids } } })
  return docs.map((person) => ({
    id: String(person.id),
    firstName: person.firstName ?? null,
    organisation: person.organisation ? String(person.organisation) : null,
    state: person.state,
    confirmedAt: person.confirmedAt ?? null,
    bulletins: (person.bulletins ?? []).map(String),
    updatedAt: person.updatedAt,
  }))
}

/** When each of these people was last changed, by id; who is gone is not in it. */
export async function lastChanges(payload: Payload, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    ...common,
    collection: 'subscribers',
    where: { id: { in: ids } },
    select: { updatedAt: true },
  })
  return new Map(docs.map(({ id, updatedAt }) => [String(id), updatedAt]))
}
