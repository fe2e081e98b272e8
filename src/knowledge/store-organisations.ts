import type { Payload, Where } from 'payload'
import type { Locale } from '../language/locale'
import { everything } from '../platform/pages'
import { type Page, perPage } from './document'
import { type DirectoryFilters, type Organisation, organisationOf } from './organisation'
import { termsUnder } from './store-terms'

/** One page of the directory, by name. */
export async function listOrganisations(
  payload: Payload,
  { locale, filters = {}, page = 1 }: { locale: Locale; filters?: DirectoryFilters; page?: number },
): Promise<Page<Organisation>> {
  const { type, role, territory } = filters
  const where: Where[] = [
    everything,
    ...(type ? [{ type: { equals: type } }] : []),
    ...(role ? [{ roles: { in: [role] } }] : []),
    ...(territory ? [{ territories: { in: await termsUnder(payload, 'territories', territory) } }] : []),
  ]
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'organisations',
    where: { and: where },
    locale,
    fallbackLocale: 'fr',
    depth: 1,
    limit: perPage,
    page,
    sort: ['name', 'slug'],
    overrideAccess: false,
  })
  const items = docs.map((raw) => organisationOf(raw, locale))
  return { items, page, pages: Math.max(totalPages, 1), total: totalDocs }
}

export async function findOrganisation(
  payload: Payload,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<Organisation | null> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { slug: { equals: slug } },
    locale,
    fallbackLocale: 'fr',
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0] ? organisationOf(docs[0], locale) : null
}
