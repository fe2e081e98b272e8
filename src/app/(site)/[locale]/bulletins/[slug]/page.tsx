import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { pathTo } from '../../../../../language/routes'
import { findEdition } from '../../../../../site/find-edition'
import { headOf, headOfMissing } from '../../../../../site/head/head'
import { EditionArticle } from './edition-article'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return headOfMissing(locale)
  const found = await findEdition(locale, slug)
  if (found.outcome !== 'found') return headOfMissing(locale, found.outcome === 'other-language')
  const { content, date, locales, isListed } = found
  const other = locales.find((each) => each !== locale)
  const head = headOf({
    locale,
    title: content.subject,
    description: content.preheader,
    path: pathTo(locale, 'bulletins', slug),
    otherLanguagePath: other ? pathTo(other, 'bulletins', slug) : null,
    type: 'article',
    isIndexed: isListed,
  })
  return { ...head, openGraph: { ...head.openGraph, type: 'article', publishedTime: date.toISOString() } }
}

export default async function EditionPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const found = await findEdition(locale, slug)
  if (found.outcome !== 'found') notFound()
  return <EditionArticle content={found.content} date={found.date} />
}
