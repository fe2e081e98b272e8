import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { headOfTerritory, TerritoryPage } from '../../../../../site/places/territory-page'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return isLocale(locale) ? headOfTerritory(locale, slug) : {}
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  return <TerritoryPage locale={locale} slug={slug} />
}
