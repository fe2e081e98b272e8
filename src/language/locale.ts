/** The languages of the site and of the mails, French first (Charter of the French language, s. 52). */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** BCP 47 tags for `lang` attributes. */
export const languageTag = { fr: 'fr-CA', en: 'en-CA' } as const satisfies Record<Locale, string>

export type Localised<T = string> = Record<Locale, T>

export function isLocale(value: unknown): value is Locale {
  return value === 'fr' || value === 'en'
}

/** A pair of labels in the shape Payload's admin takes. */
export function label(fr: string, en: string): Localised {
  return { fr, en }
}

/** The language of whom Payload serves, from its request (`languageOf(req)`) or from a screen (`languageOf({ i18n })`). */
export function languageOf(served: { i18n?: { language: string } } | undefined): Locale {
  return served?.i18n?.language === 'en' ? 'en' : 'fr'
}
