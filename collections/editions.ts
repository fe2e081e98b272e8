import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { label, languageOf } from '../src/language/locale'
import { editors, hasRole, isStaff, nobody, staff } from './access'
import { editionEndpoints } from './editions-endpoints'
import { richTextEditor } from './fields/rich-text'
import { aimFields } from './fields/segment'
import { keepFrozen } from './hooks/keep-frozen'
import { refuseUnknownNodes } from './hooks/known-nodes'
import { numberEdition } from './hooks/number-edition'

const longestSubject = 150

/** Subjects do not mislead (Competition Act s. 74.011), and a header is one line. */
const honestSubject: TextFieldSingleValidation = (value, { req }) => {
  const english = languageOf(req) === 'en'
  if (!value?.trim()) {
    // English may wait; French may not.
    return req.locale === 'en' || (english ? 'Write a subject.' : 'Écrivez un objet.')
  }
  // A validation of ours takes the place of Payload’s, and of its lengths.
  if (value.length > longestSubject) {
    return english ? `${longestSubject} characters at most.` : `${longestSubject} caractères au plus.`
  }
  if (/[\r\n]/.test(value)) return english ? 'One line only.' : 'Une seule ligne.'
  if (/^(re|fwd?|tr)\s*:/i.test(value)) {
    return english ? 'Remove “Re:” or “Fwd:” from the start.' : 'Retirez « Re: » ou « Tr: » du début.'
  }
  return true
}

/** What the system writes shows in the form once there is something to see. */
function shownOnceWritten(name: string) {
  return {
    position: 'sidebar',
    readOnly: true,
    condition: (data: Record<string, unknown>) => Boolean(data[name]),
  } as const
}

export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: label('Édition', 'Edition'), plural: label('Éditions', 'Editions') },
  admin: {
    group: label('Bulletins', 'Bulletins'),
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'number', 'bulletin', 'state', 'updatedAt'],
    components: {
      views: {
        edit: {
          preview: {
            Component: '/src/admin/editions/preview-view#PreviewView',
            path: '/preview',
            tab: { label: ({ t }) => t('liaison:preview'), href: '/preview', order: 100 },
          },
          sending: {
            Component: '/src/admin/editions/sending-view#SendingView',
            path: '/sending',
            tab: { label: ({ t }) => t('liaison:sending'), href: '/sending', order: 200 },
          },
        },
      },
    },
  },
  endpoints: editionEndpoints,
  defaultSort: '-createdAt',
  // « Copier dans une nouvelle édition » does it, in both languages: see src/bulletins/copy-edition.ts.
  disableDuplicate: true,
  access: {
    admin: ({ req }) => isStaff(req),
    read: staff,
    readVersions: nobody,
    create: editors,
    update: editors,
    delete: ({ req }) => hasRole(req, 'editor') && { state: { equals: 'draft' } },
    unlock: nobody,
  },
  hooks: { beforeChange: [keepFrozen, numberEdition] },
  fields: [
    {
      name: 'bulletin',
      type: 'relationship',
      relationTo: 'bulletins',
      required: true,
      index: true,
      label: label('Bulletin', 'Bulletin'),
    },
    {
      name: 'subject',
      type: 'text',
      localized: true,
      maxLength: longestSubject,
      label: label('Objet du courriel', 'Mail subject'),
      validate: honestSubject,
    },
    {
      name: 'preheader',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: label('Texte d’aperçu', 'Preview text'),
      admin: {
        description: label(
          'La ligne que les boîtes de réception montrent après l’objet.',
          'The line inboxes show after the subject.',
        ),
      },
    },
    {
      name: 'opening',
      type: 'richText',
      localized: true,
      label: label('Mot d’ouverture', 'Opening note'),
      editor: richTextEditor,
      hooks: { beforeValidate: [refuseUnknownNodes] },
    },
    {
      name: 'sections',
      type: 'array',
      label: label('Sections', 'Sections'),
      labels: { singular: label('Section', 'Section'), plural: label('Sections', 'Sections') },
      maxRows: 12,
      fields: [
        {
          name: 'heading',
          type: 'text',
          localized: true,
          maxLength: 120,
          label: label('Titre de la section', 'Section heading'),
        },
        {
          name: 'items',
          type: 'relationship',
          relationTo: ['fact-sheets', 'research', 'initiatives', 'events'],
          hasMany: true,
          maxRows: 20,
          label: label('Contenus, dans l’ordre', 'Contents, in order'),
        },
      ],
    },
    ...aimFields,
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'draft',
      // It is never missing in the database; in a save it is (hooks/keep-frozen.ts).
      validate: () => true as const,
      label: label('État', 'State'),
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
      options: [
        { value: 'draft', label: label('Brouillon', 'Draft') },
        { value: 'sending', label: label('En cours d’envoi', 'Sending') },
        { value: 'sent', label: label('Envoyée', 'Sent') },
      ],
    },
    {
      name: 'number',
      type: 'number',
      label: label('Numéro', 'Number'),
      index: true,
      access: { create: nobody, update: nobody },
      admin: shownOnceWritten('number'),
    },
    {
      name: 'slug',
      type: 'text',
      unique: false,
      index: true,
      label: label('Adresse dans les archives', 'Archive address'),
      access: { create: nobody, update: nobody },
      admin: shownOnceWritten('slug'),
    },
    {
      name: 'startedAt',
      type: 'date',
      index: true,
      label: label('Envoi commencé', 'Sending started'),
      access: { create: nobody, update: nobody },
      admin: shownOnceWritten('startedAt'),
    },
    { name: 'plannedAt', type: 'date', access: { create: nobody, update: nobody }, admin: { hidden: true } },
    {
      name: 'sentAt',
      type: 'date',
      label: label('Envoi terminé', 'Sending finished'),
      access: { create: nobody, update: nobody },
      admin: shownOnceWritten('sentAt'),
    },
    // What the readers get, by locale, fixed in the statement that starts sending: see src/bulletins/edition-content.ts.
    {
      name: 'frozen',
      type: 'json',
      hidden: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    // The segment as it was in that statement: see src/bulletins/edition-segment.ts.
    {
      name: 'sentTo',
      type: 'json',
      hidden: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
}
