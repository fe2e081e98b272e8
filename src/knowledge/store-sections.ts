import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { pathTo } from '../language/routes'
import type { Section as RawSection } from '../payload-types'
import type { Summary } from './document'
import { toWebHtml } from './rich-text'
import { assemble, conditionsOf, kindsOf, type Rule, type Section, sortsOf } from './section'
import { findSummaries, read, shown } from './store'
import { pathInOtherLanguage, resolveAddress } from './store-address'
import { openingOf } from './store-pages'
import { termsUnderId } from './store-terms'

export type FoundSection =
  | { outcome: 'found'; section: Section }
  | Exclude<Awaited<ReturnType<typeof resolveAddress<RawSection>>>, { outcome: 'found' }>

export async function findSection(
  payload: Payload,
  { locale, slug, now }: { locale: Locale; slug: string; now: Date },
): Promise<FoundSection> {
  const resolved = await resolveAddress<RawSection>(payload, { collection: 'sections', locale, slug })
  if (resolved.outcome !== 'found') return resolved
  return { outcome: 'found', section: await sectionOf(payload, resolved.raw, locale, now) }
}

export async function sectionOf(
  payload: Payload,
  raw: RawSection,
  locale: Locale,
  now: Date,
): Promise<Section> {
  const [lists, otherLanguagePath] = await Promise.all([
    Promise.all((raw.lists ?? []).map((list) => fill(payload, list, locale, now))),
    pathInOtherLanguage(payload, raw, 'sections', locale),
  ])
  return {
    ...openingOf(raw, 'sections', locale),
    body: toWebHtml(raw.body, locale),
    lists: lists.filter(({ items }) => items.length > 0),
    otherLanguagePath,
  }
}

/** The sections that staff put in the menu: six at most, or it would no longer be one. */
export async function menuSections(
  payload: Payload,
  locale: Locale,
): Promise<{ slug: string; path: string; title: string }[]> {
  const { docs } = await payload.find({
    collection: 'sections',
    where: { and: [...shown(locale), { inMenu: { equals: true } }] },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 6,
    pagination: false,
    sort: ['createdAt', 'id'],
    select: { title: true, slug: true },
    overrideAccess: false,
  })
  return docs.flatMap(({ slug, title }) =>
    slug && title ? [{ slug, path: pathTo(locale, 'sections', slug), title }] : [],
  )
}

type RawList = NonNullable<RawSection['lists']>[number]

async function fill(
  payload: Payload,
  list: RawList,
  locale: Locale,
  now: Date,
): Promise<Section['lists'][number]> {
  const items =
    list.blockType === 'curated' ? chosen(payload, list, locale) : found(payload, list, locale, now)
  return { id: String(list.id), heading: list.heading ?? '', items: await items }
}

function chosen(
  payload: Payload,
  { items }: Extract<RawList, { blockType: 'curated' }>,
  locale: Locale,
): Promise<Summary[]> {
  const ids = (items ?? []).map(({ relationTo, value }) => ({
    kind: relationTo,
    id: String(typeof value === 'object' ? value.id : value),
  }))
  return findSummaries(payload, { locale, ids })
}

/** What a rule finds now: one query a kind, each bounded by what the rule asks for. */
async function found(
  payload: Payload,
  list: Extract<RawList, { blockType: 'ruled' }>,
  locale: Locale,
  now: Date,
): Promise<Summary[]> {
  const rule = await ruleOf(payload, list)
  const where = [...shown(locale), ...conditionsOf(rule, now)]
  const lists = await Promise.all(
    rule.kinds.map((kind) =>
      read(payload, { kind, locale, where, sort: [...sortsOf[rule.order]], limit: rule.limit }),
    ),
  )
  return assemble(lists, rule)
}

async function ruleOf(payload: Payload, list: Extract<RawList, { blockType: 'ruled' }>): Promise<Rule> {
  const chosenTerms = [
    { field: 'themes', collection: 'themes', term: list.theme },
    { field: 'audiences', collection: 'audiences', term: list.audience },
    { field: 'territories', collection: 'territories', term: list.territory },
    { field: 'factors', collection: 'factors', term: list.factor },
  ] as const
  const terms = await Promise.all(
    chosenTerms.flatMap(({ field, collection, term }) => {
      if (!term) return []
      const id = String(typeof term === 'object' ? term.id : term)
      return [termsUnderId(payload, collection, id).then((ids) => ({ field, ids }))]
    }),
  )
  return {
    kinds: kindsOf(list.kinds),
    terms,
    withinDays: list.withinDays ?? null,
    order: list.order ?? 'newest',
    limit: Math.min(Math.max(list.limit ?? 6, 1), 24),
  }
}
