import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { isMongo } from '../platform/store-raw'
import type { Place } from './coverage'
import type { ReachStore } from './reach-store'
import { mongoReach } from './store-reach-mongo'
import { sqliteReach } from './store-reach-sqlite'

export type { Payload } from 'payload'

export function reachStore(payload: Payload): ReachStore {
  return isMongo(payload) ? mongoReach(payload) : sqliteReach(payload)
}

/** More than Québec has. */
const mostPlaces = 500

export async function places(payload: Payload, locale: Locale): Promise<Place[]> {
  const { docs } = await payload.find({
    collection: 'territories',
    locale,
    fallbackLocale: 'fr',
    sort: 'id',
    limit: mostPlaces,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return docs.map(({ id, slug, name, kind, parent }) => ({
    id: String(id),
    slug,
    name,
    kind,
    region: parent ? String(typeof parent === 'object' ? parent.id : parent) : null,
  }))
}
