import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { exportConsents } from './exports-endpoints'
import { localeField } from './fields/ledger'
import { appendOnly } from './hooks/append-only'
import { noteReads } from './hooks/reads'

/** How someone's wish came to us. */
export const consentSources = [
  { value: 'form', label: label('Formulaire du site', 'Form on the site') },
  { value: 'embed', label: label('Formulaire posé sur un autre site', 'Form placed on another site') },
  { value: 'import', label: label('Importation', 'Import') },
  { value: 'paper', label: label('Papier', 'Paper') },
  { value: 'phone', label: label('Téléphone', 'Telephone') },
  { value: 'sample', label: label('Jeu d’exemple', 'Sample data') },
]

/** What was consented to before goes on at another address: no new subscription (src/reach). */
const alongToAnAddress = { value: 'address', label: label('Changement d’adresse', 'Change of address') }

/**
 * The proof of consent (CASL s. 13; Québec Act P-39.1 s. 14): what text, which version, when, how, in which language.
 * Append-only for everyone, the system included. Each record seals the one before it (src/register): a record that
 * is altered, taken out or slipped in shows.
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
    // An act is chosen by its words, among the filters.
    listSearchableFields: ['proof'],
    defaultColumns: ['at', 'act', 'subscriber', 'method', 'locale'],
    components: { beforeListTable: ['/src/admin/people/export-lists#ExportConsents'] },
  },
  endpoints: [exportConsents],
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  // The consent that stands for a person and a bulletin is the last (src/segments); a person alone is found by it too.
  indexes: [{ fields: ['subscriber', 'bulletin', 'sequence'] }],
  hooks: { ...appendOnly, afterOperation: [noteReads] },
  fields: [
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
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
        { value: 'recorded', label: label('Consentement consigné', 'Consent recorded') },
        { value: 'corrected', label: label('Correction par l’équipe', 'Corrected by staff') },
        { value: 'undone', label: label('Importation annulée', 'Import undone') },
        { value: 'erased', label: label('Effacement', 'Erased') },
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
        { value: 'import', label: label('Importation', 'Import') },
        { value: 'staff', label: label('Saisie de l’équipe', 'Entered by staff') },
        { value: 'retention', label: label('Fin de la conservation', 'End of retention') },
        { value: 'sample', label: label('Jeu d’exemple', 'Sample data') },
      ],
    },
    {
      name: 'source',
      type: 'select',
      label: label('Origine', 'Source'),
      options: [...consentSources, alongToAnAddress],
    },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      label: label('Fin', 'Purpose'),
      options: [
        { value: 'bulletin', label: label('Bulletins', 'Bulletins') },
        { value: 'invitations', label: label('Invitations à des événements', 'Event invitations') },
        { value: 'directory', label: label('Répertoire de personnes expertes', 'Directory of experts') },
        { value: 'statistics', label: label('Statistiques de lecture', 'Reading statistics') },
      ],
    },
    {
      name: 'basis',
      type: 'select',
      required: true,
      label: label('Fondement', 'Basis'),
      options: [
        { value: 'express', label: label('Exprès', 'Express') },
        { value: 'implied', label: label('Tacite', 'Implied') },
      ],
    },
    {
      name: 'impliedKind',
      type: 'select',
      label: label('Motif du consentement tacite', 'Ground of implied consent'),
      options: [
        {
          value: 'business',
          label: label('Relation d’affaires (24 mois)', 'Business relationship (24 months)'),
        },
        {
          value: 'membership',
          label: label('Membre, don ou bénévolat (24 mois)', 'Membership, gift or volunteering (24 months)'),
        },
        { value: 'inquiry', label: label('Demande de renseignements (6 mois)', 'Inquiry (6 months)') },
      ],
    },
    { name: 'expiresAt', type: 'date', index: true, label: label('Prend fin le', 'Expires at') },
    { name: 'proof', type: 'textarea', label: label('Preuve', 'Proof') },
    {
      name: 'import',
      type: 'text',
      label: label('Importation', 'Import'),
      admin: { hidden: true },
    },
    {
      name: 'addressHash',
      type: 'text',
      index: true,
      label: label('Empreinte de l’adresse', 'Address digest'),
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
    {
      name: 'sequence',
      type: 'number',
      required: true,
      unique: true,
      index: true,
      label: label('Rang', 'Sequence'),
    },
    { name: 'seal', type: 'text', required: true, label: label('Sceau', 'Seal') },
  ],
}
