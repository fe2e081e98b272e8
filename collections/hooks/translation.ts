import type { CollectionBeforeChangeHook, Field } from 'payload'

/** Words that say nothing to a reader: a change there leaves the translation as good as it was. */
const silent = ['slug', 'revisionReason']

/** An English version that is ready and older than its French is flagged, until English is saved or staff untick it. */
export const flagTranslation: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (!originalDoc?.englishReady || (req.locale !== 'fr' && req.locale !== 'en')) return data
  const hasChanged = translated(collection.fields as Field[]).some(
    (name) => name in data && worded(data[name]) !== worded(originalDoc[name]),
  )
  return hasChanged ? { ...data, translationStale: req.locale === 'fr' } : data
}

/** Names of the fields, at the top of a document, that hold words in each language. */
function translated(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field)) return 'fields' in field ? translated(field.fields) : []
    return isTranslated(field) && !silent.includes(field.name) ? [field.name] : []
  })
}

function isTranslated(field: Field): boolean {
  if ('localized' in field && field.localized) return true
  return 'fields' in field && field.fields.some(isTranslated)
}

/** Nothing typed yet may be `null`, absent or empty: all one. */
function worded(value: unknown): string {
  return JSON.stringify(value ?? '')
}
