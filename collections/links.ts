import type { CollectionConfig } from 'payload'
import { label, languageOf } from '../src/language/locale'
import { linkWords, reasonInWords } from '../src/language/words/links'
import { readOnlyForStaff } from './access'

/** Outside addresses that contents point to, and what they answered last. Written by the worker's link checker alone. */
export const Links: CollectionConfig = {
  slug: 'links',
  labels: {
    singular: label('Lien vérifié', 'Checked link'),
    plural: label('Liens vérifiés', 'Checked links'),
  },
  admin: {
    group: label('Contenus', 'Contents'),
    useAsTitle: 'url',
    defaultColumns: ['url', 'state', 'reason', 'documents', 'checkedAt'],
  },
  defaultSort: '-checkedAt',
  access: readOnlyForStaff,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Adresse', 'Address'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'unknown',
      label: label('État', 'State'),
      options: [
        { value: 'unknown', label: label('Pas encore vérifié', 'Not checked yet') },
        { value: 'ok', label: label('Répond', 'Answers') },
        { value: 'broken', label: label('Brisé', 'Broken') },
        { value: 'unreachable', label: label('Ne répond pas', 'Does not answer') },
        { value: 'skipped', label: label('Non vérifié', 'Not checked') },
      ],
    },
    {
      name: 'reason',
      type: 'text',
      label: label('Réponse', 'Answer'),
      // Kept as a code, read in words.
      hooks: {
        afterRead: [
          ({ value, req }) => (value ? reasonInWords(String(value), linkWords[languageOf(req)]) : value),
        ],
      },
    },
    {
      name: 'failures',
      type: 'number',
      defaultValue: 0,
      label: label('Échecs de suite', 'Failures in a row'),
    },
    { name: 'checkedAt', type: 'date', label: label('Vérifié le', 'Checked on') },
    { name: 'nextCheckAt', type: 'date', index: true, label: label('Prochaine vérification', 'Next check') },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: ['fact-sheets', 'research', 'initiatives', 'events', 'pages', 'sections', 'organisations'],
      hasMany: true,
      label: label('Se trouve dans', 'Found in'),
    },
  ],
}
