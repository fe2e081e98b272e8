import type { CollectionConfig } from 'payload'
import { label } from '../src/language/locale'
import { readOnlyForStaff } from './access'

/** Who did what to a content, and when: append-only, written by the hooks of the contents. */
export const Activities: CollectionConfig = {
  slug: 'activities',
  labels: {
    singular: label('Geste éditorial', 'Editorial act'),
    plural: label('Journal éditorial', 'Editorial log'),
  },
  admin: {
    group: label('Contenus', 'Contents'),
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'action', 'document', 'by', 'comment'],
  },
  defaultSort: '-createdAt',
  access: readOnlyForStaff,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['fact-sheets', 'research', 'initiatives', 'events', 'pages', 'sections', 'key-messages'],
      index: true,
      label: label('Contenu', 'Content'),
    },
    { name: 'title', type: 'text', label: label('Titre à ce moment', 'Title at the time') },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: label('Geste', 'Act'),
      options: [
        { value: 'created', label: label('Créé', 'Created') },
        { value: 'submitted', label: label('Soumis à la révision', 'Submitted for review') },
        { value: 'withdrawn', label: label('Repris en rédaction', 'Taken back') },
        { value: 'returned', label: label('Retourné avec commentaire', 'Returned with a comment') },
        { value: 'approved', label: label('Approuvé', 'Approved') },
        { value: 'published', label: label('Publié', 'Published') },
        { value: 'unpublished', label: label('Retiré du site', 'Unpublished') },
        { value: 'archived', label: label('Archivé', 'Archived') },
        { value: 'reopened', label: label('Rouvert', 'Reopened') },
        { value: 'relinked', label: label('Liens déplacés', 'Links moved') },
      ],
    },
    { name: 'by', type: 'relationship', relationTo: 'users', index: true, label: label('Par', 'By') },
    { name: 'comment', type: 'textarea', maxLength: 2000, label: label('Commentaire', 'Comment') },
  ],
}
