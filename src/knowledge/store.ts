import type { Payload, Where } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, kinds } from '../language/routes'
import { type Page, perPage, type Summary } from './document'
import { type FilterName, type Filters, filterNames } from './filters'
import type { Raw } from './raw'
import { summaryOf } from './shape'
import { type Classification, termsUnder } from './store-terms'

/** Reads what the site shows, and only what anyone may see: drafts and internal events never pass. */

export type ListRequest = { kind: Kind; locale: Locale; filters?: Filters; page?: number }

/** One page of a section, newest first. */
export async function listContents(payload: Payload, request: ListRequest): Promise<Page<Summary>> {
  const where = await narrowed(payload, request)
  return pageOf(payload, { ...request, where, sort: newestFirst })
}

/** The events: every one to come, soonest first, and a page of those that have passed. */
export async function listEvents(
  payload: Payload,
  request: Omit<ListRequest, 'kind'>,
  now: Date,
): Promise<{ upcoming: Summary[]; past: Page<Summary> }> {
  const { locale } = request
  const where = await narrowed(payload, { ...request, kind: 'events' })
  const [upcoming, past] = await Promise.all([
    upcomingWhere(payload, locale, now, 100, where),
    pageOf(payload, {
      ...request,
      kind: 'events',
      where: [...where, { endsAt: { less_than: now.toISOString() } }],
      sort: ['-startsAt', 'id'],
    }),
  ])
  return { upcoming, past }
}

export type LatestRequest = {
  locale: Locale
  kind?: Kind
  among?: readonly Kind[]
  filters?: Filters
  limit: number
}

/** What was published last, of one kind, of some or of all. */
export async function latestContents(
  payload: Payload,
  { locale, kind, among = kind ? [kind] : kinds, filters, limit }: LatestRequest,
): Promise<Summary[]> {
  const lists = await Promise.all(
    among.map(async (one) => {
      const where = await narrowed(payload, { kind: one, locale, ...(filters && { filters }) })
      return read(payload, { kind: one, locale, where, sort: newestFirst, limit })
    }),
  )
  return lists
    .flat()
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, limit)
}

export async function upcomingEvents(
  payload: Payload,
  { locale, now, limit }: { locale: Locale; now: Date; limit: number },
): Promise<Summary[]> {
  return upcomingWhere(payload, locale, now, limit, shown(locale))
}

/** One event by its address, for its calendar file. */
export async function findEvent(
  payload: Payload,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<Summary | null> {
  const where = [...shown(locale), { slug: { equals: slug } }]
  const [event] = await read(payload, { kind: 'events', locale, where, limit: 1 })
  return event ?? null
}

/** Contents by id, in the order asked; one that is not public in this language is left out. */
export async function findSummaries(
  payload: Payload,
  { locale, ids }: { locale: Locale; ids: { kind: Kind; id: string }[] },
): Promise<Summary[]> {
  const lists = await Promise.all(
    kinds.map((kind) => {
      const wanted = ids.filter((one) => one.kind === kind).map((one) => one.id)
      if (wanted.length === 0) return []
      const where = [...shown(locale), { id: { in: wanted } }]
      return read(payload, { kind, locale, where, limit: wanted.length })
    }),
  )
  const found = new Map(lists.flat().map((summary) => [summary.id, summary]))
  return ids.flatMap(({ id }) => found.get(id) ?? [])
}

type Reading = { kind: Kind; locale: Locale; where: Where[]; sort?: string[]; limit: number }

/** Summaries; their terms come with them, one query a classification. */
export async function read(payload: Payload, reading: Reading): Promise<Summary[]> {
  return (await query(payload, { ...reading, page: 1, pagination: false })).docs
}

async function pageOf(
  payload: Payload,
  { kind, locale, where, sort, page = 1 }: ListRequest & { where: Where[]; sort: string[] },
): Promise<Page<Summary>> {
  const reading = { kind, locale, where, sort, limit: perPage, page, pagination: true }
  const { docs, totalDocs, totalPages } = await query(payload, reading)
  return { items: docs, page, pages: Math.max(totalPages, 1), total: totalDocs }
}

/** Summaries, with how many there are in all. */
export async function query(
  payload: Payload,
  { kind, locale, where, sort, limit, page, pagination }: Reading & { page: number; pagination: boolean },
) {
  const found = await payload.find({
    collection: kind,
    where: { and: where },
    locale,
    fallbackLocale: false,
    depth: 1,
    limit,
    page,
    pagination,
    ...(sort && { sort }),
    select: { ...summaryFields, ...(kind === 'events' && eventFields) },
    overrideAccess: false,
  })
  return { ...found, docs: found.docs.map((raw) => summaryOf(raw as Raw, kind, locale)) }
}

const summaryFields = {
  title: true,
  lead: true,
  slug: true,
  kind: true,
  sample: true,
  publishedAt: true,
  revisedOn: true,
  revisionReason: true,
  createdAt: true,
  updatedAt: true,
  audiences: true,
  themes: true,
  territories: true,
} as const

const eventFields = {
  startsAt: true,
  endsAt: true,
  place: true,
  online: true,
  onlineUrl: true,
  sessions: true,
  standing: true,
  standingNote: true,
  registrationUrl: true,
  registrationEmail: true,
} as const

export const newestFirst = ['-publishedAt', '-createdAt', 'id']

/** English shows what is marked ready; French shows all that is published. */
export function shown(locale: Locale): Where[] {
  const hasAddress: Where = { slug: { exists: true } }
  return locale === 'en' ? [hasAddress, { englishReady: { equals: true } }] : [hasAddress]
}

function upcomingWhere(
  payload: Payload,
  locale: Locale,
  now: Date,
  limit: number,
  where: Where[],
): Promise<Summary[]> {
  const toCome: Where = { endsAt: { greater_than_equal: now.toISOString() } }
  return read(payload, { kind: 'events', locale, where: [...where, toCome], sort: ['startsAt', 'id'], limit })
}

/** What a filter on a wide term finds includes what lies under it: a region its MRCs, an audience its parts. */
export async function narrowed(
  payload: Payload,
  { kind, locale, filters = {} }: ListRequest,
): Promise<Where[]> {
  const conditions = await Promise.all(
    filterNames.map(async (name): Promise<Where[]> => {
      const slug = filters[name]
      if (!slug) return []
      const { collection, field } = filterFields[name]
      if (!hasField(kind, field)) return [nothing]
      return [{ [field]: { in: await termsUnder(payload, collection, slug) } }]
    }),
  )
  return [...shown(locale), ...conditions.flat()]
}

const filterFields = {
  audience: { collection: 'audiences', field: 'audiences' },
  theme: { collection: 'themes', field: 'themes' },
  territory: { collection: 'territories', field: 'territories' },
  organisation: { collection: 'organisations', field: 'organisations' },
  factor: { collection: 'factors', field: 'factors' },
  phase: { collection: 'life-phases', field: 'lifePhases' },
} as const satisfies Record<FilterName, { collection: Classification; field: string }>

/** Events belong to no life phase. */
const hasField = (kind: Kind, field: string) => !(kind === 'events' && field === 'lifePhases')
const nothing: Where = { id: { in: [] } }
