import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { policyNoticeWords } from '../src/language/words/policy-notice'
import { readOnlyForAdministrators } from './access'
import { appendOnly } from './hooks/append-only'

const { fr, en } = policyNoticeWords

/** The policies of confidentiality that another replaced, to the letter (P-39.1 s. 8.2). Only added to, by the settings. */
export const PolicyVersions: CollectionConfig = {
  slug: 'policy-versions',
  labels: { singular: label(fr.singular, en.singular), plural: label(fr.plural, en.plural) },
  admin: {
    group: label('Vie privée', 'Privacy'),
    useAsTitle: 'version',
    defaultColumns: ['version', 'from', 'until'],
    description: label(fr.registerHelp, en.registerHelp),
  },
  defaultSort: '-until',
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: appendOnly,
  fields: [
    {
      name: 'version',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label(fr.fields.version, en.fields.version),
    },
    { name: 'from', type: 'date', label: label(fr.fields.from, en.fields.from) },
    {
      name: 'until',
      type: 'date',
      required: true,
      index: true,
      label: label(fr.fields.until, en.fields.until),
    },
    { name: 'fr', type: 'json', required: true, label: label(fr.fields.fr, en.fields.fr) },
    { name: 'en', type: 'json', required: true, label: label(fr.fields.en, en.fields.en) },
  ],
}
