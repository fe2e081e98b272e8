import { label } from '../src/language/locale'
import { contentCollection } from './content'
import { bodyField, imageField } from './fields/content'
import { listBlocks } from './fields/selection'

/** A part of the site that staff compose: a few words, then lists they choose or let a rule fill. */
export const Sections = contentCollection({
  slug: 'sections',
  singular: label('Section du site', 'Site section'),
  plural: label('Sections du site', 'Site sections'),
  fields: [
    { ...bodyField, label: label('Présentation', 'Introduction') },
    imageField,
    {
      name: 'lists',
      type: 'blocks',
      label: label('Listes', 'Lists'),
      labels: { singular: label('Liste', 'List'), plural: label('Listes', 'Lists') },
      maxRows: 12,
      blocks: listBlocks,
    },
    {
      name: 'inMenu',
      type: 'checkbox',
      defaultValue: false,
      label: label('Dans le menu du site', 'In the site menu'),
      admin: { position: 'sidebar' },
    },
  ],
})
