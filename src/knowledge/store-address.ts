import type { Payload, Where } from 'payload'
import type { Locale } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'
import { shown } from './store'

/** What has a page of its own at an address that staff may change. */
export type Addressed = Kind | 'pages' | 'sections'

type Row = { id: string | number; slug?: string | null; title?: string | null; englishReady?: boolean | null }

/** What an address leads to, before it is shaped. */
export type Resolved<Whole extends Row> =
  | { outcome: 'found'; raw: Whole }
  | { outcome: 'moved'; path: string }
  | { outcome: 'other-language-only'; path: string; title: string; locale: Locale }
  | { outcome: 'absent' }

type Asked = { collection: Addressed; locale: Locale; slug: string }

/**
 * An address that a content once had, or has in the other language, leads to the one it has now; a content that this
 * language lacks is told with its address in the other, so that its page can offer it.
 */
export async function resolveAddress<Whole extends Row>(
  payload: Payload,
  { collection, locale, slug }: Asked,
): Promise<Resolved<Whole>> {
  const current = await findRow<Whole>(payload, collection, locale, {
    where: { slug: { equals: slug } },
    isWhole: true,
  })
  if (current) return { outcome: 'found', raw: current }

  const former = await findRow(payload, collection, locale, { where: hadSlug(locale, slug) })
  if (former?.slug) return { outcome: 'moved', path: pathTo(locale, collection, former.slug) }

  const other = locale === 'fr' ? 'en' : 'fr'
  const twin =
    (await findRow(payload, collection, other, {
      where: { or: [{ slug: { equals: slug } }, hadSlug(other, slug)] },
    })) ?? (await twinOfUnready(payload, collection, locale, slug))
  if (!twin?.id || !twin.slug) return { outcome: 'absent' }
  const here = await findRow(payload, collection, locale, { where: { id: { equals: twin.id } } })
  if (here?.slug) return { outcome: 'moved', path: pathTo(locale, collection, here.slug) }
  return {
    outcome: 'other-language-only',
    path: pathTo(other, collection, twin.slug),
    title: twin.title ?? '',
    locale: other,
  }
}

/** Where the same content is read in the other language; `null` when it is not. */
export async function pathInOtherLanguage(
  payload: Payload,
  row: Row,
  collection: Addressed,
  locale: Locale,
): Promise<string | null> {
  const other = locale === 'fr' ? 'en' : 'fr'
  if (other === 'en' && !row.englishReady) return null
  const twin = await findRow(payload, collection, other, { where: { id: { equals: row.id } } })
  return twin?.slug ? pathTo(other, collection, twin.slug) : null
}

/** English was written and has its address, but staff has not marked it ready, or no longer does. */
async function twinOfUnready(
  payload: Payload,
  collection: Addressed,
  locale: Locale,
  slug: string,
): Promise<Row | null> {
  if (locale !== 'en') return null
  const unready = await findRow(payload, collection, 'en', {
    where: { or: [{ slug: { equals: slug } }, hadSlug('en', slug)] },
    isReadyOnly: false,
  })
  return unready && findRow(payload, collection, 'fr', { where: { id: { equals: unready.id } } })
}

const hadSlug = (locale: Locale, slug: string): Where => ({ formerSlugs: { in: [`${locale}:${slug}`] } })

const slugAlone = { slug: true } as const

type Search = { where: Where; isWhole?: boolean; isReadyOnly?: boolean }

async function findRow<Whole extends Row = Row>(
  payload: Payload,
  collection: Addressed,
  locale: Locale,
  { where, isWhole = false, isReadyOnly = true }: Search,
): Promise<Whole | null> {
  const { docs } = await payload.find({
    collection: collection as 'fact-sheets',
    where: isReadyOnly ? { and: [...shown(locale), where] } : where,
    locale,
    fallbackLocale: false,
    depth: isWhole && collection !== 'sections' ? 1 : 0,
    limit: 1,
    pagination: false,
    // Whole, no field is left out: a `select` that excludes loses words and relations inside rows (Payload 3.90, SQLite).
    ...(!isWhole && { select: { title: true, slug: true } }),
    // Related contents are read apart, in both directions: populating them here would read them whole.
    populate: { 'fact-sheets': slugAlone, research: slugAlone, initiatives: slugAlone, events: slugAlone },
    overrideAccess: false,
  })
  return (docs[0] as unknown as Whole | undefined) ?? null
}
