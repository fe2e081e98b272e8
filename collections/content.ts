import type { Access, CollectionConfig, Field } from 'payload'
import { type Localised, label } from '../src/language/locale'
import { administrators, isStaff, publicContentOrStaff, staff } from './access'
import { openingFields, sidebarFields } from './fields/content'
import { keepSlug } from './fields/slug'
import { workflowFields } from './fields/workflow'
import { showPictures } from './hooks/pictures'
import { checkLanguages, refreshAfterDelete, refreshWhenShown, stampPublication } from './hooks/publishing'

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
      defaultColumns: ['title', ...columns, '_status', 'englishReady', 'updatedAt'],
    },
    defaultSort: '-updatedAt',
    versions: {
      drafts: { validate: false, autosave: { interval: 2000 }, schedulePublish: true },
      maxPerDoc: 50,
    },
    trash: true,
    access: {
      admin: ({ req }) => isStaff(req),
      read: read ?? publicContentOrStaff,
      readVersions: staff,
      create: staff,
      update: staff,
      // With the trash on, staff move things there; only administrators empty it.
      delete: ({ req, data }) => (data?.deletedAt ? isStaff(req) : administrators({ req })),
      unlock: () => false,
    },
    hooks: {
      beforeValidate: [keepSlug],
      beforeChange: [stampPublication, checkLanguages],
      afterChange: [showPictures, refreshWhenShown],
      afterDelete: [refreshAfterDelete],
    },
    fields: [...openingFields, ...fields, ...workflowFields, ...sidebarFields],
  }
}
