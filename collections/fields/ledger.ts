import type { Field } from 'payload'
import { label } from '../../src/language/locale'

/** The life of one message, written by the worker alone (src/delivery). Staff read it. */
export const ledgerFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'pending',
    label: label('État', 'State'),
    options: [
      { value: 'pending', label: label('En attente', 'Pending') },
      { value: 'claimed', label: label('Prise en charge', 'Claimed') },
      { value: 'submitting', label: label('En cours de remise', 'Submitting') },
      { value: 'accepted', label: label('Acceptée par notre serveur', 'Accepted by our server') },
      { value: 'deferred', label: label('Reportée', 'Deferred') },
      { value: 'failed', label: label('Refusée', 'Failed') },
      { value: 'suppressed', label: label('Non envoyée', 'Suppressed') },
      { value: 'uncertain', label: label('Incertaine', 'Uncertain') },
    ],
  },
  { name: 'reason', type: 'text', label: label('Raison', 'Reason') },
  { name: 'reply', type: 'text', label: label('Réponse du serveur', 'Server reply') },
  { name: 'attempts', type: 'number', defaultValue: 0, label: label('Essais', 'Attempts') },
  { name: 'nextAttemptAt', type: 'date', index: true, label: label('Prochain essai', 'Next attempt') },
  { name: 'leaseOwner', type: 'text', admin: { hidden: true } },
  { name: 'leaseUntil', type: 'date', index: true, admin: { hidden: true } },
  { name: 'messageId', type: 'text', label: label('Message-ID', 'Message-ID') },
  { name: 'submittedAt', type: 'date', label: label('Remise le', 'Submitted at') },
  { name: 'settledAt', type: 'date', label: label('Conclue le', 'Settled at') },
]

export const localeField: Field = {
  name: 'locale',
  type: 'select',
  required: true,
  defaultValue: 'fr',
  label: label('Langue', 'Language'),
  options: [
    { value: 'fr', label: label('Français', 'French') },
    { value: 'en', label: label('Anglais', 'English') },
  ],
}
