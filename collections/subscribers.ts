import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { localeField } from './fields/ledger'
import { territoriesField, themesField } from './fields/relations'

/** People who asked for a bulletin. They change their own record through signed links; it is not an account. */
export const Subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: {
    singular: label('Personne abonnée', 'Subscriber'),
    plural: label('Personnes abonnées', 'Subscribers'),
  },
  admin: {
    group: label('Abonnés', 'Subscribers'),
    useAsTitle: 'email',
    defaultColumns: ['email', 'state', 'locale', 'territories', 'confirmedAt'],
  },
  access: readOnlyForAdministrators,
  // What people chose is in use, though only the system writes it (usage/references.ts).
  custom: { holdsChoices: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      index: true,
      label: label('Courriel', 'Email'),
    },
    { name: 'firstName', type: 'text', maxLength: 80, label: label('Prénom', 'First name') },
    localeField,
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'unconfirmed',
      label: label('État', 'State'),
      options: [
        { value: 'unconfirmed', label: label('À confirmer', 'Unconfirmed') },
        { value: 'confirmed', label: label('Confirmé', 'Confirmed') },
        { value: 'unsubscribed', label: label('Désabonné', 'Unsubscribed') },
      ],
    },
    {
      name: 'bulletins',
      type: 'relationship',
      relationTo: 'bulletins',
      hasMany: true,
      label: label('Bulletins', 'Bulletins'),
    },
    themesField,
    territoriesField,
    { name: 'requestedAt', type: 'date', label: label('Demande', 'Requested') },
    { name: 'confirmedAt', type: 'date', label: label('Confirmation', 'Confirmed') },
    { name: 'unsubscribedAt', type: 'date', label: label('Désabonnement', 'Unsubscribed') },
    { name: 'sample', type: 'checkbox', defaultValue: false, label: label('Exemple', 'Sample') },
  ],
}
