import { APIError, type CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { localeField } from './fields/ledger'

const appendOnly = () => {
  throw new APIError('A consent record is never changed or deleted.', 403)
}

/**
 * The proof of consent (CASL s. 13; Québec Act P-39.1 s. 14): what text, which version, when, how, in which language.
 * Append-only for everyone, the system included.
 */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: {
    singular: label('Consentement', 'Consent'),
    plural: label('Registre des consentements', 'Consent records'),
  },
  admin: {
    group: label('Abonnés', 'Subscribers'),
    useAsTitle: 'act',
    defaultColumns: ['subscriber', 'act', 'method', 'locale', 'at'],
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: {
    beforeOperation: [({ operation }) => (operation === 'update' ? appendOnly() : undefined)],
    beforeDelete: [appendOnly],
  },
  fields: [
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      required: true,
      index: true,
      label: label('Personne abonnée', 'Subscriber'),
    },
    {
      name: 'bulletin',
      type: 'relationship',
      relationTo: 'bulletins',
      index: true,
      label: label('Bulletin', 'Bulletin'),
    },
    {
      name: 'act',
      type: 'select',
      required: true,
      label: label('Acte', 'Act'),
      options: [
        { value: 'requested', label: label('Demande', 'Requested') },
        { value: 'confirmed', label: label('Confirmation', 'Confirmed') },
        { value: 'changed', label: label('Préférences modifiées', 'Preferences changed') },
        { value: 'withdrawn', label: label('Retrait', 'Withdrawn') },
      ],
    },
    {
      name: 'method',
      type: 'select',
      required: true,
      label: label('Moyen', 'Method'),
      options: [
        { value: 'form', label: label('Formulaire du site', 'Form on the site') },
        { value: 'link', label: label('Lien reçu par courriel', 'Link received by email') },
        { value: 'one-click', label: label('Bouton du logiciel de courriel', 'Mail client’s own button') },
        { value: 'sample', label: label('Jeu d’exemple', 'Sample data') },
      ],
    },
    { name: 'purpose', type: 'text', required: true, label: label('Fin', 'Purpose') },
    {
      name: 'basis',
      type: 'select',
      required: true,
      label: label('Fondement', 'Basis'),
      options: [{ value: 'express', label: label('Exprès', 'Express') }],
    },
    localeField,
    { name: 'text', type: 'textarea', required: true, label: label('Texte présenté', 'Text shown') },
    { name: 'textVersion', type: 'text', required: true, label: label('Version du texte', 'Text version') },
    {
      name: 'textHash',
      type: 'text',
      required: true,
      label: label('Empreinte du texte (SHA-256)', 'Text digest (SHA-256)'),
    },
    { name: 'at', type: 'date', required: true, index: true, label: label('Moment (UTC)', 'Time (UTC)') },
  ],
}
