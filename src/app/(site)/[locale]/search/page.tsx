import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { searchWords } from '../../../../language/words/search'
import { systemClock } from '../../../../platform/clock'
import { readSearch } from '../../../../search/address'
import { search } from '../../../../search/search'
import { headOf } from '../../../../site/head/head'
import { SearchPage } from '../../../../site/search/search-page'
import { library } from '../../../library'
import { payload } from '../../../payload'

// Made at each request, for what its address asks.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { asked } = readSearch(locale, await searchParams)
  const words = searchWords[locale]
  return headOf({
    locale,
    title: asked ? words.titleOf(asked) : words.title,
    description: words.lead,
    path: pathTo(locale, 'search'),
    otherLanguagePath: pathTo(locale === 'fr' ? 'en' : 'fr', 'search'),
    isIndexed: false,
  })
}

export default async function SearchResults({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const request = readSearch(locale, await searchParams)
  const shelves = { payload: await payload(), library: await library() }
  const results = await search(shelves, { locale, ...request }, systemClock())
  return <SearchPage locale={locale} {...request} results={results} />
}
