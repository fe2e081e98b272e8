import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { headOfTerm, TermPage } from '../../../../../site/places/term-page'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return isLocale(locale) ? headOfTerm(locale, 'audiences', slug) : {}
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  return <TermPage locale={locale} place="audiences" slug={slug} />
}
