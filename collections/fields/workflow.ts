import type { Field } from 'payload'
import { label } from '../../src/language/locale'
import { nobody, staff } from '../access'

const bySystem = { create: nobody, update: nobody }

/** Where a content is on its way to readers, and whose it is. The rules are in hooks/workflow.ts. */
export const workflowFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    index: true,
    defaultValue: 'draft',
    label: label('Étape', 'Stage'),
    options: [
      { value: 'draft', label: label('En rédaction', 'Being written') },
      { value: 'in-review', label: label('En révision', 'In review') },
      { value: 'approved', label: label('Approuvé', 'Approved') },
      { value: 'archived', label: label('Archivé', 'Archived') },
    ],
    access: { ...bySystem, read: staff },
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: { Field: '/src/admin/editing/workflow-panel#WorkflowPanel' },
    },
  },
  {
    name: 'checks',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/src/admin/editing/checks-panel#ChecksPanel' } },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('Écrit par', 'Written by'),
    access: { ...bySystem, read: staff },
    // The journal beside it says who, in words; here it serves to filter lists.
    admin: { position: 'sidebar', readOnly: true, condition: () => false },
  },
  // Who saved last from the form: tells a colleague’s newer work from one’s own (hooks/one-editor.ts).
  {
    name: 'editedBy',
    type: 'relationship',
    relationTo: 'users',
    hidden: true,
    admin: { hidden: true },
    access: { ...bySystem, read: nobody },
  },
  {
    name: 'editing',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/src/admin/editing/editing-watch#EditingWatch' } },
  },
  {
    name: 'translationStale',
    type: 'checkbox',
    access: { read: staff },
    defaultValue: false,
    index: true,
    label: label('Anglais à revoir', 'English to revise'),
    admin: {
      position: 'sidebar',
      condition: ({ translationStale }) => Boolean(translationStale),
      description: label(
        'Le français a changé depuis. Décochez si l’anglais n’a pas besoin de suivre.',
        'French has changed since. Untick if English need not follow.',
      ),
    },
  },
]
