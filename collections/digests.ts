import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { frequencyField } from './fields/frequency'
import { ledgerFields, localeField } from './fields/ledger'
import { noteReads } from './hooks/reads'

/** The ledger of the digests: one row for each person and round, whatever happens. Its editions are rows of `deliveries`. */
export const Digests: CollectionConfig = {
  slug: 'digests',
  labels: { singular: label('Résumé', 'Digest'), plural: label('Résumés', 'Digests') },
  admin: {
    group: label('Bulletins', 'Bulletins'),
    defaultColumns: ['subscriber', 'period', 'locale', 'state', 'reason', 'settledAt'],
    useAsTitle: 'period',
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  hooks: { afterOperation: [noteReads] },
  lockDocuments: false,
  indexes: [{ fields: ['subscriber', 'period'], unique: true }],
  fields: [
    {
      // Empty once the person is erased, as in `deliveries`.
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      index: true,
      label: label('Personne abonnée', 'Subscriber'),
    },
    // `weekly/2026-11-23`: the rhythm, and the day of the round.
    { name: 'period', type: 'text', required: true, index: true, label: label('Tournée', 'Round') },
    frequencyField,
    {
      name: 'upTo',
      type: 'date',
      required: true,
      label: label('Éditions jusqu’au', 'Editions up to'),
    },
    localeField,
    ...ledgerFields,
  ],
}
