import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readDirectoryFilters } from '../../../../../knowledge/organisation'
import { isLocale } from '../../../../../language/locale'
import { Directory, headOfDirectory } from '../../../../../site/directory/directory'

// The masthead beside it is static: without this, so would this page be, and deaf to the address.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { filters, page } = readDirectoryFilters(locale, await searchParams)
  return headOfDirectory(locale, filters, page)
}

/** The directory narrowed by what the address says: made at each request. */
export default async function FilteredDirectoryPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <Directory locale={locale} {...readDirectoryFilters(locale, await searchParams)} />
}
