import type { ArrayField, Field, TextFieldSingleValidation } from 'payload'
import { label, languageOf } from '../../src/language/locale'
import { safeUrlField } from './url'

/** The DOI alone, without an address (DOI Handbook, 2.2). */
const doiShape: TextFieldSingleValidation = (value, { req }) => {
  if (!value || /^10\.\d{4,9}\/\S+$/.test(value)) return true
  return languageOf(req) === 'en'
    ? 'Write the DOI alone, such as 10.1234/abcd'
    : 'Écrivez le DOI seul, par exemple 10.1234/abcd'
}

/** One work that is cited. Its title stays in the language it was written in. */
export const citationFields: Field[] = [
  { name: 'authors', type: 'text', label: label('Auteurs', 'Authors'), maxLength: 300 },
  { name: 'title', type: 'text', label: label('Titre', 'Title'), maxLength: 400 },
  {
    type: 'row',
    fields: [
      { name: 'year', type: 'number', label: label('Année', 'Year'), min: 1800, max: 2200 },
      {
        name: 'publisher',
        type: 'text',
        label: label('Revue ou éditeur', 'Journal or publisher'),
        maxLength: 200,
      },
    ],
  },
  { name: 'doi', type: 'text', label: label('DOI', 'DOI'), maxLength: 200, validate: doiShape },
  safeUrlField('url', label('Adresse', 'Address')),
]

export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  label: label('Sources', 'Sources'),
  labels: { singular: label('Source', 'Source'), plural: label('Sources', 'Sources') },
  maxRows: 40,
  fields: citationFields.map((field) =>
    'name' in field && field.name === 'title' ? ({ ...field, required: true } as Field) : field,
  ),
}
