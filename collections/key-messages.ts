import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { isStaff, nobody, ownContentOrEditors, publishedOrStaff, staff, trash, writers } from './access'
import { editingEndpoints } from './editing-endpoints'
import { audiencesField, factorsField, relatedField, themesField } from './fields/relations'
import { workflowFields } from './fields/workflow'
import { holdSeconds, keepHold, keepOthersWork } from './hooks/one-editor'
import { refreshAfterDelete, refreshWhenShown } from './hooks/publishing'
import { typeset } from './hooks/typography'
import { guardWorkflow, logPublication, rememberDraft } from './hooks/workflow'
import { workflowEndpoints } from './workflow-endpoints'

export const KeyMessages: CollectionConfig = {
  slug: 'key-messages',
  labels: { singular: label('Message clé', 'Key message'), plural: label('Messages clés', 'Key messages') },
  admin: {
    group: label('Contenus', 'Contents'),
    useAsTitle: 'text',
    defaultColumns: ['text', 'audiences', '_status'],
  },
  enableQueryPresets: true,
  versions: { drafts: { validate: false }, maxPerDoc: 50 },
  trash: true,
  lockDocuments: { duration: holdSeconds },
  access: {
    admin: ({ req }) => isStaff(req),
    read: publishedOrStaff,
    readVersions: staff,
    create: writers,
    update: ownContentOrEditors,
    delete: trash,
    unlock: nobody,
  },
  endpoints: [...workflowEndpoints('key-messages'), ...editingEndpoints('key-messages')],
  hooks: {
    beforeOperation: [rememberDraft, keepOthersWork],
    afterOperation: [keepHold],
    beforeChange: [guardWorkflow, typeset],
    afterChange: [refreshWhenShown, logPublication],
    afterDelete: [refreshAfterDelete],
  },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: label('Message', 'Message'),
      localized: true,
      required: true,
      maxLength: 240,
    },
    {
      name: 'attribution',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: label('De qui vient le message', 'Who the message is from'),
    },
    audiencesField,
    themesField,
    factorsField,
    relatedField,
    ...workflowFields,
    {
      name: 'sample',
      type: 'checkbox',
      label: label('Contenu d’exemple', 'Sample content'),
      admin: { position: 'sidebar' },
    },
  ],
}
