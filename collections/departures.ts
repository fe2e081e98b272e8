import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { localeField } from './fields/ledger'

/** Why people leave, when they say: no row names anybody. */
export const Departures: CollectionConfig = {
  slug: 'departures',
  labels: {
    singular: label('Raison de départ', 'Reason for leaving'),
    plural: label('Raisons de départ', 'Reasons for leaving'),
  },
  admin: {
    group: label('Abonnés', 'Subscribers'),
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'bulletin', 'locale', 'at'],
    description: label(
      'Ce que des personnes ont répondu en partant, si elles l’ont voulu. Aucune n’est nommée.',
      'What people answered on leaving, if they chose to. None is named.',
    ),
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'reason',
      type: 'select',
      required: true,
      index: true,
      label: label('Raison', 'Reason'),
      options: [
        { value: 'too-many', label: label('Trop de courriels', 'Too many emails') },
        { value: 'not-relevant', label: label('Contenus qui ne concernent pas', 'Contents not relevant') },
        { value: 'new-role', label: label('Changement de travail ou de rôle', 'Change of job or role') },
        { value: 'never-asked', label: label('N’avait rien demandé', 'Never asked for it') },
        { value: 'other', label: label('Autre', 'Other') },
      ],
    },
    { name: 'bulletin', type: 'relationship', relationTo: 'bulletins', label: label('Bulletin', 'Bulletin') },
    localeField,
    { name: 'at', type: 'date', required: true, index: true, label: label('Jour', 'Day') },
    // Lets the same person choose again without being counted twice.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true, admin: { hidden: true } },
  ],
}
