import type { CollectionConfig, Field } from 'payload'
import { importStates } from '../src/imports/import-record'
import { label } from '../src/language/locale'
import { subscriberImportWords } from '../src/language/words/subscriber-imports'
import { readOnlyForAdministrators } from './access'
import { localeField } from './fields/ledger'
import { importEndpoints } from './imports-endpoints'

const { fr, en } = subscriberImportWords

const unseen = (name: string, type: 'text' | 'date' | 'json' | 'number', more: object = {}): Field =>
  ({ name, type, label: name, admin: { hidden: true }, ...more }) as Field

/**
 * Each time a list of subscribers came in: from what file, on what consent, what became of its rows. Written by the system
 * alone, never taken away; it holds no address. The list itself is in the data folder, for a day.
 */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: {
    singular: label('Importation d’abonnés', 'Import of subscribers'),
    plural: label('Importations d’abonnés', 'Imports of subscribers'),
  },
  admin: {
    group: label('Abonnés', 'Subscribers'),
    useAsTitle: 'file',
    defaultColumns: ['file', 'state', 'by', 'createdAt'],
    components: {
      beforeListTable: ['/src/admin/subscriber-imports/link-to-subscriber-imports#LinkToSubscriberImports'],
    },
  },
  defaultSort: '-createdAt',
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: importEndpoints,
  fields: [
    {
      name: 'screen',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/subscriber-imports/link-to-subscriber-imports#LinkToThisImport' },
      },
    },
    { name: 'file', type: 'text', required: true, label: label('Fichier', 'File') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('État', 'State'),
      options: importStates.map((value) => ({ value, label: label(fr.states[value], en.states[value]) })),
    },
    { name: 'problem', type: 'textarea', label: label('Ce qui l’a arrêtée', 'What stopped it') },
    {
      name: 'source',
      type: 'select',
      required: true,
      label: label('Depuis', 'From'),
      options: [
        { value: 'admin', label: label('Administration', 'Administration') },
        { value: 'cli', label: label('Ligne de commande', 'Command line') },
      ],
    },
    { name: 'by', type: 'text', required: true, label: label('Par', 'By') },
    { name: 'undoneBy', type: 'text', label: label('Annulée par', 'Undone by') },
    {
      name: 'bulletin',
      type: 'relationship',
      relationTo: 'bulletins',
      label: label('Bulletin', 'Bulletin'),
    },
    localeField,
    { name: 'basis', type: 'text', label: label('Fondement du consentement', 'Basis of consent') },
    { name: 'givenOn', type: 'date', label: label('Début du consentement', 'Consent given on') },
    { name: 'proof', type: 'textarea', label: label('Preuve', 'Proof') },
    { name: 'digest', type: 'text', required: true, label: label('Empreinte (SHA-256)', 'Digest (SHA-256)') },
    { name: 'bytes', type: 'number', required: true, label: label('Octets', 'Bytes') },
    {
      name: 'startedAt',
      type: 'date',
      label: label('Commencée', 'Started'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'endedAt',
      type: 'date',
      label: label('Terminée', 'Ended'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'undoneAt',
      type: 'date',
      label: label('Annulée', 'Undone'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    unseen('format', 'json'),
    unseen('columns', 'json'),
    unseen('checked', 'json'),
    unseen('counts', 'json'),
    unseen('undo', 'json'),
    unseen('position', 'number'),
    unseen('reportBytes', 'number'),
    unseen('language', 'text'),
    unseen('keptUntil', 'date', { index: true }),
    unseen('leaseOwner', 'text'),
    unseen('leaseUntil', 'date'),
  ],
}
