import type { CollectionSlug, Payload } from 'payload'
import { everything } from '../../src/platform/pages'

/** How many there are of a collection, counted: see `everything`. */
export async function countAll(payload: Payload, collection: CollectionSlug): Promise<number> {
  return (await payload.count({ collection, where: everything, overrideAccess: true })).totalDocs
}
