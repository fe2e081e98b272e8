import type { Access, CollectionConfig, Field } from 'payload'
import { isLocale, type Locale, type Localised, label } from '../src/language/locale'
import { previewPath } from '../src/language/routes'
import { isStaff, nobody, ownContentOrEditors, publicContentOrStaff, staff, trash, writers } from './access'
import { editingEndpoints } from './editing-endpoints'
import { openingFields, sidebarFields } from './fields/content'
import { keepSlug } from './fields/slug'
import { workflowFields } from './fields/workflow'
import { holdSeconds, keepHold, keepOthersWork, tellHeld } from './hooks/one-editor'
import { showPictures } from './hooks/pictures'
import { checkLanguages, refreshAfterDelete, refreshWhenShown, stampPublication } from './hooks/publishing'
import { flagTranslation } from './hooks/translation'
import { typeset } from './hooks/typography'
import { guardWorkflow, logPublication, rememberDraft } from './hooks/workflow'
import { workflowEndpoints } from './workflow-endpoints'

type Content = {
  slug: string
  singular: Localised
  plural: Localised
  fields: Field[]
  read?: Access
  columns?: string[]
}

/** A kind of content that editors write and publish: localised, with drafts, versions and a page of its own. */
export function contentCollection({
  slug,
  singular,
  plural,
  fields,
  read,
  columns = [],
}: Content): CollectionConfig {
  return {
    slug,
    labels: { singular, plural },
    admin: {
      group: label('Contenus', 'Contents'),
      useAsTitle: 'title',
      defaultColumns: [
        'title',
        ...columns,
        'stage',
        '_status',
        'englishReady',
        'translationStale',
        'updatedAt',
      ],
      components: { edit: { PublishButton: '/src/admin/editing/publish-button#PublishButton' } },
      preview: (doc, { locale }) => addressOfDraft(slug, doc, locale),
      livePreview: {
        url: ({ data, locale }) => addressOfDraft(slug, data, locale.code),
        breakpoints: [
          { name: 'phone', label: 'Téléphone · Phone', width: 390, height: 844 },
          { name: 'desktop', label: 'Ordinateur · Desktop', width: 1280, height: 900 },
        ],
      },
    },
    defaultSort: '-updatedAt',
    enableQueryPresets: true,
    versions: {
      drafts: {
        validate: false,
        autosave: { interval: 2000, showSaveDraftButton: true },
        schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 },
      },
      maxPerDoc: 50,
    },
    trash: true,
    lockDocuments: { duration: holdSeconds },
    access: {
      admin: ({ req }) => isStaff(req),
      read: read ?? publicContentOrStaff,
      readVersions: staff,
      create: writers,
      update: ownContentOrEditors,
      delete: trash,
      unlock: nobody,
    },
    endpoints: [...workflowEndpoints(slug), ...editingEndpoints(slug)],
    hooks: {
      beforeOperation: [rememberDraft, keepOthersWork],
      afterOperation: [keepHold, tellHeld],
      beforeValidate: [keepSlug],
      beforeChange: [guardWorkflow, typeset, stampPublication, checkLanguages, flagTranslation],
      afterChange: [showPictures, refreshWhenShown, logPublication],
      afterDelete: [refreshAfterDelete],
    },
    fields: [...openingFields, ...fields, ...workflowFields, ...sidebarFields],
  }
}

/** A content not saved yet has none. */
function addressOfDraft(collection: string, { id }: { id?: unknown }, locale: unknown): string | null {
  const language: Locale = isLocale(locale) ? locale : 'fr'
  return id ? previewPath(language, collection, String(id)) : null
}
