import type { CollectionConfig } from 'payload'
import { isAddress } from '../src/audience/email'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { consentSources } from './consents'
import { exportPeople } from './exports-endpoints'
import { frequencyField } from './fields/frequency'
import { localeField } from './fields/ledger'
import { audiencesField, territoriesField, themesField } from './fields/relations'
import { noteReads } from './hooks/reads'
import { subscriberEndpoints } from './subscribers-endpoints'

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
    // As it is compared, and as it was written.
    listSearchableFields: ['email', 'typedEmail'],
    defaultColumns: ['email', 'state', 'locale', 'territories', 'confirmedAt'],
    components: {
      beforeListTable: [
        '/src/admin/subscriber-imports/link-to-subscriber-imports#LinkToSubscriberImports',
        '/src/admin/people/record-consent#RecordConsent',
        '/src/admin/people/export-lists#ExportPeople',
      ],
    },
  },
  access: readOnlyForAdministrators,
  // What people chose is in use, though only the system writes it (usage/references.ts).
  custom: { holdsChoices: true },
  endpoints: [...subscriberEndpoints, exportPeople],
  hooks: { afterOperation: [noteReads] },
  disableDuplicate: true,
  lockDocuments: false,
  // What segments ask (src/segments): who may be written to, then one more thing; src/segments/store-indexes.ts has the rest.
  indexes: [{ fields: ['state', 'locale'] }, { fields: ['state', 'confirmedAt'] }],
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      index: true,
      // Payload’s own rule refuses endings in A-label form (.xn--p1ai).
      validate: (value, { req }) =>
        (typeof value === 'string' && isAddress(value)) || req.t('validation:emailAddress'),
      label: label('Courriel', 'Email'),
    },
    {
      name: 'typedEmail',
      type: 'text',
      maxLength: 320,
      label: label('Courriel tel qu’écrit', 'Email as typed'),
    },
    {
      name: 'newEmail',
      type: 'text',
      maxLength: 320,
      label: label('Nouveau courriel, à confirmer', 'New email, to be confirmed'),
    },
    { name: 'firstName', type: 'text', maxLength: 80, label: label('Prénom', 'First name') },
    localeField,
    {
      name: 'state',
      type: 'select',
      required: true,
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
      index: true,
      label: label('Bulletins', 'Bulletins'),
    },
    { ...themesField, index: true },
    { ...audiencesField, index: true },
    { ...territoriesField, index: true },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      label: label('Organisme', 'Organization'),
    },
    frequencyField,
    { name: 'pausedUntil', type: 'date', label: label('En pause jusqu’au', 'Paused until') },
    {
      name: 'source',
      type: 'select',
      required: true,
      defaultValue: 'form',
      index: true,
      label: label('Origine', 'Source'),
      options: consentSources,
    },
    { name: 'requestedAt', type: 'date', label: label('Demande', 'Requested') },
    { name: 'confirmedAt', type: 'date', label: label('Confirmation', 'Confirmed') },
    { name: 'unsubscribedAt', type: 'date', label: label('Désabonnement', 'Unsubscribed') },
    {
      name: 'history',
      type: 'ui',
      admin: { components: { Field: '/src/admin/people/subscriber-history#SubscriberHistory' } },
    },
    { name: 'sample', type: 'checkbox', defaultValue: false, label: label('Exemple', 'Sample') },
  ],
}
