import type { Block, Field } from 'payload'
import { type Localised, label } from '../../src/language/locale'
import { type Kind, kinds } from '../../src/language/routes'

const heading: Field = {
  name: 'heading',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 160,
  label: label('Intertitre', 'Heading'),
}

const limit: Field = {
  name: 'limit',
  type: 'number',
  min: 1,
  max: 24,
  defaultValue: 6,
  required: true,
  label: label('Combien, au plus', 'How many, at most'),
}

const one = (name: string, relationTo: string, fr: string, en: string): Field =>
  ({ name, type: 'relationship', relationTo, label: label(fr, en) }) as Field

const kindNames: Record<Kind, Localised> = {
  'fact-sheets': label('Fiches', 'Fact sheets'),
  research: label('Recherches', 'Research'),
  initiatives: label('Initiatives', 'Initiatives'),
  events: label('Événements', 'Events'),
}

/** Contents that staff choose one by one, in their order. */
const curated: Block = {
  slug: 'curated',
  admin: { disableBlockName: true },
  labels: {
    singular: label('Liste choisie', 'Curated list'),
    plural: label('Listes choisies', 'Curated lists'),
  },
  fields: [
    heading,
    {
      name: 'items',
      type: 'relationship',
      relationTo: ['fact-sheets', 'research', 'initiatives', 'events'],
      hasMany: true,
      required: true,
      maxRows: 24,
      label: label('Contenus', 'Contents'),
    },
  ],
}

/** Contents that a rule finds, each time the page is made. */
const ruled: Block = {
  slug: 'ruled',
  admin: { disableBlockName: true },
  labels: {
    singular: label('Liste par règle', 'Rule-based list'),
    plural: label('Listes par règle', 'Rule-based lists'),
  },
  fields: [
    heading,
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      label: label('Genres de contenu (tous, si aucun)', 'Kinds of content (all, if none)'),
      options: kinds.map((kind) => ({ value: kind, label: kindNames[kind] })),
    },
    {
      type: 'row',
      fields: [
        one('theme', 'themes', 'Thème', 'Theme'),
        one('audience', 'audiences', 'Public', 'Audience'),
        one('territory', 'territories', 'Territoire', 'Territory'),
        one('factor', 'factors', 'Facteur', 'Factor'),
      ],
    },
    {
      name: 'withinDays',
      type: 'number',
      min: 1,
      max: 3650,
      label: label('Publié depuis moins de (jours)', 'Published within (days)'),
    },
    {
      name: 'order',
      type: 'select',
      required: true,
      defaultValue: 'newest',
      label: label('Ordre', 'Order'),
      options: [
        { value: 'newest', label: label('Du plus récent au plus ancien', 'Newest first') },
        { value: 'oldest', label: label('Du plus ancien au plus récent', 'Oldest first') },
        { value: 'title', label: label('Par titre', 'By title') },
      ],
    },
    limit,
  ],
}

export const listBlocks: Block[] = [curated, ruled]
