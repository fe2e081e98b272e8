import type { Field, RichTextField, TextareaField } from 'payload'
import { type Localised, label } from '../../src/language/locale'
import { staff } from '../access'
import { refuseUnknownNodes } from '../hooks/known-nodes'
import { shareCodeField } from './share-code'
import { slugFields } from './slug'

/** What every kind of content begins with, in the order of the work: say what it is, then write it. */
export const openingFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: label('Titre', 'Title'),
    localized: true,
    required: true,
    maxLength: 160,
  },
  {
    name: 'lead',
    type: 'textarea',
    label: label('Chapeau', 'Lead'),
    localized: true,
    required: true,
    maxLength: 400,
    admin: {
      description: label(
        'Une ou deux phrases : elles paraissent dans les listes, les bulletins et les fils.',
        'One or two sentences: they show in lists, bulletins and feeds.',
      ),
    },
  },
]

export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: label('Texte', 'Text'),
  localized: true,
  hooks: { beforeValidate: [refuseUnknownNodes] },
}

/** A few plain sentences in each language. */
export function paragraph(name: string, words: Localised, maxLength = 1200): TextareaField {
  return { name, type: 'textarea', localized: true, maxLength, label: words } as TextareaField
}

export const imageField: Field = {
  name: 'image',
  type: 'upload',
  relationTo: 'media',
  label: label('Image', 'Image'),
  admin: {
    description: label('Seulement si elle dit quelque chose.', 'Only if it says something.'),
  },
}

/** The side of the form: address, language state, dates, marks. */
export const sidebarFields: Field[] = [
  ...slugFields,
  shareCodeField,
  {
    name: 'englishReady',
    type: 'checkbox',
    label: label('Version anglaise prête', 'English version ready'),
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: label(
        'Cochez quand le titre, le chapeau et le texte anglais sont complets. Sans cette coche, rien ne paraît en anglais.',
        'Tick when the English title, lead and text are complete. Without it nothing shows in English.',
      ),
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: label('Publié le', 'Published on'),
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'revisedOn',
    type: 'date',
    label: label('Révisé le', 'Revised on'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'revisionReason',
    type: 'text',
    localized: true,
    maxLength: 240,
    label: label('Raison de la révision', 'Reason for the revision'),
    admin: {
      position: 'sidebar',
      condition: ({ revisedOn }) => Boolean(revisedOn),
      description: label('Paraît dans « Quoi de neuf ».', 'Shows in “What is new”.'),
    },
  },
  {
    name: 'reviewOn',
    type: 'date',
    access: { read: staff },
    index: true,
    label: label('À revoir le', 'Review on'),
    admin: {
      position: 'sidebar',
      description: label(
        'La personne qui l’a écrit reçoit un courriel un mois avant, et le voit dans son tableau de bord.',
        'Its author receives a mail one month before, and sees it on their dashboard.',
      ),
    },
  },
  {
    name: 'sample',
    type: 'checkbox',
    label: label('Contenu d’exemple', 'Sample content'),
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: label(
        'Une mention paraît partout où ce contenu se montre.',
        'A mark shows wherever it appears.',
      ),
    },
  },
  {
    name: 'brokenLinks',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/src/admin/editing/broken-links#BrokenLinks' } },
  },
]
