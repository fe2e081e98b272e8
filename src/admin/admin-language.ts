import type { Locale } from '../language/locale'

/** The language a person chose for the administration, of those we have. */
export function adminLanguage(language: string): Locale {
  return language === 'en' ? 'en' : 'fr'
}
