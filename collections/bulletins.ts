import type { CollectionConfig, EmailFieldValidation } from 'payload'
import { email } from 'payload/shared'
import { isSenderAllowed } from '../src/bulletins/sender-domain'
import { readSenderDomains } from '../src/bulletins/store-sender'
import { label, languageOf } from '../src/language/locale'
import { senderWords } from '../src/language/words/sender'
import { administrators, isStaff, nobody, publishers, staff } from './access'
import { embeddedForms } from './bulletins-endpoints'
import { filled, oneLine } from './fields/filled'
import { identifierField } from './fields/identifier'
import { noteRemovedSettings, noteSettings } from './hooks/audit'
import { keepBulletinInUse } from './hooks/keep-bulletin'
import { refreshAfterChange, refreshAfterDelete } from './hooks/publishing'

/** From a domain of ours: a mail under another would mislead (LAW C14), and mailboxes reject it. */
const ofOurDomain: EmailFieldValidation = async (value, options) => {
  const asAddress = await email(value, options)
  if (asAddress !== true || !value) return asAddress
  const { req } = options
  const domains = await readSenderDomains(req.payload)
  return isSenderAllowed(value, domains) || senderWords[languageOf(req)].refused(domains ?? [])
}

/** A publication: what it is called, who sends it, in which languages, and what the law asks it to say. */
export const Bulletins: CollectionConfig = {
  slug: 'bulletins',
  labels: { singular: label('Bulletin', 'Bulletin'), plural: label('Bulletins', 'Bulletins') },
  admin: {
    group: label('Bulletins', 'Bulletins'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'senderName', 'languages'],
    description: label(
      'Une publication : son nom, qui l’envoie, en quelles langues. Chaque envoi est une édition.',
      'A publication: its name, who sends it, in which languages. Each sending is an edition.',
    ),
  },
  access: {
    admin: ({ req }) => isStaff(req),
    read: staff,
    readVersions: nobody,
    create: publishers,
    update: publishers,
    delete: administrators,
    unlock: nobody,
  },
  hooks: {
    beforeDelete: [keepBulletinInUse],
    afterChange: [noteSettings, refreshAfterChange],
    afterDelete: [noteRemovedSettings, refreshAfterDelete],
  },
  endpoints: [{ path: '/:id/embed', method: 'get', handler: embeddedForms }],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('Nom', 'Name'),
      localized: true,
      required: true,
      maxLength: 80,
      validate: oneLine,
    },
    identifierField,
    {
      name: 'purpose',
      type: 'textarea',
      label: label('Ce que reçoivent les personnes abonnées', 'What subscribers receive'),
      localized: true,
      required: true,
      maxLength: 300,
      validate: filled,
      admin: {
        description: label(
          'Une phrase : le contenu et la fréquence. Elle fait partie du texte de consentement.',
          'One sentence: content and frequency. It is part of the consent text.',
        ),
      },
    },
    {
      name: 'senderName',
      type: 'text',
      label: label('Nom d’expéditeur', 'Sender name'),
      localized: true,
      required: true,
      maxLength: 80,
      validate: oneLine,
    },
    {
      name: 'senderEmail',
      type: 'email',
      label: label('Adresse d’expéditeur', 'Sender address'),
      required: true,
      validate: ofOurDomain,
    },
    { name: 'replyTo', type: 'email', label: label('Adresse de réponse', 'Reply address') },
    {
      name: 'onBehalfOf',
      type: 'text',
      label: label('Au nom de', 'On behalf of'),
      localized: true,
      maxLength: 160,
      validate: oneLine,
    },
    {
      name: 'postalAddress',
      type: 'text',
      label: label('Adresse postale', 'Postal address'),
      required: true,
      maxLength: 240,
      validate: filled,
      admin: {
        description: label(
          'Exigée par la loi (LCAP), au bas de chaque envoi.',
          'Required by law (CASL) at the foot of each mail.',
        ),
      },
    },
    {
      name: 'contact',
      type: 'text',
      label: label('Courriel, téléphone ou site pour vous joindre', 'Email, phone or site to reach you'),
      required: true,
      maxLength: 160,
      validate: filled,
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: label('Langues', 'Languages'),
      required: true,
      defaultValue: ['fr'],
      options: [
        { value: 'fr', label: label('Français', 'French') },
        { value: 'en', label: label('Anglais', 'English') },
      ],
      validate: (value: unknown, { req }) =>
        (Array.isArray(value) && value.includes('fr')) ||
        (languageOf(req) === 'en'
          ? 'French is always one of the languages.'
          : 'Le français est toujours une des langues.'),
    },
    {
      name: 'embed',
      type: 'ui',
      admin: { components: { Field: '/src/admin/editions/embed-panel#EmbedPanel' } },
    },
  ],
}
