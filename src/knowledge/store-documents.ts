import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, kinds } from '../language/routes'
import { citationOf } from './citation'
import type { Document, FoundDocument, Summary } from './document'
import { initiativeFacts } from './initiative'
import type { Raw } from './raw'
import { researchFacts } from './research'
import { toWebHtml } from './rich-text'
import { pictureOf, summaryOf } from './shape'
import { findSummaries, newestFirst, read, shown } from './store'
import { pathInOtherLanguage, resolveAddress } from './store-address'
import { terms } from './terms'

type WholeRaw = Raw & { id: string }

/** What an address leads to: a content, the address it has now, or the one it has in the other language. */
export async function findDocument(
  payload: Payload,
  { kind, locale, slug }: { kind: Kind; locale: Locale; slug: string },
): Promise<FoundDocument> {
  const resolved = await resolveAddress<WholeRaw>(payload, { collection: kind, locale, slug })
  if (resolved.outcome !== 'found') return resolved
  return { outcome: 'found', document: await documentOf(payload, resolved.raw, kind, locale) }
}

export async function documentOf(
  payload: Payload,
  raw: WholeRaw,
  kind: Kind,
  locale: Locale,
): Promise<Document> {
  const id = String(raw.id)
  const [related, keyMessages, otherLanguagePath, series] = await Promise.all([
    relatedTo(payload, { id, related: raw.related, locale }),
    keyMessagesAbout(payload, id, locale),
    pathInOtherLanguage(payload, raw, kind, locale),
    kind === 'events' ? seriesOf(payload, raw, locale) : null,
  ])
  const own = (raw.keyMessages ?? []).flatMap(({ text }) => (text ? [text] : []))
  return {
    ...summaryOf(raw, kind, locale),
    keyMessages: [...new Set([...own, ...keyMessages])],
    body: toWebHtml(raw.body, locale),
    picture: pictureOf(raw.image),
    originalUrl: raw.originalUrl || null,
    organisations: terms(raw.organisations),
    factors: terms(raw.factors),
    lifePhases: terms(raw.lifePhases),
    axes: terms(raw.axes),
    sources: (raw.sources ?? []).flatMap((source) => citationOf(source) ?? []),
    research: kind === 'research' ? researchFacts(raw) : null,
    initiative: kind === 'initiatives' ? initiativeFacts(raw) : null,
    series,
    related,
    otherLanguagePath,
    shareCode: raw.shareCode || null,
  }
}

/** The other dates of an event that returns: what is to come and what has been, latest first. */
async function seriesOf(payload: Payload, raw: WholeRaw, locale: Locale): Promise<Document['series']> {
  const { series } = raw
  if (!series || typeof series !== 'object' || !series.name) return null
  const others = await read(payload, {
    kind: 'events',
    locale,
    where: [...shown(locale), { series: { equals: series.id } }, { id: { not_equals: raw.id } }],
    sort: ['-startsAt', 'id'],
    limit: 12,
  })
  return { name: series.name, description: series.description || null, others }
}

/** What this content points to, in the order staff chose, then what points to it: one query a kind for each direction. */
export async function relatedTo(
  payload: Payload,
  { id, related, locale }: { id: string; related: Raw['related']; locale: Locale },
): Promise<Summary[]> {
  const forward = (related ?? []).map(({ relationTo, value }) => ({
    kind: relationTo,
    id: String(typeof value === 'object' ? value?.id : value),
  }))
  const [chosen, ...backward] = await Promise.all([
    findSummaries(payload, { locale, ids: forward }),
    ...kinds.map((one) =>
      read(payload, {
        kind: one,
        locale,
        where: [...shown(locale), { 'related.value': { equals: id } }],
        sort: newestFirst,
        limit: 30,
      }),
    ),
  ])
  const all = [...chosen, ...backward.flat()].filter((summary) => summary.id !== id)
  return [...new Map(all.map((summary) => [summary.id, summary])).values()]
}

async function keyMessagesAbout(payload: Payload, id: string, locale: Locale): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'key-messages',
    where: { 'related.value': { equals: id } },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 8,
    sort: 'createdAt',
    select: { text: true },
    overrideAccess: false,
  })
  return docs.flatMap(({ text }) => (text ? [text] : []))
}
