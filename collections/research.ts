import { label } from '../src/language/locale'
import { contentCollection } from './content'
import { bodyField, imageField } from './fields/content'
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
    bodyField,
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
