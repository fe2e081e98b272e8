import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { SampleFiles, SamplePage } from './files'
import type { Contents } from './load-contents'
import { idsBySlug, type Terms } from './load-terms'
import { pick } from './pick'
import { inDays } from './relative-day'
import { inSameRows } from './same-rows'

/** The sample pages in chapters. Safe to run twice. */
export async function loadPages(
  payload: Payload,
  files: SampleFiles,
  terms: Terms,
  contents: Contents,
  now: Date,
): Promise<void> {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const toRichText = (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown })
  const words = (page: SamplePage, locale: Locale) => ({
    slug: locale === 'fr' ? page.slug : page.slugEn,
    title: page.title[locale],
    lead: page.lead[locale],
    body: page.body && toRichText(page.body[locale]),
    chapters: page.chapters.map(({ title, body }) => ({
      title: title[locale],
      body: toRichText(body[locale]),
    })),
  })
  const ids = await idsBySlug(payload, 'pages')
  for (const [index, page] of files.items<SamplePage>('pages.json').entries()) {
    if (ids.has(page.slug)) continue
    const common = { collection: 'pages', overrideAccess: true, context: { quiet: true } } as const
    const french = await payload.create({
      ...common,
      locale: 'fr',
      data: {
        ...words(page, 'fr'),
        audiences: pick(page.audiences, terms.audiences),
        themes: pick(page.themes, terms.themes),
        lifePhases: pick(page.lifePhases, terms['life-phases']),
        related: page.related.flatMap(([relationTo, slug]) => {
          const value = contents[relationTo].get(slug)
          return value ? [{ relationTo, value }] : []
        }),
        publishedAt: inDays(now, -2 - index, '09:00').toISOString(),
        sample: true,
        _status: 'published',
      } as never,
    })
    await payload.update({
      ...common,
      id: french.id,
      locale: 'en',
      data: {
        ...inSameRows(words(page, 'en'), french),
        englishReady: true,
        _status: 'published',
      } as never,
    })
  }
}
