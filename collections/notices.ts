import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForAdministrators } from './access'
import { ledgerFields, localeField } from './fields/ledger'
import { noteReads } from './hooks/reads'

/** The outbox of single mails: confirmations, links, tests, passwords. Same life as a delivery, same worker. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: label('Avis', 'Notice'), plural: label('Avis envoyés', 'Notices') },
  admin: {
    group: label('Abonnés', 'Subscribers'),
    defaultColumns: ['kind', 'subscriber', 'state', 'settledAt'],
    useAsTitle: 'kind',
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  hooks: { afterOperation: [noteReads] },
  lockDocuments: false,
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Genre', 'Kind'),
      options: [
        { value: 'confirm', label: label('Confirmation d’abonnement', 'Subscription confirmation') },
        { value: 'already-subscribed', label: label('Déjà abonné', 'Already subscribed') },
        { value: 'preferences', label: label('Lien vers les préférences', 'Preferences link') },
        { value: 'rights', label: label('Lien vers ses renseignements', 'Link to their own data') },
        { value: 'new-address', label: label('Nouvelle adresse à confirmer', 'New address to confirm') },
        { value: 'address-changed', label: label('Adresse changée', 'Address changed') },
        { value: 'confirm-reminder', label: label('Rappel de confirmation', 'Reminder to confirm') },
        { value: 'renew', label: label('Consentement exprès demandé', 'Express consent asked for') },
        { value: 'test', label: label('Essai d’une édition', 'Edition test') },
        { value: 'account', label: label('Compte de l’équipe', 'Staff account') },
        { value: 'review', label: label('Contenu à revoir', 'Content due for review') },
      ],
    },
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      index: true,
      label: label('Personne abonnée', 'Subscriber'),
    },
    { name: 'bulletin', type: 'relationship', relationTo: 'bulletins', label: label('Bulletin', 'Bulletin') },
    { name: 'edition', type: 'relationship', relationTo: 'editions', label: label('Édition', 'Edition') },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: label('Membre de l’équipe', 'Staff member'),
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['fact-sheets', 'research', 'initiatives', 'events', 'pages', 'sections', 'key-messages'],
      index: true,
      label: label('Contenu', 'Content'),
    },
    // Kept for what is said once, whichever worker thinks of it: two rows never have the same.
    { name: 'onceKey', type: 'text', unique: true, hidden: true, admin: { hidden: true } },
    localeField,
    // `account`: { to, subject, html, text } as Payload made it; `new-address`, `address-changed`: { to }. Emptied once
    // settled; of a row in doubt, an hour later (src/delivery/ledger.ts).
    { name: 'message', type: 'json', hidden: true, admin: { hidden: true } },
    ...ledgerFields,
  ],
}
