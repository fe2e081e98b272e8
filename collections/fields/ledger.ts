import type { Field, SelectField } from 'payload'
import { label } from '../../src/language/locale'

const states = [
  { value: 'pending', label: label('En attente', 'Pending') },
  { value: 'claimed', label: label('Prise en charge', 'Claimed') },
  { value: 'submitting', label: label('En cours de remise', 'Submitting') },
  { value: 'accepted', label: label('Acceptée par notre serveur', 'Accepted by our server') },
  { value: 'deferred', label: label('Reportée', 'Deferred') },
  { value: 'failed', label: label('Refusée', 'Failed') },
  { value: 'suppressed', label: label('Non envoyée', 'Suppressed') },
  { value: 'uncertain', label: label('Incertaine', 'Uncertain') },
]

/** Of an edition that goes with a digest: no message of its own, so that none of the states of a message fits. */
const digestStates = [
  { value: 'waiting', label: label('Attend le résumé', 'Waiting for the digest') },
  { value: 'digested', label: label('Dans un résumé', 'In a digest') },
]

const stateField = (options: SelectField['options']): Field => ({
  name: 'state',
  type: 'select',
  required: true,
  index: true,
  defaultValue: 'pending',
  label: label('État', 'State'),
  options,
})

const lifeFields: Field[] = [
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

/** The life of one message, written by the worker alone (src/delivery). Staff read it. */
export const ledgerFields: Field[] = [stateField(states), ...lifeFields]

/** The same for an edition, which may go with a digest instead. */
export const deliveryFields: Field[] = [stateField([...states, ...digestStates]), ...lifeFields]

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
