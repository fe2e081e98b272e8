import type { CollectionConfig, Field } from 'payload'
import { label } from '../src/language/locale'
import { incidentWords } from '../src/language/words/incidents'
import { administrators, isAdministrator, nobody } from './access'
import { filled } from './fields/filled'
import { checkIncident, keepFiveYears, noteIncident, noteRemovedIncident } from './hooks/incidents'
import { exportIncidents } from './incidents-endpoints'

const { fr, en } = incidentWords
const named = (name: keyof typeof fr.columns) => ({ name, label: label(fr.columns[name], en.columns[name]) })

const date = (name: 'occurredFrom' | 'occurredUntil' | 'knownOn' | 'caiNotifiedOn' | 'peopleNotifiedOn') =>
  ({ ...named(name), type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } }) as const
const text = (name: 'data' | 'circumstances' | 'riskReasons' | 'measures', frHelp: string, enHelp: string) =>
  ({
    ...named(name),
    type: 'textarea',
    required: true,
    maxLength: 5000,
    validate: filled,
    admin: { description: label(frHelp, enHelp) },
  }) as const
const isRisky = (data: { seriousRisk?: unknown }) => data?.seriousRisk === 'yes'

/** The eight things the register must hold (Regulation, r. 3.1, s. 7), in its order. */
const fields: Field[] = [
  text(
    'data',
    '1. Quels renseignements, ou pourquoi on ne peut pas les décrire. Ne nommez personne.',
    '1. Which information, or why it cannot be described. Name nobody.',
  ),
  text('circumstances', '2. Ce qui s’est passé, en bref.', '2. What happened, in brief.'),
  {
    type: 'row',
    fields: [
      { ...date('occurredFrom'), required: true, index: true },
      date('occurredUntil'),
      { ...named('occurredIsApproximate'), type: 'checkbox', defaultValue: false },
    ],
  },
  { ...date('knownOn'), required: true, index: true },
  {
    type: 'row',
    fields: [
      { ...named('people'), type: 'number', required: true, min: 0 },
      { ...named('peopleIsApproximate'), type: 'checkbox', defaultValue: false },
    ],
  },
  {
    ...named('seriousRisk'),
    type: 'radio',
    required: true,
    options: [
      { value: 'yes', label: label('Oui', 'Yes') },
      { value: 'no', label: label('Non', 'No') },
    ],
  },
  text(
    'riskReasons',
    '6. Sensibilité des renseignements, usages malveillants possibles, conséquences appréhendées, probabilité.',
    '6. Sensitivity of the information, possible malicious uses, consequences feared, likelihood.',
  ),
  {
    type: 'collapsible',
    label: label('7. Avis donnés', '7. Notices given'),
    admin: { condition: isRisky },
    fields: [
      date('caiNotifiedOn'),
      date('peopleNotifiedOn'),
      { ...named('publicNotice'), type: 'textarea', maxLength: 2000 },
      { ...named('noNoticeReason'), type: 'textarea', maxLength: 2000 },
    ],
  },
  text(
    'measures',
    '8. Pour diminuer le risque et éviter que cela se reproduise.',
    '8. To reduce the risk and prevent another.',
  ),
  {
    ...named('state'),
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'open',
    options: [
      { value: 'open', label: label(fr.states.open, en.states.open) },
      { value: 'closed', label: label(fr.states.closed, en.states.closed) },
    ],
  },
]

/** Every confidentiality incident, serious or not (P-39.1 s. 3.8). Kept five years at least, whoever asks. */
export const Incidents: CollectionConfig = {
  slug: 'incidents',
  labels: {
    singular: label('Incident de confidentialité', 'Confidentiality incident'),
    plural: label('Registre des incidents', 'Incident register'),
  },
  admin: {
    group: label('Vie privée', 'Privacy'),
    useAsTitle: 'circumstances',
    defaultColumns: ['knownOn', 'circumstances', 'people', 'seriousRisk', 'state'],
    description: label(
      'Tout incident se consigne ici, même sans risque sérieux. Une ligne reste au moins cinq ans.',
      'Every incident is recorded here, even without a serious risk. An entry stays five years at least.',
    ),
    components: { beforeListTable: ['/src/admin/records/export-incidents#ExportIncidents'] },
  },
  defaultSort: '-knownOn',
  access: {
    admin: ({ req }) => isAdministrator(req),
    read: administrators,
    create: administrators,
    update: administrators,
    delete: administrators,
    readVersions: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  endpoints: [{ path: '/export', method: 'get', handler: exportIncidents }],
  hooks: {
    beforeChange: [checkIncident],
    afterChange: [noteIncident],
    beforeDelete: [keepFiveYears],
    afterDelete: [noteRemovedIncident],
  },
  fields,
}
