import type { Locale } from '../language/locale'

/** The language of the administration as one of ours: usable on the server too. */
export function adminLanguage(language: string): Locale {
  return language === 'en' ? 'en' : 'fr'
}
