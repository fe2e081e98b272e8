import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { deliveryFields, localeField } from './fields/ledger'
import { noteReads } from './hooks/reads'

/** The ledger: one row for each edition and recipient, whatever happens. */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: label('Envoi', 'Delivery'), plural: label('Envois', 'Deliveries') },
  admin: {
    group: label('Bulletins', 'Bulletins'),
    defaultColumns: ['subscriber', 'edition', 'locale', 'state', 'reason', 'settledAt'],
    useAsTitle: 'id',
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  hooks: { afterOperation: [noteReads] },
  lockDocuments: false,
  indexes: [
    { fields: ['edition', 'subscriber'], unique: true },
    { fields: ['edition', 'state'] },
    // Who waits for a digest: src/delivery/store-digests.ts.
    { fields: ['state', 'subscriber'] },
  ],
  fields: [
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      label: label('Édition', 'Edition'),
    },
    {
      // Empty once the person is erased: the row stays, so that the counts of an edition stay true.
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      index: true,
      label: label('Personne abonnée', 'Subscriber'),
    },
    localeField,
    ...deliveryFields,
    {
      // For who chose a digest: the one that carries this edition, once it is made.
      name: 'digest',
      type: 'relationship',
      relationTo: 'digests',
      index: true,
      label: label('Résumé', 'Digest'),
    },
  ],
}
