import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { suppressionHash } from '../src/audience/suppression'
import { label } from '../src/language/locale'
import { administrators, isAdministrator, nobody } from './access'

/** Only the keyed digest is kept: the list can refuse an address without being a list of addresses. */
const hashAddress: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (!data || operation !== 'create' || typeof data.email !== 'string') return data
  const { email, ...rest } = data
  return { ...rest, hash: suppressionHash(email), at: new Date().toISOString() }
}

/** Addresses that never receive anything again, whatever is imported. */
export const Suppressions: CollectionConfig = {
  slug: 'suppressions',
  labels: {
    singular: label('Adresse écartée', 'Suppression'),
    plural: label('Adresses écartées', 'Suppressions'),
  },
  admin: {
    group: label('Abonnés', 'Subscribers'),
    useAsTitle: 'hash',
    defaultColumns: ['hash', 'reason', 'at'],
    description: label(
      'Les adresses elles-mêmes ne sont pas gardées, seulement leur empreinte.',
      'Addresses themselves are not kept, only their digest.',
    ),
  },
  access: {
    admin: ({ req }) => isAdministrator(req),
    read: administrators,
    readVersions: nobody,
    create: administrators,
    update: nobody,
    delete: administrators,
    unlock: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeValidate: [hashAddress] },
  fields: [
    {
      name: 'email',
      type: 'email',
      virtual: true,
      label: label('Courriel à écarter', 'Email to suppress'),
      admin: { condition: (data) => !data?.hash },
    },
    {
      name: 'hash',
      type: 'text',
      unique: true,
      index: true,
      required: true,
      label: label('Empreinte', 'Digest'),
      admin: { readOnly: true },
    },
    {
      name: 'reason',
      type: 'select',
      required: true,
      defaultValue: 'manual',
      label: label('Raison', 'Reason'),
      options: [
        { value: 'manual', label: label('Demande reçue par l’équipe', 'Request received by staff') },
        { value: 'bounce', label: label('Adresse qui ne reçoit plus', 'Address that no longer receives') },
        { value: 'unsubscribed', label: label('Désabonnement', 'Unsubscribed') },
        { value: 'erased', label: label('Effacement demandé', 'Erasure asked for') },
        { value: 'complaint', label: label('Plainte', 'Complaint') },
      ],
    },
    { name: 'at', type: 'date', required: true, label: label('Depuis', 'Since'), admin: { readOnly: true } },
  ],
}
