import 'server-only'
import type { Locale } from '../language/locale'
import { isKind, type Place, pathTo, segments } from '../language/routes'
import { findEdition } from './find-edition'
import { findPage } from './find-page'

/** Which entry of the menu a page belongs to, and where the same page is in the other language. */
export type Standing = {
  /** The entry of the menu, and whether the page is that entry itself rather than something under it. */
  place: Place | 'home' | null
  isPlaceItself: boolean
  otherLanguagePath: string
}

/** `path` is the internal one, in English: `['fact-sheets', 'some-slug']`. */
export async function whereItStands(locale: Locale, path: string[]): Promise<Standing> {
  const [place, slug] = path
  const other = locale === 'fr' ? 'en' : 'fr'
  if (!place) return { place: 'home', isPlaceItself: true, otherLanguagePath: pathTo(other) }
  if (!isPlace(place)) return { place: null, isPlaceItself: false, otherLanguagePath: pathTo(other) }
  if (!slug || slug === 'filtered') {
    return { place, isPlaceItself: true, otherLanguagePath: pathTo(other, place) }
  }
  if (place === 'bulletins') {
    // An edition has one slug for both languages, when it went out in both.
    const edition = await findEdition(locale, slug)
    const isInOther = edition.outcome === 'found' && edition.locales.includes(other)
    return {
      place,
      isPlaceItself: false,
      otherLanguagePath: pathTo(other, place, isInOther ? slug : undefined),
    }
  }
  if (!isKind(place)) return { place, isPlaceItself: false, otherLanguagePath: pathTo(other, place) }
  const found = await findPage(locale, place, slug)
  const twin = found.outcome === 'found' ? found.document.otherLanguagePath : null
  return { place, isPlaceItself: false, otherLanguagePath: twin ?? pathTo(other, place) }
}

function isPlace(segment: string): segment is Place {
  return Object.hasOwn(segments, segment)
}
