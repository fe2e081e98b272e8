import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, kinds } from '../language/routes'
import type { Summary } from './document'
import type { Filters } from './filters'
import type { Raw } from './raw'
import { toWebHtml } from './rich-text'
import { contentsOf, type Section } from './section'
import { type LatestRequest, latestContents, narrowed, read } from './store'

/** What was published last, with its text as safe HTML, of one kind or of all. */
export async function latestWithText(
  payload: Payload,
  request: LatestRequest,
): Promise<(Summary & { body: string })[]> {
  return withTexts(payload, request.locale, await latestContents(payload, request))
}

/** What a section of the site shows, once each and latest first, with its text as safe HTML. */
export async function sectionWithText(
  payload: Payload,
  locale: Locale,
  section: Pick<Section, 'lists'>,
  limit: number,
): Promise<(Summary & { body: string })[]> {
  const latest = contentsOf(section).sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
  return withTexts(payload, locale, latest.slice(0, limit))
}

async function withTexts(payload: Payload, locale: Locale, summaries: Summary[]) {
  const bodies = await Promise.all(
    kinds.map((kind) => {
      const ids = summaries.filter((one) => one.kind === kind).map(({ id }) => id)
      return ids.length > 0 ? textsOf(payload, kind, locale, ids) : []
    }),
  )
  const byId = new Map(bodies.flat())
  return summaries.map((summary) => ({ ...summary, body: byId.get(summary.id) ?? '' }))
}

/** The events that end at this moment or later, soonest first. */
export async function eventsSince(
  payload: Payload,
  { locale, filters = {}, since, limit }: { locale: Locale; filters?: Filters; since: Date; limit: number },
): Promise<Summary[]> {
  const here = await narrowed(payload, { kind: 'events', locale, filters })
  const where = [...here, { endsAt: { greater_than_equal: since.toISOString() } }]
  return read(payload, { kind: 'events', locale, where, sort: ['startsAt', 'id'], limit })
}

async function textsOf(
  payload: Payload,
  kind: Kind,
  locale: Locale,
  ids: string[],
): Promise<[string, string][]> {
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: ids } },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    limit: ids.length,
    select: { body: true },
    overrideAccess: false,
  })
  return docs.map((raw) => [String(raw.id), toWebHtml((raw as Raw).body, locale)])
}
