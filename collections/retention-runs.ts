import type { CollectionConfig, Field } from 'payload'
import { label } from '../src/language/locale'
import { retentionWords } from '../src/language/words/retention'
import { retentionRules } from '../src/upkeep/retention'
import { readOnlyForAdministrators } from './access'

const { fr, en } = retentionWords

const counts = retentionRules.map(
  (rule): Field => ({
    name: rule,
    type: 'number',
    defaultValue: 0,
    label: label(fr.rules[rule], en.rules[rule]),
  }),
)

/** What each night erased or made anonymous: counts, and the periods it went by. It names nobody. */
export const RetentionRuns: CollectionConfig = {
  slug: 'retention-runs',
  labels: {
    singular: label('Nuit de conservation', 'Retention run'),
    plural: label('Conservation', 'Retention'),
  },
  admin: {
    group: label('Vie privée', 'Privacy'),
    useAsTitle: 'day',
    defaultColumns: ['day', 'state', 'unconfirmed', 'departed', 'lapsed', 'notices', 'deliveries'],
    description: label(
      'Ce que chaque nuit a effacé ou rendu anonyme. Les durées se choisissent sous «\u00A0Site et mentions légales\u00A0».',
      'What each night erased or made anonymous. Periods are chosen under “Site and legal notices”.',
    ),
  },
  defaultSort: '-day',
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'day', type: 'text', required: true, unique: true, index: true, label: label('Jour', 'Day') },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: label('État', 'State'),
      options: [
        { value: 'running', label: label('En cours', 'Running') },
        { value: 'done', label: label('Terminée', 'Done') },
        { value: 'unfinished', label: label('À finir la nuit suivante', 'To be ended the next night') },
        { value: 'failed', label: label('En échec', 'Failed') },
      ],
    },
    {
      name: 'startedAt',
      type: 'date',
      required: true,
      label: label('Début', 'Started'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'endedAt',
      type: 'date',
      label: label('Fin', 'Ended'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      type: 'collapsible',
      label: label('Effacés ou rendus anonymes', 'Erased or made anonymous'),
      fields: counts,
    },
    { name: 'periods', type: 'textarea', label: label('Durées suivies, en jours', 'Periods, in days') },
    { name: 'error', type: 'text', label: label('Ce qui a échoué', 'What failed') },
  ],
}
