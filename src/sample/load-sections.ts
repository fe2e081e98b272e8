import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { SampleFiles, SampleSection } from './files'
import type { Contents } from './load-contents'
import { idsBySlug, type Terms } from './load-terms'
import { inDays } from './relative-day'
import { inSameRows } from './same-rows'

/** The sample sections: lists that staff chose, and lists that fill themselves. Safe to run twice. */
export async function loadSections(
  payload: Payload,
  files: SampleFiles,
  terms: Terms,
  contents: Contents,
  now: Date,
): Promise<void> {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const words = (section: SampleSection, locale: Locale) => ({
    slug: locale === 'fr' ? section.slug : section.slugEn,
    title: section.title[locale],
    lead: section.lead[locale],
    body: section.body && convertMarkdownToLexical({ editorConfig, markdown: section.body[locale] }),
    lists: section.lists.map((list) => listIn(list, locale, terms, contents)),
  })
  const ids = await idsBySlug(payload, 'sections')
  for (const [index, section] of files.items<SampleSection>('sections.json').entries()) {
    if (ids.has(section.slug)) continue
    const common = { collection: 'sections', overrideAccess: true, context: { quiet: true } } as const
    const french = await payload.create({
      ...common,
      locale: 'fr',
      data: {
        ...words(section, 'fr'),
        inMenu: section.inMenu,
        publishedAt: inDays(now, -1 - index, '09:00').toISOString(),
        sample: true,
        _status: 'published',
      } as never,
    })
    await payload.update({
      ...common,
      id: french.id,
      locale: 'en',
      data: {
        ...inSameRows(words(section, 'en'), french),
        englishReady: true,
        _status: 'published',
      } as never,
    })
  }
}

function listIn(list: SampleSection['lists'][number], locale: Locale, terms: Terms, contents: Contents) {
  if (list.type === 'curated') {
    const items = list.items.flatMap(([relationTo, slug]) => {
      const value = contents[relationTo].get(slug)
      return value ? [{ relationTo, value }] : []
    })
    return { blockType: 'curated', heading: list.heading[locale], items }
  }
  const { type, heading, theme, audience, territory, factor, ...rule } = list
  return {
    blockType: type,
    heading: heading[locale],
    theme: theme && terms.themes.get(theme),
    audience: audience && terms.audiences.get(audience),
    territory: territory && terms.territories.get(territory),
    factor: factor && terms.factors.get(factor),
    ...rule,
  }
}
