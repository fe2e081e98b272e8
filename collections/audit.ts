import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { auditActionWords } from '../src/language/words/audit'
import { auditActions } from '../src/register/audit-record'
import { readOnlyForAdministrators } from './access'
import { appendOnly } from './hooks/append-only'

/**
 * Who did what that matters to people's data and to the system. Only added to, by src/register: each line seals the one
 * before, and nobody changes or deletes one.
 */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: {
    singular: label('Ligne du journal', 'Audit entry'),
    plural: label('Journal d’audit', 'Audit log'),
  },
  admin: {
    group: label('Réglages', 'Settings'),
    useAsTitle: 'action',
    // An action is chosen by its words, among the filters.
    listSearchableFields: ['actor', 'subject'],
    defaultColumns: ['at', 'action', 'actor', 'subject', 'details'],
    description: label(
      'Les connexions, consultations, envois, importations, exportations et changements de réglages. Personne ne peut y changer une ligne.',
      'Sign-ins, readings, sendings, imports, exports and changes of settings. Nobody can change an entry.',
    ),
  },
  defaultSort: '-sequence',
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: appendOnly,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('Moment', 'Time'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: label('Action', 'Action'),
      options: auditActions.map((value) => ({
        value,
        label: label(auditActionWords.fr[value], auditActionWords.en[value]),
      })),
    },
    {
      name: 'actor',
      type: 'text',
      required: true,
      index: true,
      label: label('Compte', 'Account'),
      admin: {
        description: label(
          '«\u00A0cli\u00A0»\u00A0: au terminal de la machine; «\u00A0liaison\u00A0»\u00A0: le travailleur, de lui-même; «\u00A0unknown\u00A0»\u00A0: personne n’avait ouvert de session.',
          '“cli”: on the machine’s terminal; “liaison”: the worker, by itself; “unknown”: nobody had signed in.',
        ),
      },
    },
    {
      name: 'subject',
      type: 'text',
      index: true,
      label: label('Sur', 'On'),
      admin: { components: { Cell: '/src/admin/records/audit-cells#AuditSubjectCell' } },
    },
    {
      name: 'details',
      type: 'textarea',
      label: label('Précisions', 'Details'),
      admin: { components: { Cell: '/src/admin/records/audit-cells#AuditDetailsCell' } },
    },
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
