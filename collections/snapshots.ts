import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForStaff } from './access'
import { localeField } from './fields/ledger'

/** What was sent, to the letter, in one language: the proof. Written once when sending starts, never changed. */
export const Snapshots: CollectionConfig = {
  slug: 'snapshots',
  labels: { singular: label('Copie envoyée', 'Sent copy'), plural: label('Copies envoyées', 'Sent copies') },
  admin: {
    group: label('Bulletins', 'Bulletins'),
    defaultColumns: ['subject', 'edition', 'locale', 'sha256', 'createdAt'],
    useAsTitle: 'subject',
  },
  access: readOnlyForStaff,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['edition', 'locale'], unique: true }],
  fields: [
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      label: label('Édition', 'Edition'),
    },
    localeField,
    { name: 'subject', type: 'text', required: true, label: label('Objet', 'Subject') },
    { name: 'html', type: 'textarea', required: true, label: 'HTML', admin: { hidden: true } },
    { name: 'text', type: 'textarea', required: true, label: label('Texte', 'Text') },
    { name: 'sha256', type: 'text', required: true, label: 'SHA-256' },
  ],
}
