import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { Bulletin as BulletinRow, Territory } from '../payload-types'
import { isMongo, objectId } from '../platform/store-raw'
import type { Bulletin } from './bulletin'

/** A term as a form offers it: forms carry slugs, records hold ids. */
export type Term = { id: string; slug: string; name: string }
export type TerritoryGroup = { region: Term; territories: Term[] }
export type Choices = {
  bulletins: Bulletin[]
  themes: Term[]
  audiences: Term[]
  territories: TerritoryGroup[]
}

/** What a person may choose from, in their language, with French where a word has no English yet. */
export async function choices(payload: Payload, locale: Locale): Promise<Choices> {
  const [all, themes, audiences, territories] = await Promise.all([
    bulletins(payload, locale),
    payload.find({ collection: 'themes', ...everyTerm(locale) }),
    payload.find({ collection: 'audiences', ...everyTerm(locale) }),
    payload.find({ collection: 'territories', ...everyTerm(locale) }),
  ])
  return {
    bulletins: all,
    themes: themes.docs.map(asTerm),
    audiences: audiences.docs.map(asTerm),
    territories: byRegion(territories.docs),
  }
}

/** Oldest first: the first is the one meant when a form names none. Only their public face leaves this function. */
export async function bulletins(payload: Payload, locale: Locale): Promise<Bulletin[]> {
  const { docs } = await payload.find({
    collection: 'bulletins',
    locale,
    fallbackLocale: 'fr',
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    // Staff alone read the collection; a subscriber must be told who asks (CASL s. 10(1)).
    overrideAccess: true,
  })
  return docs.map(asBulletin)
}

/** Slugs that name nothing (a term removed while the form was open) are left out. */
export async function termIds(
  payload: Payload,
  collection: 'themes' | 'audiences' | 'territories',
  slugs: string[],
): Promise<string[]> {
  if (slugs.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { slug: { in: slugs } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return docs.map(({ id }) => String(id))
}

/** What a person is tied to, by ids. */
export type Ties = {
  bulletins: string[]
  themes: string[]
  audiences: string[]
  territories: string[]
  organisation: string | null
}
const lists = ['bulletins', 'themes', 'audiences', 'territories'] as const

/** The same, without what has been deleted since: no such id can be written beside a person. */
export async function standingTies(payload: Payload, ties: Partial<Ties>): Promise<Partial<Ties>> {
  const { organisation } = ties
  const [kept, [organisationKept = null]] = await Promise.all([
    Promise.all(lists.map(async (list) => [list, await standing(payload, list, ties[list])] as const)),
    standing(payload, 'organisations', organisation ? [organisation] : []),
  ])
  return {
    ...Object.fromEntries(kept.filter(([list]) => ties[list])),
    ...(organisation !== undefined && { organisation: organisationKept }),
  }
}

async function standing(
  payload: Payload,
  collection: (typeof lists)[number] | 'organisations',
  ids: string[] = [],
): Promise<string[]> {
  // MongoDB asks for nothing that is no id of its own.
  const asked = isMongo(payload) ? ids.filter((id) => objectId(payload, id)) : ids
  if (asked.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: asked } },
    select: {},
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const found = new Set(docs.map(({ id }) => String(id)))
  return ids.filter((id) => found.has(id))
}

function everyTerm(locale: Locale) {
  return {
    locale,
    fallbackLocale: 'fr' as const,
    sort: ['order', 'name'],
    pagination: false,
    depth: 0,
    overrideAccess: false,
  }
}

/** A region, then its RCMs. Former CRÉs are for documents of their time: nobody lives in one. */
function byRegion(rows: Territory[]): TerritoryGroup[] {
  return rows
    .filter(({ kind }) => kind === 'region')
    .map((region) => ({
      region: asTerm(region),
      territories: rows.filter((row) => row.kind === 'mrc' && idOf(row.parent) === region.id).map(asTerm),
    }))
}

function asTerm({ id, slug, name }: { id: string; slug: string; name: string }): Term {
  return { id: String(id), slug, name }
}

function idOf(related: string | { id: string } | null | undefined): string | undefined {
  return typeof related === 'object' ? related?.id : related
}

function asBulletin(row: BulletinRow): Bulletin {
  return {
    id: String(row.id),
    slug: row.slug,
    name: row.name,
    purpose: row.purpose,
    senderName: row.senderName,
    senderEmail: row.senderEmail,
    replyTo: row.replyTo ?? null,
    onBehalfOf: row.onBehalfOf ?? null,
    postalAddress: row.postalAddress,
    contact: row.contact,
  }
}
