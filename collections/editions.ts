import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type PayloadRequest,
  type TextFieldSingleValidation,
} from 'payload'
import { label } from '../src/language/locale'
import { slugify } from '../src/language/slugify'
import { editors, hasRole, isStaff, nobody, staff } from './access'
import { editionEndpoints } from './editions-endpoints'
import { richTextEditor } from './fields/rich-text'
import { aimFields } from './fields/segment'
import { refuseUnknownNodes } from './hooks/known-nodes'

const longestSubject = 150

/** Subjects do not mislead (Competition Act s. 74.011), and a header is one line. */
const honestSubject: TextFieldSingleValidation = (value, { req }) => {
  const english = req.i18n.language === 'en'
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

/** Gives an edition its number in its bulletin, once, and its address in the archive, which follows its subject until it is sent. */
const numberEdition: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') {
    const isRenamed = req.locale === 'fr' && data.subject && data.subject !== originalDoc.subject
    return isRenamed
      ? { ...data, slug: await freeSlug(req, originalDoc.number, data.subject, originalDoc.id) }
      : data
  }
  const last = await req.payload.find({
    collection: 'editions',
    where: { bulletin: { equals: typeof data.bulletin === 'object' ? data.bulletin?.id : data.bulletin } },
    sort: '-number',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const number = ((last.docs[0]?.number as number | undefined) ?? 0) + 1
  return { ...data, number, slug: await freeSlug(req, number, data.subject ?? '') }
}

/** Two bulletins may have the same number and the same subject: a link in a mail must lead to its own edition. */
async function freeSlug(req: PayloadRequest, number: number, subject: string, own?: string): Promise<string> {
  const wanted = `${number}-${slugify(subject)}`.replace(/-$/, '')
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`
    const { totalDocs } = await req.payload.count({
      collection: 'editions',
      where: { and: [{ slug: { equals: slug } }, ...(own ? [{ id: { not_equals: own } }] : [])] },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
}

/** From the moment sending starts, what was sent is what the edition says. */
const keepFrozen: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && originalDoc.state !== 'draft') {
    const english = req.i18n.language === 'en'
    throw new APIError(
      english
        ? 'This edition is being sent or was sent: it no longer changes. Copy it to make another.'
        : 'Cette édition est en cours d’envoi ou envoyée : elle ne change plus. Copiez-la pour en faire une autre.',
      409,
      null,
      true,
    )
  }
  return operation === 'update' ? withoutSystemFields(data) : data
}

/**
 * A save writes back every field as it was read. Sending may start between the two (the command line is another
 * process): what the system writes is left out, or the save would make a draft of an edition being sent.
 */
function withoutSystemFields(data: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !systemFields.includes(name)))
}

const systemFields = ['state', 'startedAt', 'plannedAt', 'sentAt', 'frozen', 'sentTo']

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
            Component: '/src/admin/preview-view#PreviewView',
            path: '/preview',
            tab: { label: ({ t }) => t('liaison:preview'), href: '/preview', order: 100 },
          },
          sending: {
            Component: '/src/admin/sending-view#SendingView',
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
      // It is never missing in the database; in a save it is (withoutSystemFields).
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
