import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readFilters } from '../../../../../knowledge/filters'
import { isLocale } from '../../../../../language/locale'
import { isKind } from '../../../../../language/routes'
import { ContentList, headOfList } from '../../../../../site/contents/content-list'

// The masthead beside it is static: without this, so would this page be, and deaf to the address.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; kind: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, kind } = await params
  if (!isLocale(locale) || !isKind(kind)) return {}
  const { filters, page } = readFilters(locale, await searchParams)
  return headOfList(locale, kind, filters, page)
}

/** A section narrowed by what the address says: made at each request. */
export default async function FilteredListPage({ params, searchParams }: Props) {
  const { locale, kind } = await params
  if (!isLocale(locale) || !isKind(kind)) notFound()
  return <ContentList locale={locale} kind={kind} {...readFilters(locale, await searchParams)} />
}
