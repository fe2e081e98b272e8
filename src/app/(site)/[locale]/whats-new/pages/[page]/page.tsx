import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { isLocale } from '../../../../../../language/locale'
import { pathTo } from '../../../../../../language/routes'
import { NewsList } from '../../../../../../site/contents/news-list'
import { headOfPlace, isPageNumber } from '../../../../../../site/head/head-of-place'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; page: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params
  return isLocale(locale) && isPageNumber(page) ? headOfPlace(locale, 'whats-new', Number(page)) : {}
}

export default async function FurtherPage({ params }: Props) {
  const { locale, page } = await params
  if (!isLocale(locale) || !isPageNumber(page)) notFound()
  if (page === '1') permanentRedirect(pathTo(locale, 'whats-new'))
  return <NewsList locale={locale} page={Number(page)} />
}
