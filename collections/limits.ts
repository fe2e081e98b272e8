import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { nobody } from './access'

/** Counts of acts, shared by all processes (src/platform/store-limits.ts). Nobody sees it: it holds digests and numbers. */
export const Limits: CollectionConfig = {
  slug: 'limits',
  labels: { singular: label('Compteur', 'Counter'), plural: label('Compteurs', 'Counters') },
  admin: { hidden: true },
  access: {
    admin: () => false,
    read: nobody,
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, label: label('Clé', 'Key') },
    { name: 'points', type: 'number', required: true, label: label('Compte', 'Count') },
    { name: 'expiresAt', type: 'date', required: true, index: true, label: label('Prend fin', 'Ends') },
  ],
}
