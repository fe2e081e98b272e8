import { label } from '../src/language/locale'
import { contentCollection } from './content'
import { bodyField, imageField } from './fields/content'
import { audiencesField, lifePhasesField, relatedField, themesField } from './fields/relations'
import { sourcesField } from './fields/sources'

/** Long texts in chapters: a practices guide, a regional definition, the pathways on offer. */
export const Pages = contentCollection({
  slug: 'pages',
  singular: label('Page', 'Page'),
  plural: label('Pages', 'Pages'),
  fields: [
    { ...bodyField, label: label('Introduction', 'Introduction') },
    {
      name: 'chapters',
      type: 'array',
      label: label('Chapitres', 'Chapters'),
      labels: { singular: label('Chapitre', 'Chapter'), plural: label('Chapitres', 'Chapters') },
      maxRows: 40,
      fields: [
        {
          name: 'title',
          type: 'text',
          localized: true,
          required: true,
          maxLength: 160,
          label: label('Titre du chapitre', 'Chapter title'),
        },
        bodyField,
      ],
    },
    sourcesField,
    imageField,
    audiencesField,
    themesField,
    lifePhasesField,
    relatedField,
  ],
})
