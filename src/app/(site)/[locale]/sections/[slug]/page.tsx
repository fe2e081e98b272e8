import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { SectionArticle } from '../../../../../site/document/section-article'
import { findSectionPage } from '../../../../../site/find-pages'
import { headOf, headOfMissing } from '../../../../../site/head/head'
import { feedPaths } from '../../../../../syndication/feed-paths'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return headOfMissing(locale)
  const found = await findSectionPage(locale, slug)
  if (found.outcome !== 'found') return headOfMissing(locale, found.outcome === 'other-language-only')
  const feeds = feedPaths(locale, { place: 'sections', slug })
  return headOf({ locale, ...found.section, description: found.section.lead, feeds })
}

export default async function SectionPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const found = await findSectionPage(locale, slug)
  if (found.outcome === 'moved') permanentRedirect(found.path)
  if (found.outcome !== 'found') notFound()
  return <SectionArticle section={found.section} locale={locale} />
}
