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
import { sourcesField } from './fields/sources'

export const FactSheets = contentCollection({
  slug: 'fact-sheets',
  singular: label('Fiche', 'Fact sheet'),
  plural: label('Fiches', 'Fact sheets'),
  columns: ['kind'],
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: label('Genre de fiche', 'Kind of sheet'),
      required: true,
      defaultValue: 'fiche',
      options: [
        { value: 'fiche', label: label('Fiche', 'Fact sheet') },
        { value: 'technical', label: label('Fiche technique', 'Technical sheet') },
        { value: 'reference', label: label('Texte de référence', 'Reference text') },
      ],
    },
    {
      name: 'keyMessages',
      type: 'array',
      label: label('À retenir', 'Key messages'),
      labels: { singular: label('Message', 'Message'), plural: label('Messages', 'Messages') },
      maxRows: 8,
      fields: [
        {
          name: 'text',
          type: 'text',
          label: label('Message', 'Message'),
          localized: true,
          required: true,
          maxLength: 240,
        },
      ],
    },
    bodyField,
    sourcesField,
    imageField,
    audiencesField,
    themesField,
    factorsField,
    lifePhasesField,
    axesField,
    territoriesField,
    organisationsField,
    relatedField,
  ],
})
