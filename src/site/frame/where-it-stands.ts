import 'server-only'
import type { Locale } from '../../language/locale'
import { isKind, type Place, pathTo, placeOf } from '../../language/routes'
import { findEdition } from '../find-edition'
import { findPage } from '../find-page'
import { findPageOfChapters, findSectionPage, keyMessageAt } from '../find-pages'

/** Which entry of the menu a page belongs to, and where the same page is in the other language. */
export type Standing = {
  /** The entry of the menu, and whether the page is that entry itself rather than something under it. */
  place: Place | 'home' | null
  isPlaceItself: boolean
  /** What comes after the place in the address. */
  slug: string | null
  otherLanguagePath: string
}

/** `path` is the internal one, in English: `['fact-sheets', 'some-slug']`. */
export async function whereItStands(locale: Locale, path: string[]): Promise<Standing> {
  const [folder, slug, ...deeper] = path
  const other = locale === 'fr' ? 'en' : 'fr'
  if (!folder) return { place: 'home', isPlaceItself: true, slug: null, otherLanguagePath: pathTo(other) }
  if (folder === 'preview') {
    const otherLanguagePath = ['', other, ...path].join('/')
    return { place: null, isPlaceItself: false, slug: null, otherLanguagePath }
  }
  const place = placeOf(folder)
  if (!place) return { place: null, isPlaceItself: false, slug: null, otherLanguagePath: pathTo(other) }
  if (!slug || slug === 'filtered' || slug === 'pages') {
    return { place, isPlaceItself: true, slug: null, otherLanguagePath: pathTo(other, place) }
  }
  const twin = await twinOf(locale, place, slug, deeper)
  return { place, isPlaceItself: false, slug, otherLanguagePath: twin ?? pathTo(other, place) }
}

/** The same content in the other language, or `null` when it has none. */
async function twinOf(locale: Locale, place: Place, slug: string, deeper: string[]): Promise<string | null> {
  const other = locale === 'fr' ? 'en' : 'fr'
  if (place === 'bulletins') {
    // An edition has one slug for both languages, when it went out in both.
    const edition = await findEdition(locale, slug)
    return edition.outcome === 'found' && edition.locales.includes(other) ? pathTo(other, place, slug) : null
  }
  if (place === 'pages') {
    const found = await findPageOfChapters(locale, slug)
    return found.outcome === 'found' ? found.page.otherLanguagePath : null
  }
  if (place === 'sections') {
    const found = await findSectionPage(locale, slug)
    return found.outcome === 'found' ? found.section.otherLanguagePath : null
  }
  if (place === 'key-messages') {
    return (await keyMessageAt(other, slug)) && pathTo(other, place, slug)
  }
  if (isKind(place)) {
    const found = await findPage(locale, place, slug)
    return found.outcome === 'found' ? found.document.otherLanguagePath : null
  }
  return isSameInBoth(place) ? pathTo(other, place, [slug, ...deeper].join('/')) : null
}

/** Terms have one slug for both languages. */
function isSameInBoth(place: Place): boolean {
  return ['themes', 'audiences', 'territories', 'organisations', 'life-phases'].includes(place)
}
