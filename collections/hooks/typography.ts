import type { CollectionBeforeChangeHook } from 'payload'
import { typesetDocument, type WordedField } from '../../src/knowledge/typeset-document'

/** French is set in type on each save, but not while someone types: an automatic save would move their words. */
export const typeset: CollectionBeforeChangeHook = ({ collection, context, data, req }) =>
  req.locale === 'fr' && !context.isAutosave
    ? typesetDocument(data, collection.fields as WordedField[])
    : data
