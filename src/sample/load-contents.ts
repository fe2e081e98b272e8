import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { Kind } from '../language/routes'
import { eventFacts, initiativeFacts, researchFacts } from './facts'
import type { SampleContent, SampleEvent, SampleFiles, SampleInitiative, SampleResearch } from './files'
import { idsBySlug, type Terms } from './load-terms'
import { pick } from './pick'
import { inDays } from './relative-day'
import { inSameRows } from './same-rows'

/** From slug to id, for each kind of content. */
export type Contents = Record<Kind, Map<string, string>>

type Loading = {
  payload: Payload
  files: SampleFiles
  terms: Terms
  now: Date
  toRichText: (markdown: string) => unknown
}

/** Publishes the sample contents in French, then in English. Safe to run twice. */
export async function loadContents(
  payload: Payload,
  files: SampleFiles,
  terms: Terms,
  now: Date,
): Promise<Contents> {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const toRichText = (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown })
  const loading = { payload, files, terms, now, toRichText }

  const research = await loadKind(
    loading,
    'research',
    files.items<SampleResearch>('research.json'),
    (item, locale) => researchFacts(item, locale, terms),
  )
  const initiatives = await loadKind(
    loading,
    'initiatives',
    files.items<SampleInitiative>('initiatives.json'),
    (item, locale) => initiativeFacts(item, locale, terms),
  )
  const events = await loadKind(loading, 'events', files.items<SampleEvent>('events.json'), (event, locale) =>
    eventFacts(event, locale, now, terms),
  )
  const factSheets = await loadKind(
    loading,
    'fact-sheets',
    files.items<SampleContent>('fact-sheets.json'),
    (sheet, locale) => ({
      kind: sheet.kind,
      keyMessages: sheet.keyMessages?.map((message) => ({ text: message[locale] })),
      ...revision(sheet, locale, now),
      ...(locale === 'fr' && {
        sources: sheet.sources,
        related: [
          ...pick(sheet.research, research).map((value) => ({ relationTo: 'research', value })),
          ...pick(sheet.initiatives, initiatives).map((value) => ({ relationTo: 'initiatives', value })),
        ],
      }),
    }),
  )
  return { 'fact-sheets': factSheets, research, initiatives, events }
}

type Extra<Item> = (item: Item, locale: Locale) => Record<string, unknown>

async function loadKind<Item extends SampleContent>(
  loading: Loading,
  kind: Kind,
  items: Item[],
  extra: Extra<Item>,
) {
  const { payload } = loading
  const ids = await idsBySlug(payload, kind)
  for (const [index, item] of items.entries()) {
    if (ids.has(item.slug)) continue
    const common = { collection: kind, overrideAccess: true, context: { quiet: true } } as const
    const french = await payload.create({
      ...common,
      locale: 'fr',
      data: {
        slug: item.slug,
        ...words(loading, kind, item, 'fr'),
        ...classification(item, loading.terms),
        ...extra(item, 'fr'),
        // One a day, so that lists have an order to show.
        publishedAt: inDays(loading.now, -1 - index, '09:00').toISOString(),
        sample: true,
        _status: 'published',
      } as never,
    })
    await payload.update({
      ...common,
      id: french.id,
      locale: 'en',
      data: {
        ...words(loading, kind, item, 'en'),
        ...inSameRows(extra(item, 'en'), french),
        englishReady: true,
        _status: 'published',
      } as never,
    })
    ids.set(item.slug, String(french.id))
  }
  return ids
}

function words({ files, toRichText }: Loading, kind: Kind, item: SampleContent, locale: Locale) {
  return {
    title: item.title[locale],
    lead: (item.lead ?? item.summary)?.[locale],
    body: toRichText(files.body(kind, item.slug, locale)),
  }
}

function classification(item: SampleContent, terms: Terms) {
  return {
    audiences: pick(item.audiences, terms.audiences),
    themes: pick(item.themes, terms.themes),
    factors: pick(item.factors, terms.factors),
    lifePhases: pick(item.lifePhases, terms['life-phases']),
    axes: pick(item.axes, terms.axes),
    territories: pick(item.territories, terms.territories),
    organisations: pick(item.organisations, terms.organisations),
  }
}

function revision(item: SampleContent, locale: Locale, now: Date) {
  if (!item.revisedDaysAgo) return {}
  return {
    revisedOn: inDays(now, -item.revisedDaysAgo, '09:00').toISOString(),
    revisionReason: item.revisionReason?.[locale],
  }
}
