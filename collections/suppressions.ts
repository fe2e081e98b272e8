import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Condition,
  type EmailFieldValidation,
  type Option,
  ValidationError,
} from 'payload'
import { type AddressFault, readAddress } from '../src/audience/email'
import { suppressionsOf } from '../src/audience/store-suppressions'
import { mayComeBack, type SuppressionReason, suppressionHash } from '../src/audience/suppression'
import { type Locale, label, languageOf } from '../src/language/locale'
import { intakeWords } from '../src/language/words/intake'
import { suppressionWords } from '../src/language/words/suppressions'
import { administrators, isAdministrator, nobody } from './access'
import { noteBy } from './hooks/audit'
import { findByAddress } from './hooks/find-by-address'
import { liftSuppression } from './suppressions-endpoints'

const emailLabel = label('Courriel à écarter', 'Email to suppress')

/**
 * In its one spelling, as everything that is compared with it, or refused on its field: the digest of anything else would protect
 * nobody, and nobody could read it again.
 */
const readOneAddress: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (!data || operation !== 'create' || data.email === undefined) return data
  const read = readAddress(typeof data.email === 'string' ? data.email : '')
  if ('email' in read) return { ...data, email: read.email }
  const message = faultIn(read.fault, languageOf(req))
  const errors = [{ path: 'email', label: emailLabel, message }]
  throw new ValidationError({ collection: 'suppressions', errors, req }, req.t)
}

function faultIn(fault: AddressFault, language: Locale): string {
  const words = suppressionWords[language]
  if (fault === 'missing') return words.addressNeeded
  return fault === 'several' ? words.several : intakeWords[language].address[fault]
}

/** Only the keyed digest is kept: the list can refuse an address without being a list of addresses. */
const hashAddress: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (!data || operation !== 'create' || typeof data.email !== 'string') return data
  const { email, ...rest } = data
  return { ...rest, hash: suppressionHash(email), at: new Date().toISOString() }
}

/** Also under a key that is no longer in use, which the index does not see. */
const onlyOnce: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || typeof data?.email !== 'string') return data
  if ((await suppressionsOf(req.payload, data.email)).includes(data.reason ?? 'manual')) {
    throw new APIError(suppressionWords[languageOf(req)].already, 409, null, true)
  }
  return data
}

/** Leaving and erasure are the person's acts: nobody does them in their place from this form. */
const onlyByStaff: CollectionBeforeValidateHook = ({ data, req }) => {
  if (!req.user || !data?.reason || !mayComeBack([data.reason])) return data
  throw new APIError(suppressionWords[languageOf(req)].notByStaff, 400, null, true)
}

const noteSuppression: CollectionAfterChangeHook = async ({ req, doc }) => {
  if (req.user) await noteBy(req, 'suppression-added', `suppressions/${doc.id}`, { reason: doc.reason })
}

const isOwnAct = (option: Option): boolean =>
  typeof option === 'object' && mayComeBack([option.value as SuppressionReason])

/** What the server makes of the address: the form asks for none of it. */
const isKept: Condition = (data) => Boolean(data?.hash)

/** The form asks this as it is filled; once its digest has taken the place of the address, there is none to look at. */
const addressToSuppress: EmailFieldValidation = (value, { data, req }) => {
  if (!value && (data as { hash?: string }).hash) return true
  const read = readAddress(value ?? '')
  return 'email' in read || faultIn(read.fault, languageOf(req))
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
    defaultColumns: ['at', 'reason', 'hash'],
    description: label(
      'Les adresses elles-mêmes ne sont pas gardées, seulement leur empreinte. Pour en trouver une, cherchez-la en entier.',
      'Addresses themselves are not kept, only their digest. To find one, search for the whole of it.',
    ),
  },
  access: {
    admin: ({ req }) => isAdministrator(req),
    read: administrators,
    readVersions: nobody,
    create: administrators,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  // Each reason stands and is lifted by itself: a complaint is no less one when the person also leaves.
  indexes: [{ fields: ['hash', 'reason'], unique: true }],
  hooks: {
    beforeOperation: [findByAddress],
    beforeValidate: [readOneAddress, onlyOnce, hashAddress, onlyByStaff],
    afterChange: [noteSuppression],
  },
  endpoints: [{ path: '/:id/lift', method: 'post', handler: liftSuppression }],
  fields: [
    {
      name: 'email',
      type: 'email',
      virtual: true,
      label: emailLabel,
      validate: addressToSuppress,
      // Without `readOnly`, Payload greys out what it does not store.
      admin: { condition: (data) => !data?.hash, readOnly: false },
    },
    {
      name: 'hash',
      type: 'text',
      index: true,
      required: true,
      label: label('Adresse (empreinte)', 'Address (digest)'),
      admin: { readOnly: true, condition: isKept },
    },
    {
      name: 'reason',
      type: 'select',
      required: true,
      defaultValue: 'manual',
      label: label('Raison', 'Reason'),
      // On the form, what staff may give as one; the others are shown where they stand.
      filterOptions: ({ data, options, req }) =>
        req.user && !data.hash ? options.filter((one) => !isOwnAct(one)) : options,
      options: [
        { value: 'manual', label: label('Demande reçue par l’équipe', 'Request received by staff') },
        { value: 'bounce', label: label('Adresse qui ne reçoit plus', 'Address that no longer receives') },
        { value: 'unsubscribed', label: label('Désabonnement', 'Unsubscribed') },
        { value: 'erased', label: label('Effacement demandé', 'Erasure asked for') },
        { value: 'complaint', label: label('Plainte', 'Complaint') },
      ],
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: label('Depuis', 'Since'),
      admin: { readOnly: true, condition: isKept },
    },
    {
      name: 'lift',
      type: 'ui',
      admin: { components: { Field: '/src/admin/people/lift-suppression#LiftSuppression' } },
    },
  ],
}
