import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { env } from '../../../../../platform/env'
import { dublinCore } from '../../../../../site/document/dublin-core'
import { LongPageArticle } from '../../../../../site/document/long-page-article'
import { findPageOfChapters } from '../../../../../site/find-pages'
import { headOf, headOfMissing } from '../../../../../site/head/head'
import { siteIdentity } from '../../../../../site/head/identity'
import { JsonLd } from '../../../../../site/head/json-ld'
import { describePage } from '../../../../../site/head/structured-data'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return headOfMissing(locale)
  const found = await findPageOfChapters(locale, slug)
  if (found.outcome !== 'found') return headOfMissing(locale, found.outcome === 'other-language-only')
  const { page } = found
  const described = {
    ...page,
    subjects: page.themes.map(({ name }) => name),
    places: [],
    type: 'Text' as const,
  }
  return {
    ...headOf({ locale, ...page, description: page.lead, type: 'article' }),
    other: dublinCore(described, await siteIdentity(locale), locale, env().publicUrl),
  }
}

export default async function LongPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const found = await findPageOfChapters(locale, slug)
  if (found.outcome === 'moved') permanentRedirect(found.path)
  if (found.outcome !== 'found') notFound()
  return (
    <>
      <JsonLd data={describePage(found.page, await siteIdentity(locale), locale, env().publicUrl)} />
      <LongPageArticle page={found.page} locale={locale} />
    </>
  )
}
