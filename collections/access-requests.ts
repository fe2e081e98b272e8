import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  ValidationError,
} from 'payload'
import { isoDay } from '../src/language/dates'
import { label, languageOf } from '../src/language/locale'
import { incidentWords } from '../src/language/words/incidents'
import { administrators, isAdministrator, nobody } from './access'
import { namesChanged, noteBy } from './hooks/audit'
import { noteReads } from './hooks/reads'

const thirtyDays = 30 * 24 * 60 * 60 * 1000
const dayOnly = { date: { pickerAppearance: 'dayOnly' } } as const

/** An answer is due thirty days after the request was received (P-39.1 s. 32), and a refusal gives its reasons (s. 34). */
const check: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const words = incidentWords[languageOf(req)]
  const request = { ...originalDoc, ...data }
  const errors: { path: string; message: string }[] = []
  const isConcluded = request.state === 'answered' || request.state === 'refused'
  const received = new Date(request.receivedOn ?? Number.NaN)
  // Missing or unreadable: its field says so next.
  const isReadable = !Number.isNaN(received.getTime())
  if (isReadable && isoDay(received) > isoDay(new Date()))
    errors.push({ path: 'receivedOn', message: words.future })
  if (isConcluded && !request.answer?.trim()) {
    const message = request.state === 'refused' ? words.refusalMissing : words.answerMissing
    errors.push({ path: 'answer', message })
  }
  if (isConcluded && !request.answeredOn) errors.push({ path: 'answeredOn', message: words.answerMissing })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return isReadable ? { ...data, dueOn: new Date(received.getTime() + thirtyDays).toISOString() } : data
}

const noteRequest: CollectionAfterChangeHook = async ({ req, operation, doc, previousDoc }) => {
  if (!req.user) return
  if (operation === 'create') return noteBy(req, 'request-recorded', `access-requests/${doc.id}`)
  const changed = namesChanged(doc, previousDoc)
  if (changed.length > 0) await noteBy(req, 'request-changed', `access-requests/${doc.id}`, { changed })
}

/** What people ask of what is held on them by telephone, letter or in person; by their own link they need nobody. */
export const AccessRequests: CollectionConfig = {
  slug: 'access-requests',
  labels: {
    singular: label('Demande d’accès', 'Access request'),
    plural: label('Demandes d’accès', 'Access requests'),
  },
  admin: {
    group: label('Vie privée', 'Privacy'),
    useAsTitle: 'person',
    defaultColumns: ['dueOn', 'person', 'kind', 'state'],
    description: label(
      'Une réponse écrite est due 30\u00A0jours après la réception. Une personne abonnée peut tout faire elle-même, par le lien de ses préférences.',
      'A written answer is due 30 days after receipt. A subscriber can do everything by themselves, from the link to their preferences.',
    ),
  },
  defaultSort: 'dueOn',
  access: {
    admin: ({ req }) => isAdministrator(req),
    read: administrators,
    create: administrators,
    update: administrators,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  hooks: { beforeChange: [check], afterChange: [noteRequest], afterOperation: [noteReads] },
  fields: [
    {
      name: 'person',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Qui demande (et comment joindre cette personne)', 'Who asks (and how to reach them)'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: label('Objet', 'About'),
          options: [
            { value: 'access', label: label('Consulter ses renseignements', 'To see their information') },
            { value: 'rectification', label: label('Les corriger', 'To have it corrected') },
            { value: 'erasure', label: label('Les faire effacer', 'To have it erased') },
            { value: 'portability', label: label('Les recevoir en fichier', 'To receive it as a file') },
            { value: 'withdrawal', label: label('Retirer un consentement', 'To withdraw a consent') },
          ],
        },
        {
          name: 'channel',
          type: 'select',
          required: true,
          label: label('Comment elle est venue', 'How it came'),
          options: [
            { value: 'phone', label: label('Au téléphone', 'By telephone') },
            { value: 'paper', label: label('Par la poste', 'By post') },
            { value: 'email', label: label('Par courriel', 'By email') },
            { value: 'person', label: label('En personne', 'In person') },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'receivedOn',
          type: 'date',
          required: true,
          label: label('Reçue le', 'Received on'),
          admin: dayOnly,
        },
        {
          name: 'dueOn',
          type: 'date',
          index: true,
          label: label('Réponse due le', 'Answer due on'),
          admin: { ...dayOnly, readOnly: true },
        },
      ],
    },
    {
      name: 'identityChecked',
      type: 'checkbox',
      defaultValue: false,
      label: label('Identité vérifiée', 'Identity checked'),
    },
    { name: 'details', type: 'textarea', maxLength: 5000, label: label('Précisions', 'Details') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'open',
      label: label('État', 'State'),
      options: [
        { value: 'open', label: label('À répondre', 'To be answered') },
        { value: 'answered', label: label('Répondue', 'Answered') },
        { value: 'refused', label: label('Refusée', 'Refused') },
      ],
    },
    {
      name: 'answeredOn',
      type: 'date',
      index: true,
      label: label('Réponse donnée le', 'Answered on'),
      admin: dayOnly,
    },
    { name: 'answer', type: 'textarea', maxLength: 5000, label: label('Réponse', 'Answer') },
  ],
}
