import type { Metadata } from 'next'
import type { Locale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import { headOf } from './head'

export type ExplorePlace = keyof typeof exploreWords.fr.places

/** The head of a list, or of one of its further pages: the other language may have fewer. */
export function headOfPlace(locale: Locale, place: ExplorePlace, page = 1): Metadata {
  const words = exploreWords[locale]
  const title = words.places[place]
  return headOf({
    locale,
    title: page > 1 ? `${title}, ${siteWords[locale].page(page).toLowerCase()}` : title,
    description: words.intros[place],
    path: placePath(locale, place, page),
    otherLanguagePath: page > 1 ? null : pathTo(locale === 'fr' ? 'en' : 'fr', place),
  })
}

/** `/fr/quoi-de-neuf`, `/fr/quoi-de-neuf/pages/2` */
export function placePath(locale: Locale, place: ExplorePlace, page = 1): string {
  return page > 1 ? pathTo(locale, place, `pages/${page}`) : pathTo(locale, place)
}

export function isPageNumber(page: string): boolean {
  return /^[1-9]\d{0,3}$/.test(page)
}
