import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../../language/locale'
import { headOfOrganisation, OrganisationPage } from '../../../../../site/directory/organisation-page'

export const revalidate = 300

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return isLocale(locale) ? headOfOrganisation(locale, slug) : {}
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  return <OrganisationPage locale={locale} slug={slug} />
}
