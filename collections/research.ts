import { label } from '../src/language/locale'
import { contentCollection } from './content'
import { bodyField, imageField, paragraph } from './fields/content'
import { evidenceField } from './fields/evidence'
import {
  audiencesField,
  axesField,
  factorsField,
  lifePhasesField,
  organisationsField,
  relatedField,
  territoriesField,
  themesField,
} from './fields/relations'
import { citationFields } from './fields/sources'
import { safeUrlField } from './fields/url'

export const Research = contentCollection({
  slug: 'research',
  singular: label('Résumé de recherche', 'Research summary'),
  plural: label('Recherches', 'Research'),
  columns: ['kind'],
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: label('Genre de travaux', 'Kind of work'),
      required: true,
      defaultValue: 'study',
      options: [
        { value: 'study', label: label('Étude', 'Study') },
        { value: 'survey', label: label('Enquête', 'Survey') },
        { value: 'synthesis', label: label('Synthèse', 'Synthesis') },
      ],
    },
    paragraph('question', label('La question', 'The question')),
    paragraph('method', label('La méthode', 'The method')),
    {
      name: 'findings',
      type: 'array',
      label: label('Ce que l’on a trouvé', 'What was found'),
      labels: { singular: label('Constat', 'Finding'), plural: label('Constats', 'Findings') },
      maxRows: 12,
      fields: [
        {
          ...paragraph('text', label('Constat, en langage simple', 'Finding, in plain language')),
          required: true,
        },
      ],
    },
    {
      name: 'soWhat',
      type: 'array',
      label: label('Et alors? Pour chaque public', 'So what? For each audience'),
      labels: { singular: label('Public', 'Audience'), plural: label('Publics', 'Audiences') },
      maxRows: 14,
      fields: [
        {
          name: 'audience',
          type: 'relationship',
          relationTo: 'audiences',
          required: true,
          label: label('Public', 'Audience'),
        },
        { ...paragraph('text', label('Ce que cela change', 'What it changes')), required: true },
      ],
    },
    paragraph('limits', label('Les limites', 'The limits')),
    bodyField,
    evidenceField,
    {
      name: 'citation',
      type: 'group',
      label: label('Travaux résumés', 'Work summarised'),
      fields: citationFields,
    },
    safeUrlField('originalUrl', label('Document d’origine (adresse)', 'Original document (address)')),
    imageField,
    organisationsField,
    audiencesField,
    themesField,
    factorsField,
    lifePhasesField,
    axesField,
    territoriesField,
    relatedField,
  ],
})
