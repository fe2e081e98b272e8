import type { Payload, Where } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, kinds, pathTo } from '../language/routes'
import type { Document, FoundDocument, Summary } from './document'
import { toWebHtml } from './rich-text'
import { pictureOf, type Raw, summaryOf, terms } from './shape'
import { findSummaries, newestFirst, read, shown } from './store'

/**
 * What an address leads to. An address that a content once had, or has in the other language, leads to the one it has
 * now; a content that this language lacks is told with its address in the other, so that its page can offer it.
 */
export async function findDocument(
  payload: Payload,
  { kind, locale, slug }: { kind: Kind; locale: Locale; slug: string },
): Promise<FoundDocument> {
  const current = await findRaw(payload, kind, locale, { where: { slug: { equals: slug } }, depth: 1 })
  if (current) return { outcome: 'found', document: await documentOf(payload, current, kind, locale) }

  const former = await findRaw(payload, kind, locale, { where: hadSlug(locale, slug) })
  if (former?.slug) return { outcome: 'moved', path: pathTo(locale, kind, former.slug) }

  const other = locale === 'fr' ? 'en' : 'fr'
  const twin =
    (await findRaw(payload, kind, other, {
      where: { or: [{ slug: { equals: slug } }, hadSlug(other, slug)] },
    })) ?? (await twinOfUnready(payload, kind, locale, slug))
  if (!twin?.id || !twin.slug) return { outcome: 'absent' }
  const here = await findRaw(payload, kind, locale, { where: { id: { equals: twin.id } } })
  if (here?.slug) return { outcome: 'moved', path: pathTo(locale, kind, here.slug) }
  return {
    outcome: 'other-language-only',
    path: pathTo(other, kind, twin.slug),
    title: twin.title ?? '',
    locale: other,
  }
}

/** English was written and has its address, but staff has not marked it ready, or no longer does. */
async function twinOfUnready(
  payload: Payload,
  kind: Kind,
  locale: Locale,
  slug: string,
): Promise<Raw | null> {
  if (locale !== 'en') return null
  const unready = await findRaw(payload, kind, 'en', {
    where: { or: [{ slug: { equals: slug } }, hadSlug('en', slug)] },
    isReadyOnly: false,
  })
  return unready && findRaw(payload, kind, 'fr', { where: { id: { equals: unready.id } } })
}

const hadSlug = (locale: Locale, slug: string): Where => ({ formerSlugs: { in: [`${locale}:${slug}`] } })

async function documentOf(payload: Payload, raw: Raw, kind: Kind, locale: Locale): Promise<Document> {
  const id = String(raw.id)
  const [related, keyMessages, otherLanguagePath] = await Promise.all([
    relatedTo(payload, { kind, id, locale }),
    keyMessagesAbout(payload, id, locale),
    pathInOtherLanguage(payload, raw, kind, locale),
  ])
  const own = (raw.keyMessages ?? []).flatMap(({ text }) => (text ? [text] : []))
  return {
    ...summaryOf(raw, kind, locale),
    keyMessages: [...new Set([...own, ...keyMessages])],
    body: toWebHtml(raw.body),
    picture: pictureOf(raw.image),
    originalUrl: raw.originalUrl || null,
    organisations: terms(raw.organisations),
    factors: terms(raw.factors),
    lifePhases: terms(raw.lifePhases),
    axes: terms(raw.axes),
    related,
    otherLanguagePath,
    shareCode: raw.shareCode || null,
  }
}

/** What this content points to, in the order staff chose, then what points to it: one query a kind for each direction. */
async function relatedTo(
  payload: Payload,
  { kind, id, locale }: { kind: Kind; id: string; locale: Locale },
): Promise<Summary[]> {
  const own = await payload.findByID({
    collection: kind,
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    select: { related: true },
    overrideAccess: false,
  })
  const forward = ((own as Raw).related ?? []).map(({ relationTo, value }) => ({
    kind: relationTo,
    id: typeof value === 'object' ? String(value.id) : String(value),
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

async function pathInOtherLanguage(
  payload: Payload,
  raw: Raw,
  kind: Kind,
  locale: Locale,
): Promise<string | null> {
  const other = locale === 'fr' ? 'en' : 'fr'
  if (other === 'en' && !raw.englishReady) return null
  const twin = await findRaw(payload, kind, other, { where: { id: { equals: raw.id } } })
  return twin?.slug ? pathTo(other, kind, twin.slug) : null
}

type Search = { where: Where; depth?: number; isReadyOnly?: boolean }

async function findRaw(
  payload: Payload,
  kind: Kind,
  locale: Locale,
  { where, depth = 0, isReadyOnly = true }: Search,
): Promise<Raw | null> {
  const { docs } = await payload.find({
    collection: kind,
    where: isReadyOnly ? { and: [...shown(locale), where] } : where,
    locale,
    fallbackLocale: false,
    depth,
    limit: 1,
    pagination: false,
    // Related contents are read apart, in both directions: populating them here would read them whole.
    select: depth === 0 ? { title: true, slug: true } : { related: false, formerSlugs: false },
    overrideAccess: false,
  })
  return (docs[0] as Raw | undefined) ?? null
}
