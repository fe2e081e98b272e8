import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { type Locale, languageOf } from '../../src/language/locale'
import { refreshSite } from '../../src/platform/refresh-site'

/** Stamps the day of first publication, unless staff chose one. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data._status === 'published' && !data.publishedAt && !originalDoc?.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data

const missing = {
  fr: {
    fr: 'Écrivez d’abord ce champ en français : rien ne se publie en anglais seulement.',
    en: 'Écrivez d’abord ce champ en anglais, puis cochez « Version anglaise prête ».',
  },
  en: {
    fr: 'Write this field in French first: nothing is published in English alone.',
    en: 'Write this field in English first, then tick “English version ready”.',
  },
}

/**
 * French stands before anything is published, and English is never shown half written (Charter of the French language,
 * s. 52: never better served than French).
 */
export const checkLanguages: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (req.locale === 'all') return data
  const wanted: Locale[] = []
  if (data._status === 'published') wanted.push('fr')
  if (originalDoc?.id && (data.englishReady ?? originalDoc.englishReady)) wanted.push('en')

  for (const locale of wanted) {
    const words =
      req.locale === locale
        ? { ...originalDoc, ...data }
        : await inLanguage(locale, collection.slug, originalDoc?.id, req)
    const empty = ['title', 'lead'].filter((name) => !words[name])
    if (empty.length === 0) continue
    const message = missing[languageOf(req)][locale]
    throw new ValidationError({
      collection: collection.slug,
      errors: empty.map((path) => ({ path, message })),
      req,
    })
  }
  return data
}

async function inLanguage(
  locale: Locale,
  collection: string,
  id: string | undefined,
  req: PayloadRequest,
): Promise<Record<string, unknown>> {
  if (!id) return {}
  const document = await req.payload.findByID({
    collection: collection as 'fact-sheets',
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: true,
    // Payload writes the locale asked for into the request it is given: without this, French would be saved as English.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return document as unknown as Record<string, unknown>
}

/** What visitors can see has changed: before or after, it was published. */
export const refreshWhenShown: CollectionAfterChangeHook = async ({ doc, previousDoc, context }) => {
  const isShown = doc._status === 'published' || previousDoc?._status === 'published'
  if (isShown && !context.quiet) await refreshSite()
}

export const refreshAfterChange: CollectionAfterChangeHook = async ({ context }) => {
  if (!context.quiet) await refreshSite()
}

export const refreshAfterDelete: CollectionAfterDeleteHook = async ({ context }) => {
  if (!context.quiet) await refreshSite()
}
