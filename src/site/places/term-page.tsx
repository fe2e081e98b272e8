import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { payload } from '../../app/payload'
import { readOverview } from '../../knowledge/store-overview'
import type { Locale } from '../../language/locale'
import { pathTo, termPlaces } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import { feedPaths } from '../../syndication/feed-paths'
import { FeedLinks } from '../contents/feed-links'
import { Overview } from '../contents/overview'
import { PageHeading } from '../frame/page-heading'
import { Trail } from '../frame/trail'
import { headOf, headOfMissing } from '../head/head'
import { themeOrAudience } from './find-term'

type Place = 'themes' | 'audiences'

export async function headOfTerm(locale: Locale, place: Place, slug: string): Promise<Metadata> {
  const term = await themeOrAudience(locale, place, slug)
  if (!term) return headOfMissing(locale)
  return headOf({
    locale,
    title: term.name,
    ...(term.description && { description: term.description }),
    path: pathTo(locale, place, slug),
    otherLanguagePath: pathTo(locale === 'fr' ? 'en' : 'fr', place, slug),
    feeds: feedPaths(locale, { place, slug }),
  })
}

/** What there is about a theme or for an audience, and how to follow it. */
export async function TermPage({ locale, place, slug }: { locale: Locale; place: Place; slug: string }) {
  const term = await themeOrAudience(locale, place, slug)
  if (!term) notFound()
  const words = exploreWords[locale]
  const filters = { [termPlaces[place]]: slug }
  const parts = await readOverview(await payload(), { locale, filters })
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          { name: siteWords[locale].home, path: pathTo(locale) },
          { name: words.places[place], path: pathTo(locale, place) },
        ]}
        here={{ name: term.name, path: pathTo(locale, place, slug) }}
      />
      <PageHeading title={term.name} lead={term.description} />
      <Overview parts={parts} filters={filters} locale={locale} />
      <FeedLinks feeds={feedPaths(locale, { place, slug })} name={term.name} locale={locale} />
    </>
  )
}
