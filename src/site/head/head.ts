import type { Metadata } from 'next'
import { isLocale, type Locale, languageTag } from '../../language/locale'
import { notFoundWords } from '../../language/words/not-found'
import { type FeedPaths, feedPaths } from '../../syndication/feed-paths'

type Head = {
  locale: Locale
  title?: string
  description?: string
  path: string
  /** The same page in the other language; `null` when there is none. */
  otherLanguagePath: string | null
  type?: 'website' | 'article'
  isIndexed?: boolean
  /** The feeds of the same list; those of the site where there are none. */
  feeds?: FeedPaths
}

/** What the head of a page says: its one address, its twin in the other language, and how it looks when shared. */
export function headOf({
  locale,
  title,
  description,
  path,
  otherLanguagePath,
  type = 'website',
  isIndexed = true,
  feeds = feedPaths(locale),
}: Head): Metadata {
  const other = locale === 'fr' ? 'en' : 'fr'
  const french = locale === 'fr' ? path : otherLanguagePath
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(!isIndexed && { robots: { index: false, follow: true } }),
    alternates: {
      canonical: path,
      languages: {
        [languageTag[locale]]: path,
        ...(otherLanguagePath && { [languageTag[other]]: otherLanguagePath }),
        'x-default': french ?? path,
      },
      types: {
        'application/atom+xml': feeds.atom,
        'application/feed+json': feeds.json,
        ...(feeds.calendar && { 'text/calendar': feeds.calendar }),
      },
    },
    openGraph: {
      ...(title && { title }),
      ...(description && { description }),
      url: path,
      type,
      locale: languageTag[locale].replace('-', '_'),
      ...(otherLanguagePath && { alternateLocale: [languageTag[other].replace('-', '_')] }),
    },
  }
}

/** The title of a page that says that it has nothing, or only in the other language. */
export function headOfMissing(asked: string, isInOtherLanguage = false): Metadata {
  const words = notFoundWords[isLocale(asked) ? asked : 'fr']
  return { title: isInOtherLanguage ? words.onlyInOther : words.title, robots: { index: false } }
}
