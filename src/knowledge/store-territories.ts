import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { Territory as RawTerritory } from '../payload-types'
import type { Territory } from './territory'

/** Québec has some 120 regions, MRCs and former CRÉs: read whole, in the order staff gave them. */
const most = 500

export async function listTerritories(payload: Payload, locale: Locale): Promise<Territory[]> {
  const { docs } = await payload.find({
    collection: 'territories',
    locale,
    fallbackLocale: 'fr',
    depth: 0,
    limit: most,
    pagination: false,
    sort: ['order', 'slug'],
    overrideAccess: false,
  })
  return docs.map(territoryOf)
}

function territoryOf(raw: RawTerritory): Territory {
  const { column, line } = raw
  return {
    id: String(raw.id),
    slug: raw.slug,
    name: raw.name ?? raw.slug,
    kind: raw.kind,
    code: raw.code || null,
    parentId: raw.parent ? String(raw.parent) : null,
    formerCreId: raw.formerCre ? String(raw.formerCre) : null,
    tile: typeof column === 'number' && typeof line === 'number' ? { column, line } : null,
  }
}
