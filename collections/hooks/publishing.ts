import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  ValidationError,
} from 'payload'
import { refreshSite } from '../../src/platform/refresh-site'

/** Stamps the day of first publication, unless staff chose one. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data._status === 'published' && !data.publishedAt && !originalDoc?.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data

const missing = {
  fr: 'Écrivez d’abord ce champ en anglais, puis cochez « Version anglaise prête ».',
  en: 'Write this field in English first, then tick “English version ready”.',
}

/**
 * English is never shown half written (Charter of the French language, s. 52: never better served than French):
 * the mark is refused until title and lead exist in English.
 */
export const checkEnglish: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const isMarked = data.englishReady ?? originalDoc?.englishReady
  if (!isMarked || !originalDoc?.id || req.locale === 'all') return data
  const english =
    req.locale === 'en'
      ? { ...originalDoc, ...data }
      : await req.payload.findByID({
          collection: collection.slug as 'fact-sheets',
          id: originalDoc.id,
          locale: 'en',
          fallbackLocale: false,
          draft: true,
          depth: 0,
          overrideAccess: true,
          // Payload writes the locale asked for into the request it is given: without this, French would be saved as English.
          req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
        })
  const empty = ['title', 'lead'].filter((name) => !english[name])
  if (empty.length === 0) return data
  const language = req.i18n.language === 'en' ? 'en' : 'fr'
  throw new ValidationError({
    collection: collection.slug,
    errors: empty.map((path) => ({ path, message: missing[language] })),
    req,
  })
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
